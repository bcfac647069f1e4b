import { pluralOf } from './plurals.ts';
import { phrases, wordSet } from './word-set.ts';

/** Forms of address: they introduce a name and are no role. */
export const HONORIFICS = wordSet(
  `
  Mr Mrs Ms Miss Mx Dr Prof Sir Dame Lord Lady Rev Fr Hon Msgr Mr. Mrs. Ms. Dr. Mme Mlle Madame Monsieur Frau Fräulein
  Herr Signor Signora Señor Señora Senhor Senhora Shri Smt Sri Kumari Datuk Dato Dato’ Datin Tun Alhaji Alhaja Hajia Engr Barr Mallam Otunba Comrade Pandit Swami Rt Ven Revd
`,
);

/** Offices that are nouns for their bearers and titles before their names. */
const OFFICES = `
  president vice-president ex-president chancellor premier minister secretary general secretary-general chairman
  chairwoman chair chairperson speaker leader senator representative congressman congresswoman governor mayor
  councilman councilwoman councilor councillor commissioner ambassador envoy consul judge justice prosecutor attorney
  sheriff chief director administrator inspector detective officer captain lieutenant colonel major commander admiral
  sergeant marshal king queen prince princess pope cardinal archbishop bishop reverend pastor rabbi imam professor
  dean coach adviser advisor counsel counselor strategist spokesman spokeswoman spokesperson candidate nominee rival
  deputy treasurer father brother sister dictator democrat republican
`;

const inTitleCase = (word: string) => word.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());

/**
 * Offices and titles that have a capital before a name; some only as the end of a longer title. One with a full stop is
 * in src/text/abbreviations.ts too.
 */
export const TITLES = wordSet(`
  President-elect Sen Sens Rep Reps Gov Govs Alderman Capt Lt Col Maj Cmdr Adm Brigadier Brig Sgt Gen Duke Duchess
  Emperor Sultan Emir Sheikh Sheik Ayatollah Mullah CEO CFO COO MP MEP MSP TD MLA Comptroller Pres Supt Cllr Det Insp Cpl
  Ofc Pte Cst Ald Taoiseach Tánaiste Barrister
  ${inTitleCase(OFFICES)}
`);

