import { phrases, wordSet } from './word-set.ts';

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
  Consulting Solutions Networks Rovers Wanderers Albion Hotspur Athletic Constabulary Watchdog Trust
`);

/** Heads only as a name's last word, for they are much else besides: "Meridian Air", "Leeds United". */
export const LAST_HEADS = wordSet('Rail Freight Research Air Lines United Capital Steel Rangers Space');

/** Sports clubs are called as towns are: in a text about a game. */
export const TOWN_CLUBS = wordSet('City Town County');

/** Last words of the names of newspapers, which are so called where they are told something: "told the Mirror". */
export const PAPERS = wordSet(`
  Echo Mirror Mail Star Sun Observer Dispatch Courier Examiner Inquirer Enquirer Globe Independent Standard Bulletin Argus
  Register Sentinel Advertiser Advocate Record Times Guardian Post Herald Telegraph Journal Tribune Gazette Chronicle
  Mercury Republic Bee Statesman Ledger Express Citizen Press Review Spectator Economist
`);

/** Bodies and parties that a word with an article names: "the Navy", "the Greens". */
export const BARE_BODIES = wordSet(`
  Army Navy Marines House Parliament Assembly Cabinet Greens Liberals Socialists Conservatives Tories Commons Lords
  Knesset Bundestag Bundesrat Duma Sejm Dáil Seimas Storting Riksdag Folketing Rada Majlis Diet Labour
`);

/** Organizations that go by one name or a fixed one, and seats of government that stand for those who govern there. */
export const ORGANIZATION_NAMES = phrases(`
  White House, Pentagon, Kremlin, Treasury, Downing Street, Capitol Hill, Whitehall, Élysée, Congress, Senate,
  Supreme Court, Federal Reserve, Homeland Security, European Union, United Nations, Security Council, World Bank,
  House of Representatives, House of Commons, House of Lords, Wall Street Journal, Human Rights Watch,
  Amnesty International, Red Cross, Reuters, Bloomberg, Politico, Axios, Xinhua, Al Jazeera, Associated Press,
  Fox News, Google, Twitter, Facebook, Microsoft, Apple, Amazon, Huawei, Gazprom, Boeing, Airbus, Pfizer, Moderna,
  AstraZeneca, Taliban, Hamas, Hezbollah, Interpol, Europol, Greenpeace, UNICEF, Unesco, Nato, Opec, National Guard,
  Coast Guard, Revolutionary Guard, Air Force, Royal Navy, Royal Air Force, Lib Dems, Liberal Democrats,
  Social Democrats, Christian Democrats, Sinn Féin, Plaid Cymru, Likud, Fidesz, Fatah, Instagram, WhatsApp, TikTok,
  YouTube, Snapchat, Reddit, LinkedIn, Netflix, Uber, Airbnb, Spotify, Walmart, Wal-Mart, Starbucks, Tesla, Toyota,
  Volkswagen, Samsung, Siemens, Nokia, Exxon Mobil, ExxonMobil, Goldman Sachs, Morgan Stanley, JPMorgan Chase,
  JPMorgan, Citigroup, Wells Fargo, Lockheed Martin, Planned Parenthood, BuzzFeed, HuffPost, Le Monde, Le Figaro,
  Der Spiegel, Die Zeit, Die Welt, El País, La Repubblica, La Stampa, Corriere della Sera, USA Today, New Yorker,
  Daily Mail
`);

/** Words in capitals that are no organization. */
export const PLAIN_CAPITALS = wordSet(`
  US USA UK UAE EST EDT PST PDT GMT UTC AM PM TV DVD CD PC ID OK CEO CFO COO CTO GDP VAT COVID HIV AIDS DNA PR HR IT AI
  FAQ URL PDF DIY ASAP VIP SUV IQ IRA IPO II III IV VI VII VIII IX XI DC LA NY NYC NJ CA TX FL UFO MP MPS MEP MEPS MS DR MR
  MRS PHD MD JR SR RSVP AKA START SALT AND THE OF FOR NOT ALL NO YES SO AN IS TO IN ON BY AT WE HE SHE MY ICBM PPE
  LGBT LGBTQ BREXIT BS BA MA MBA JD LLB PS NB RIP OMG LOL FYI CV ETA ATM GPS USB HD DJ ICU EKG MRI CT ADHD PTSD STD
`);

/** Nouns for organizations that the name of one follows directly: "the airline Norwegian", but not "the party Trump …". */
export const NAMING_NOUNS = wordSet(`
  company firm agency operator airline bank retailer manufacturer maker publisher broadcaster newspaper magazine
  journal website startup start-up conglomerate subsidiary supplier distributor brewery carmaker automaker drugmaker
  chipmaker shipbuilder shipyard carrier insurer brokerage lender charity nonprofit non-profit militia regulator
  watchdog consultancy think-tank thinktank supermarket
`);

/** Nouns for organizations, which a name in apposition to one is the name of: "the transport company Carris". */
export const ORGANIZATION_NOUNS = wordSet(`
  ${[...NAMING_NOUNS].join(' ')}
  network blog business corporation contractor wholesaler chain winery railway railroad fund foundation institute
  institution organization organisation association federation union league alliance coalition consortium group party
  movement club team band orchestra choir theatre theater museum gallery university college school academy hospital
  clinic church ministry department bureau commission committee council app platform service provider utility
  cooperative co-operative collective syndicate outlet station channel studio label
`);
