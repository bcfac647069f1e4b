import { DAY_ABBREVIATIONS, MONTH_ABBREVIATIONS, STATE_ABBREVIATIONS } from '../text/abbreviations.ts';
import { wordSet } from './word-set.ts';

/** Single words of names of countries, regions, states and cities. */
export const PLACE_WORDS = wordSet(`
  Afghanistan Albania Algeria Andorra Angola Argentina Armenia Australia Austria Azerbaijan Bahamas Bahrain Bangladesh
  Barbados Belarus Belgium Belize Benin Bhutan Bolivia Bosnia Herzegovina Botswana Brazil Brunei Bulgaria Burkina Faso
  Burundi Cambodia Cameroon Canada Chad Chile China Colombia Comoros Congo Croatia Cuba Cyprus Czechia Denmark Djibouti
  Dominica Ecuador Egypt Eritrea Estonia Eswatini Ethiopia Fiji Finland France Gabon Gambia Georgia Germany Ghana Greece
  Grenada Guatemala Guinea Guyana Haiti Honduras Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy Jamaica
  Japan Jordan Kazakhstan Kenya Kiribati Korea Kosovo Kuwait Kyrgyzstan Laos Latvia Lebanon Lesotho Liberia Libya
  Liechtenstein Lithuania Luxembourg Macedonia Madagascar Malawi Malaysia Maldives Mali Malta Mauritania Mauritius Mexico
  Micronesia Moldova Monaco Mongolia Montenegro Morocco Mozambique Myanmar Burma Namibia Nauru Nepal Netherlands Nicaragua
  Niger Nigeria Norway Oman Pakistan Palau Palestine Panama Paraguay Peru Philippines Poland Portugal Qatar Romania Russia
  Rwanda Samoa Senegal Serbia Seychelles Singapore Slovakia Slovenia Somalia Spain Sudan Suriname Sweden Switzerland Syria
  Taiwan Tajikistan Tanzania Thailand Togo Tonga Trinidad Tobago Tunisia Turkey Turkmenistan Uganda Ukraine Uruguay
  Uzbekistan Vanuatu Vatican Venezuela Vietnam Yemen Zambia Zimbabwe England Scotland Wales Britain Crimea Donbas Gaza
  Tibet Xinjiang Uyghur Uygur Catalonia Bavaria Siberia Kashmir Kurdistan Europe Asia Africa America Americas Oceania
  Antarctica Arctic Atlantic Pacific Mediterranean Baltic Caribbean Balkans Scandinavia Eurasia Euro
  U.S. US USA U.S.A. UK U.K. UAE U.A.E. EU E.U. Soviet USSR
  Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa
  Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada
  Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Washington Wisconsin Wyoming Carolina Dakota Hampshire
  Jersey D.C. N.Y. N.J. N.H. N.C. S.C. N.D. S.D. R.I. N.M. W.Va
  ${STATE_ABBREVIATIONS.join(' ')}
  Beijing Shanghai Guangzhou Shenzhen Wuhan Tokyo Osaka Kyoto Seoul Pyongyang Delhi Mumbai Kolkata Islamabad Karachi Kabul
  Kandahar Tehran Baghdad Mosul Damascus Aleppo Beirut Jerusalem Amman Riyadh Jeddah Doha Dubai Muscat Sanaa Ankara Istanbul
  Cairo Tripoli Benghazi Tunis Algiers Rabat Khartoum Nairobi Lagos Abuja Accra Dakar Pretoria Johannesburg Harare Kinshasa
  Mogadishu Moscow Kyiv Kiev Minsk Warsaw Krakow Vilnius Riga Tallinn Helsinki Stockholm Oslo Copenhagen Reykjavik Berlin
  Munich Hamburg Frankfurt Cologne Bonn Dresden Vienna Zurich Geneva Bern Davos Brussels Antwerp Amsterdam Hague Rotterdam
  Paris Lyon Marseille Strasbourg Nice London Manchester Liverpool Birmingham Edinburgh Glasgow Cardiff Belfast Dublin
  Madrid Barcelona Lisbon Porto Rome Milan Naples Turin Venice Athens Sofia Bucharest Budapest Belgrade Zagreb Sarajevo
  Pristina Skopje Prague Bratislava Ljubljana Tirana Chisinau Tbilisi Yerevan Baku Tashkent Astana Bangkok Hanoi Saigon
  Manila Jakarta Canberra Sydney Melbourne Brisbane Auckland Wellington Ottawa Toronto Montreal Vancouver Havana Caracas
  Bogota Lima Quito Santiago Brasilia Montevideo
  Chicago Boston Philadelphia Houston Dallas Detroit Seattle Atlanta Miami Denver Phoenix Baltimore Cleveland Pittsburgh
  Cincinnati Milwaukee Minneapolis Tampa Orlando Orleans Manhattan Brooklyn Bronx Queens Hollywood Charlotte Nashville
  Memphis Sacramento Oakland Honolulu Anchorage Manassas Vegas Angeles Francisco Antonio Diego Jose Concord Manchester
  Hong Kong York Zealand Arabia Lanka Rica Salvador Leone Verde
`);