/** Nouns for people by what they do or are; the head of "a senior Defense Ministry official". */
export const ROLE_NOUNS = wordSet(`
  ${OFFICES}
  president-elect lawmaker legislator diplomat lawyer solicitor barrister head boss priest lecturer teacher executive
  manager founder co-founder owner partner aide consultant pollster analyst economist scientist researcher scholar
  expert specialist historian author writer columnist editor journalist reporter correspondent commentator host anchor
  pundit critic activist organizer campaigner advocate contender opponent front-runner frontrunner official source
  insider person man woman lady gentleman boy girl student graduate doctor physician surgeon nurse patient engineer architect
  designer developer programmer farmer fisherman worker employee staffer volunteer driver pilot soldier veteran
  policeman policewoman firefighter resident neighbor neighbour witness survivor victim suspect defendant plaintiff
  juror voter supporter donor delegate operative lobbyist banker investor trader billionaire businessman businesswoman
  entrepreneur mogul contractor shopkeeper retailer actor actress singer musician artist producer filmmaker comedian
  athlete player winner mother son daughter husband wife widow spouse uncle aunt cousin grandfather grandmother friend
  colleague counterpart predecessor successor member fellow co-author co-chair clerk warden superintendent principal
  negotiator mediator monitor investigator auditor regulator ombudsman watchdog translator interpreter guide caller
  guest panelist moderator observer participant attendee tourist traveler migrant refugee immigrant dissident rebel
  militant fighter cleric monarch ruler strongman hardliner moderate conservative liberal progressive libertarian
  socialist diver sailor seaman plumber electrician mechanic builder bricklayer janitor chef waiter waitress bartender
  barber hairdresser seamstress sculptor photographer cameraman poet novelist playwright screenwriter composer
  conductor dancer rapper songwriter pianist violinist guitarist biologist chemist physicist psychologist psychiatrist
  sociologist anthropologist archaeologist mathematician statistician meteorologist geologist astronomer astronaut
  epidemiologist virologist pediatrician paediatrician cardiologist oncologist neurologist pathologist dentist
  pharmacist paramedic midwife therapist veterinarian librarian curator archivist accountant broker realtor landlord
  landlady tenant homeowner housekeeper nanny caretaker gardener rancher grower trucker courier postman airman trooper
  constable jailer inmate prisoner convict hacker blogger youtuber influencer podcaster speechwriter ghostwriter
  biographer newscaster newsreader broadcaster salesman saleswoman salesperson cashier receptionist intern apprentice
  trainee freelancer retiree pensioner teenager grandparent stepmother stepfather stepson stepdaughter nephew niece
  boyfriend girlfriend ex-wife ex-husband fiancé fiancée roommate classmate teammate mentor heir heiress socialite
  philanthropist statesman politician bureaucrat technocrat evangelist televangelist preacher missionary theologian
  chaplain vicar deacon philosopher linguist ethicist criminologist demographer geographer ecologist climatologist
  botanist zoologist agronomist quarterback goalkeeper midfielder boxer golfer swimmer cyclist jockey referee umpire
  gymnast skater skier restaurateur hotelier publicist stylist innkeeper shipowner skipper helmsman lifeguard ranger
  forester beekeeper winemaker brewer attorney-general vice-chair vice-chairman co-director co-owner publisher
  joiner carpenter plasterer roofer glazier welder machinist blacksmith locksmith mason painter decorator surveyor
  technician miner whaler docker longshoreman stevedore harbourmaster harbormaster stationmaster signalman controller
  carrier seller vendor bookseller grocer butcher baker cook florist jeweller jeweler watchmaker cleaner porter usher
  doorman bouncer concierge butler chamberlain keeper gamekeeper greenkeeper groundskeeper zookeeper bookkeeper handler
  breeder trainer herder shepherd hunter trapper drover logger lumberjack climber mountaineer hiker explorer cosmonaut
  striker winger defender goalie bowler batsman pitcher catcher sprinter hurdler rower surfer
  snowboarder fencer wrestler weightlifter racer champion finalist semifinalist qualifier contestant medallist medalist
  runner-up seed soprano baritone drummer bassist cellist flautist saxophonist trumpeter organist vocalist singer-songwriter
  bandleader impresario choreographer ballerina animator illustrator cartoonist essayist memoirist lexicographer
  headteacher headmaster headmistress provost rector vice-chancellor bursar magistrate coroner bailiff paralegal notary
  backbencher whip baroness countess viscount corporal brigadier cadet orderly caregiver carer babysitter undertaker
  stuntman motorist motorcyclist rider passenger commuter shopper customer client
  bystander passer-by passerby onlooker hostage parishioner churchgoer verger grandson granddaughter great-grandson
  great-granddaughter great-grandfather great-grandmother godfather godmother godson goddaughter brother-in-law
  sister-in-law son-in-law daughter-in-law father-in-law mother-in-law half-brother half-sister stepbrother stepsister
  star icon ace rookie newcomer goaltender defenseman defenceman linebacker sibling widower bride groom bridegroom
  registrar caddie cabbie stockbroker underwriter actuary auctioneer
`);

/** Nouns of occupations that are names with a capital: "Hunter Bell", "Cook". */
export const OCCUPATIONAL_NAMES = wordSet(
  'Mason Painter Cook Baker Butcher Porter Usher Butler Keeper Shepherd Hunter Miner Seller Champion Groom Rider Bride',
);

/** Whether a word is the noun of an office or occupation: "Secretary", "spokesman". */
export function isRoleNoun(word: string): boolean {
  if (HONORIFICS.has(word)) return false;
  // "Director-General", "auditor-general"
  if (/[a-z]-[Gg]eneral$/.test(word)) return true;
  return TITLES.has(word) || (ROLE_NOUNS.has(word.toLowerCase()) && !OCCUPATIONAL_NAMES.has(word));
}

/** Plurals that speak as a group, and collectives. */
export const GROUP_NOUNS = wordSet(`
  ${[...ROLE_NOUNS].map(pluralOf).join(' ')}
  police authorities protesters demonstrators people parents families allies spokespeople sides parties others some
  many several administration campaign government company firm agency department ministry committee commission council
  court panel jury board group organization organisation association union party coalition team office embassy
  newspaper magazine paper network website outlet broadcaster report study survey poll document filing lawsuit
  complaint indictment memo letter statement tweet post message book column video editorial article site documents
  records filings papers emails letters reports studies surveys polls statements figures statistics transcripts bank
  label band orchestra team university college school hospital army military navy regulator watchdog institute
  foundation center centre
  think-tank charity church brigade crew squad bureau federation alliance authority academy institution museum airline
  operator club consulate tribunal parliament coastguard guild lodge syndicate league foundation body
`);

