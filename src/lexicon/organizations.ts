import { POST_NOMINALS } from './given-names.ts';
import { wordSet } from './word-set.ts';

/** Words that make a capitalised name an organization's: "State Department", "Center for …". */
export const ORGANIZATION_HEADS = wordSet(`
  Department Ministry Commission Committee Council Center Centre Company Inc Corp Corporation Ltd LLC Plc Group Holdings
  University College Institute Institution Academy School Bank Bureau Agency Authority Administration Association
  Organization Organisation Federation Foundation Fund Society Union Alliance Coalition Congress Senate Parliament Assembly
  Court Tribunal Office Embassy Consulate Chamber Board Service Services Party Police Partners Industries Laboratories
  Observatory Museum Church Hospital Network Times Post Journal Herald Tribune Guardian Telegraph Gazette Press Broadcasting
  Airlines Airways Motors Technologies Systems Pharmaceuticals Brigade Army Taliban Realty Ventures Securities
  Insurance Investments Bancorp Enterprises Foods Brands Studios Entertainment Publishing Publications Labs Software
  Electronics Semiconductors Chemicals Railways Railroad Logistics Caucus PAC Pac Archdiocese Diocese Chronicle
  Consortium Syndicate Associates Brothers Bros Orchestra Philharmonic Theater Theatre Clinic Guild Cooperative
  Co Holding Semiconductor Shipping Petroleum Mining Regulator Symphony Quartet Choir Ensemble Ballet
  Club Brewing Brewery Distillery Winery Productions Pictures Films Telecom Aerospace Robotics Biotech Therapeutics
  Consulting Solutions Networks Rovers Wanderers Albion Hotspur Athletic Constabulary Watchdog Trust Forum Confederation
`);

/** Heads only as a name's last word, for they are much else besides: "Meridian Air", "Leeds United". */
export const LAST_HEADS = wordSet('Rail Freight Research Air Lines United Capital Steel Rangers Space');

/** Heads only as a last word too, and after a town's name as well: "Glasgow Rangers". */
export const HEADS_AFTER_TOWNS = wordSet('Rangers Rail Freight Lines Research');

/** Heads of bodies that have a part for each party: "the Republican Senate" is no organization. */
export const BODIES_OF_PARTIES = wordSet('Congress Senate Parliament Administration');

/** Heads that an initial may be before: "Paul T. Bell University". */
export const SCHOOLS = wordSet('University College School Institute Academy Center Foundation Hospital');

/** Heads that go with a title's possessive: "the U.S. Attorney’s Office". */
export const HEADS_OF_TITLES = wordSet('Office Department');

/** Last words of seats of government, which other names follow: "White House Press Secretary". */
export const SEATS = wordSet('House Hill');

/** What the name of a station with an acronym ends with: "BBC News". */
export const STATION_WORDS = wordSet('News Radio Sport Sports Television');

/** A nation's office in another one: "Swiss embassy in Porto". */
export const MISSIONS = wordSet('embassy consulate');

/** Sports clubs are called as towns are: in a text about a game. */
export const TOWN_CLUBS = wordSet('City Town County');

/** Last words of the names of newspapers, which are so called where they are told something: "told the Mirror". */
export const PAPERS = wordSet(`
  Echo Mirror Mail Star Sun Observer Dispatch Courier Examiner Inquirer Enquirer Globe Independent Standard Bulletin Argus
  Register Sentinel Advertiser Advocate Record Times Guardian Post Herald Telegraph Journal Tribune Gazette Chronicle
  Mercury Republic Bee Statesman Ledger Express Citizen Press Review Spectator Economist
`);

/** Words before "to" or "with" and a paper's name: "spoke to the Mirror", "in a letter to the Echo". */
export const TELLING_WORDS = wordSet(`
  spoke speaking spoken interview letter statement email wrote leaked passed sold given comment said talked talking
`);

/** Whom a sports club's name is before, without an article: "Norton manager". */
export const STAFF_OF_CLUBS = wordSet(
  'manager boss coach captain striker midfielder defender winger goalkeeper fans',
);

/** Words of a text about a game. */
export const WORDS_OF_GAMES: readonly string[] = [
  ...wordSet('goalkeeper striker midfielder winger goalless kick-off penalties equaliser header'),
];

/** Words of a text about a school, in which "Dean Bell" is a dean. */
export const WORDS_OF_SCHOOLS: readonly string[] = [
  ...wordSet('dean university college school professor students faculty campus'),
];

/** Bodies and parties that a word with an article names: "the Navy", "the Greens". */
export const BARE_BODIES = wordSet(`
  Army Navy Marines House Parliament Assembly Cabinet Greens Liberals Socialists Conservatives Tories Commons Lords
  Knesset Bundestag Bundesrat Duma Sejm Dáil Seimas Storting Riksdag Folketing Rada Majlis Diet Labour
`);

/** Words in capitals that are no organization. */
export const PLAIN_CAPITALS = wordSet(`
  US USA UK UAE EST EDT PST PDT GMT UTC AM PM TV DVD CD PC ID OK CEO CFO COO CTO GDP VAT COVID HIV AIDS DNA PR HR IT AI
  FAQ URL PDF DIY ASAP VIP SUV IQ IRA IPO II III IV VI VII VIII IX XI DC LA NY NYC NJ CA TX FL UFO MPS MEPS MS DR MR
  MRS PHD MD JR SR RSVP AKA START SALT AND THE OF FOR NOT ALL NO YES SO AN IS TO IN ON BY AT WE HE SHE MY ICBM PPE
  LGBT LGBTQ BREXIT BS BA MA MBA JD LLB PS NB RIP OMG LOL FYI CV ETA ATM GPS USB HD DJ ICU EKG MRI CT ADHD PTSD STD
  ${[...POST_NOMINALS].join(' ')}
`);

/** Nouns for organizations that the name of one follows directly: "the airline Norwegian", but not "the party Trump …". */
export const NAMING_NOUNS = wordSet(`
  company firm agency operator airline bank retailer manufacturer maker publisher broadcaster newspaper magazine
  journal website startup start-up conglomerate subsidiary supplier distributor brewery carmaker automaker drugmaker
  chipmaker shipbuilder shipyard carrier insurer brokerage lender charity nonprofit non-profit militia regulator
  watchdog consultancy think-tank thinktank supermarket
`);

/** Of the bodies and parties those that need no article. */
export const BODIES_WITHOUT_ARTICLE = wordSet('Parliament Labour');

/** What leads from a group to its cause, "Parents for Safe Streets", and what leads to such a group. */
export const CAUSES = wordSet('for For Against');
export const CAUSE_LEADERS = wordSet('of from with by group charity');

/** Nouns for organizations, which a name in apposition to one is the name of: "the transport company Carris". */
export const ORGANIZATION_NOUNS = wordSet(`
  ${[...NAMING_NOUNS].join(' ')}
  network blog business corporation contractor wholesaler chain winery railway railroad fund foundation institute
  institution organization organisation association federation union league alliance coalition consortium group party
  movement club team band orchestra choir theatre theater museum gallery university college school academy hospital
  clinic church ministry department bureau commission committee council app platform service provider utility
  cooperative co-operative collective syndicate outlet station channel studio label
`);

/** Nouns that an article and a name come before: "the Linden Grove club". */
export const NOUNS_AFTER_NAMES = wordSet('club company airline brewery newspaper charity');

/** Nouns for any body of a kind: "the company" is the one that was named before. */
export const GENERIC_BODIES = wordSet(`
  company firm corporation business group organization organisation agency body regulator watchdog operator maker
  manufacturer retailer charity nonprofit lender
`);