const NATIONALITIES = wordSet(`
  American African Asian European Australian Canadian British Briton English Scottish Scots Welsh Irish French German
  Italian Spanish Portuguese Dutch Belgian Swiss Austrian Danish Swedish Norwegian Finnish Icelandic Polish Poles
  Czech Slovak Slovene Hungarian Romanian Bulgarian Greek Turkish Turks Cypriot Maltese Serbian Serbs Croatian Bosnian
  Albanian Kosovar Macedonian Montenegrin Russian Ukrainian Belarusian Moldovan Lithuanian Latvian Estonian Georgian
  Armenian Azerbaijani Kazakh Uzbek Tajik Kyrgyz Chinese Japanese Korean Taiwanese Mongolian Vietnamese Thai Cambodian
  Burmese Malaysian Singaporean Indonesian Filipino Indian Pakistani Bangladeshi Afghan Iranian Iraqi Syrian Lebanese
  Jordanian Israeli Palestinian Saudi Emirati Qatari Kuwaiti Yemeni Omani Egyptian Libyan Tunisian Algerian Moroccan
  Sudanese Ethiopian Somali Kenyan Ugandan Tanzanian Nigerian Ghanaian Senegalese Congolese Rwandan Zimbabwean Mexican
  Cuban Haitian Dominican Colombian Venezuelan Brazilian Argentine Argentinian Chilean Peruvian Bolivian Ecuadorian
  Hispanic Latino Latina Arab Kurdish Kurds Jewish Jews Muslim Islamic Christian Catholic Protestant Orthodox Sunni
  Shiite Sikh Hindu Buddhist Evangelical Western Eastern Northern Southern Nazi Communist Marxist Socialist Democrat
  Democratic Republican Libertarian Conservative Liberal Labour Tory Tories Soviet Texan Iowan Californian Floridian
  Uyghurs Uighur
`);

/** Adjectives and nouns of nationality, faith and the like, with the plurals of the nouns: "Poles". */
export const NATIONALITY_WORDS: ReadonlySet<string> = new Set(
  [...NATIONALITIES].flatMap((word) => (/(?:s|sh|ch|ese)$/u.test(word) ? word : [word, `${word}s`])),
);

const NATIONALS = wordSet(
  'Serb Spaniard Dane Swede Finn Pole Turk Briton Scot Croat Slovene Kurd Kiwi Aussie',
);

/** Whether a word with a capital is for one person of a nation or a place: "Dane", "Barbadian", "Frenchman". */
export function isNational(word: string): boolean {
  return (
    NATIONALS.has(word) ||
    NATIONALITY_WORDS.has(word) ||
    /^[A-Z][a-z]+(?:(?<!Guard)ian|ean|(?<!Vat)ican|man|woman)$/.test(word)
  );
}

/** Words that begin the names of places: "San Marino", "Fort Worth". */
export const PLACE_BEGINNINGS = wordSet(`
  San Santa Santo São Sao Los Las Fort Ft Port Puerto Mount Mt Saint Saints Baton Buenos Monte Costa Rio Palo Palm Cape Lake
  Côte Cote Sierra Villa Ciudad Nova Nuevo Nueva Bad Sankt Novi Nizhny Stratford Salt Grand Sault Des Cedar Coral Little
  Upper Lower Greater
`);

/** Words that end the name of a place, a meeting, an event, a law or a thing rather than of a person. */
export const THING_HEADS = wordSet(`
  Sea Ocean River Lake Bay Gulf Strait Island Islands Mountain Mountains Mount Valley Canyon Desert Peninsula Coast Beach
  Cape Street Avenue Road Boulevard Square Plaza Park Garden Gardens Bridge Tower Towers Hill Hills Heights Hotel Airport
  Station Stadium Arena Hall Building Cathedral Temple Mosque Palace Castle Fort County City Town Village District Province
  Region Territory State States Republic Kingdom Emirates Federation Empire East West North South Northeast Northwest
  Southeast Southwest Midwest Conference Summit Meeting Convention Caucus Primary Election Elections Campaign Debate
  Accord Accords Agreement Treaty Pact Deal Plan Act Bill Law Amendment Resolution Protocol Charter Constitution Declaration
  Initiative Program Programme Project War Wars Revolution Spring Crisis Pandemic Day Week Month Year Eve Christmas
  Easter Thanksgiving Ramadan Prize Award Awards Medal Cup Games Olympics Olympic League Super Bowl Series Championship
  Festival Fair Show Tonight Morning News Today Report Review Journal Magazine Online Website Facebook Internet
  Wall Dow Nasdaq Index Average Virus Disease Syndrome Theory Policy Doctrine Affairs Security Defense Defence
  Health Energy Trade Finance Climate Change Care Affordable Global Nuclear National International Federal Social Human
  Rights Lives Matter Tea Great First Second Third New Old Gate House Room Office Oval Air Force Navy Marine Marines
  Corps Guard Ministerial Ministers Commerce Industry Investment Tourism Education Agriculture Transport Culture
  Team Quay Pier Bar Pub Arms Tavern Café Cafe Restaurant Bakery Diner Cinema Development Planning Electric Inn Financial
  Officer People Science Technology Environment Infrastructure Housing
`);

/** Months, and the abbreviations of them. */
export const MONTHS = wordSet(`
  January February March April May June July August September October November December ${MONTH_ABBREVIATIONS.join(' ')}
`);

/** Months, days, and the abbreviations of them. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set([
  ...MONTHS,
  ...wordSet('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
  ...DAY_ABBREVIATIONS,
]);