/** Whether a word can be the noun of a description of people: "official", "analysts", "campaign". In lower case. */
export function isDescriptionNoun(word: string): boolean {
  return ROLE_NOUNS.has(word) || GROUP_NOUNS.has(word);
}

/** Adjectives and nouns that come before a role noun. */
export const ROLE_MODIFIERS = wordSet(`
  former then-president ex late acting interim deputy vice senior junior top high-ranking high-level low-level lead leading
  chief prime foreign home interior defense defence finance economic economics treasury justice health education energy
  environment trade labor labour transport agriculture culture security national state federal local regional district
  city county municipal provincial international global presidential congressional parliamentary senatorial gubernatorial
  administration government military intelligence police army navy air naval law enforcement political policy public press
  communications media campaign party opposition ruling independent conservative liberal progressive moderate democratic
  republican socialist right-wing left-wing far-right far-left veteran longtime long-time retired outgoing incoming newly
  elected current new young old prominent influential unnamed anonymous unidentified another one second third two three
  first executive managing general assistant associate legal medical scientific technical research company corporate
  business industry union student legislative diplomatic western european american british french german chinese russian
  white black house network cable television radio news magazine newspaper sports film tech technology real-estate estate
  real billionaire millionaire fellow close key main other more many some several most few all both these those
`);

/** What people are known for whom a story calls by it after their name: "the striker said". */
export const TRADES_OF_THE_KNOWN = wordSet(`
  striker midfielder winger defender goalkeeper batsman bowler batter golfer boxer sprinter swimmer cyclist jockey singer
  rapper actor actress comedian novelist songwriter
`);

/** Role nouns that mean the same office: the diplomat is the foreign minister, the chief the secretary general. */
export const ROLE_EQUIVALENTS: ReadonlyMap<string, readonly string[]> = new Map(
  `
  diplomat: secretary of state, foreign minister, foreign secretary, ambassador, envoy, diplomat
  chief: secretary general, secretary-general, director, head, chair, president, commissioner, chief
  head: director, chief, president, secretary general, chair, head
  boss: chief, head, director, ceo, president
  leader: president, prime minister, premier, chancellor, leader, speaker, chairman
  premier: prime minister, premier
  lawmaker: senator, sen, representative, rep, congressman, congresswoman, lawmaker
  senator: senator, sen
  congressman: representative, rep, congressman
  congresswoman: representative, rep, congresswoman
  governor: governor, gov
  general: general, gen
  commander: commander, gen, general
  lawyer: lawyer, attorney, counsel
  attorney: attorney, lawyer, counsel
  spokesperson: spokesman, spokeswoman, spokesperson, press secretary
  spokesman: spokesman, press secretary, spokesperson
  spokeswoman: spokeswoman, press secretary, spokesperson
  adviser: adviser, advisor
  advisor: adviser, advisor
`
    .trim()
    .split('\n')
    .map((line) => {
      const [noun = '', titles = ''] = line.trim().split(': ');
      return [noun, phrases(titles)];
    }),
);

/** Forms of address that say a gender, in lower case. */
export const FORMS_OF_ADDRESS = wordSet('mr mrs ms miss');

/** Role nouns that say the gender of who bears them, in lower case. */
export const MALE_ROLES = wordSet(
  'mr spokesman chairman congressman businessman councilman king prince pope man boy father son brother husband uncle actor sir lord herr monsieur signor señor senhor nephew grandfather grandson widower groom bridegroom',
);
export const FEMALE_ROLES = wordSet(
  'mrs ms miss spokeswoman chairwoman congresswoman businesswoman councilwoman queen princess woman girl mother daughter sister wife aunt actress dame lady mme mlle madame frau fräulein signora señora senhora niece grandmother granddaughter widow bride',
);

/** Participles that a role begins with: "acting director", "founding member"; others begin a clause. */
export const ROLE_PARTICIPLES = wordSet(`
  acting leading ruling managing visiting founding sitting presiding incoming outgoing standing supervising practicing
  practising surviving rising contributing commanding governing reigning longstanding engineering marketing banking
  housing nursing teaching training shipping mining building fishing advertising accounting publishing programming
  planning fundraising polling policing
`);
