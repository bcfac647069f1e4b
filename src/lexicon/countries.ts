import { wordSet } from './word-set.ts';

/*
 * Countries with the words made of their names. Two of these words in one line name the same country: "Russia",
 * "Russian". Words of two parts are written with "_".
 */
const COUNTRIES = `
  Afghanistan Afghan Afghans
  Albania Albanian
  Algeria Algerian
  Angola Angolan
  Argentina Argentine Argentinian
  Armenia Armenian
  Australia Australian
  Austria Austrian
  Azerbaijan Azerbaijani
  Bahrain Bahraini
  Bangladesh Bangladeshi
  Belarus Belarusian
  Belgium Belgian
  Bolivia Bolivian
  Bosnia Bosnian
  Botswana
  Brazil Brazilian
  Bulgaria Bulgarian
  Cambodia Cambodian
  Cameroon Cameroonian
  Canada Canadian
  Chad Chadian
  Chile Chilean
  China Chinese
  Colombia Colombian
  Congo Congolese
  Croatia Croatian
  Cuba Cuban
  Cyprus Cypriot
  Czechia Czech Czech_Republic
  Denmark Danish Dane Danes
  Ecuador Ecuadorian
  Egypt Egyptian
  England English
  Eritrea Eritrean
  Estonia Estonian
  Eswatini Swaziland Swazi
  Ethiopia Ethiopian
  Fiji Fijian
  Finland Finnish Finn Finns
  France French
  Georgia Georgian
  Germany German
  Ghana Ghanaian
  Greece Greek
  Guyana Guyanese
  Haiti Haitian
  Hungary Hungarian
  Iceland Icelandic
  India Indian
  Indonesia Indonesian
  Iran Iranian
  Iraq Iraqi
  Ireland Irish
  Israel Israeli
  Italy Italian
  Ivory_Coast Ivorian Cote_d'Ivoire
  Jamaica Jamaican
  Japan Japanese
  Jordan Jordanian
  Kazakhstan Kazakh
  Kenya Kenyan
  Kosovo Kosovar
  Kuwait Kuwaiti
  Kyrgyzstan Kyrgyz
  Laos Laotian
  Latvia Latvian
  Lebanon Lebanese
  Liberia Liberian
  Libya Libyan
  Lithuania Lithuanian
  Luxembourg
  Malaysia Malaysian
  Mali Malian
  Malta Maltese
  Mexico Mexican
  Moldova Moldovan
  Mongolia Mongolian
  Montenegro Montenegrin
  Morocco Moroccan
  Mozambique Mozambican
  Myanmar Burma Burmese
  Namibia Namibian
  Nepal Nepali Nepalese
  Netherlands Dutch Holland
  New_Zealand
  Nicaragua Nicaraguan
  Niger Nigerien
  Nigeria Nigerian
  North_Korea North_Korean
  North_Macedonia Macedonia Macedonian
  Norway Norwegian
  Oman Omani
  Pakistan Pakistani
  Palestine Palestinian
  Panama Panamanian
  Paraguay Paraguayan
  Peru Peruvian
  Philippines Philippine Filipino
  Poland Polish Pole Poles
  Portugal Portuguese
  Qatar Qatari
  Romania Romanian
  Russia Russian Russian_Federation
  Rwanda Rwandan
  Saudi_Arabia Saudi
  Scotland Scottish Scot Scots
  Senegal Senegalese
  Serbia Serbian Serb Serbs
  Singapore Singaporean
  Slovakia Slovak
  Slovenia Slovenian Slovene
  Somalia Somali
  South_Africa South_African
  South_Korea South_Korean
  Spain Spanish Spaniard Spaniards
  Sri_Lanka Sri_Lankan
  Sudan Sudanese
  Sweden Swedish Swede Swedes
  Switzerland Swiss
  Syria Syrian
  Taiwan Taiwanese
  Tajikistan Tajik
  Tanzania Tanzanian
  Thailand Thai
  Tunisia Tunisian
  Turkey Turkish Turk Turks Turkiye
  Turkmenistan Turkmen
  Uganda Ugandan
  Ukraine Ukrainian
  United_Arab_Emirates UAE Emirati
  United_Kingdom UK Britain British Great_Britain Briton Britons
  United_States US USA America American United_States_of_America
  Uruguay Uruguayan
  Uzbekistan Uzbek
  Venezuela Venezuelan
  Vietnam Vietnamese
  Wales Welsh
  Yemen Yemeni
  Zambia Zambian
  Zimbabwe Zimbabwean
`;

/** Cities that newspapers spell in several ways, a line each. */
const CITIES = `
  Kyiv Kiev
  Odesa Odessa
  Kharkiv Kharkov
  Lviv Lvov
  Chornobyl Chernobyl
  Dnipro Dnepr
  Beijing Peking
  Mumbai Bombay
  Kolkata Calcutta
  Chennai Madras
  Bengaluru Bangalore
  Yangon Rangoon
  Ho_Chi_Minh_City Saigon
  Makkah Mecca
`;

/** Regions that are no country and have an adjective of their own. */
const REGIONS = `
  Europe European
  Asia Asian
  Africa African
  Crimea Crimean
  Catalonia Catalan
`;

function* entries(): Generator<readonly [words: string, key: string]> {
  for (const line of `${COUNTRIES}${CITIES}${REGIONS}`.trim().split('\n')) {
    const [first, ...others] = line.trim().toLowerCase().split(' ');
    for (const name of [first, ...others]) {
      if (name !== undefined && first !== undefined) yield [name.replaceAll('_', ' '), first];
    }
  }
}

const PLACES: ReadonlyMap<string, string> = new Map(entries());

/** The most words of a name here: "united states of america". */
export const MOST_PLACE_WORDS = 4;

/** "us" is a pronoun unless it is written in capitals. */
const IN_CAPITALS = wordSet('US U.S U.S.');

/**
 * Which country, city or region some words name: the same for all names of one, its adjective and its people
 * ("Russia", "Russian", "Kyiv", "Kiev"); undefined if they name none here.
 *
 * @param folded the words folded, with single blanks between
 * @param written as they are written, with a capital
 */
export function placeNamed(folded: string, written: string): string | undefined {
  if (folded === 'us' && !IN_CAPITALS.has(written)) return undefined;
  const plural = folded.endsWith('s') ? PLACES.get(folded.slice(0, -1)) : undefined;
  return PLACES.get(folded) ?? plural;
}
