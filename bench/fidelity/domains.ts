import { items, pairs } from './word-lists.ts';

/** A verb and a synonym, each as it follows a modal and in the past. */
export interface Verb {
  readonly base: string;
  readonly past: string;
  readonly otherBase: string;
  readonly otherPast: string;
}

/** What people talk about. Every verb fits every object, every subject can do it. */
export interface Domain {
  readonly subjects: readonly string[];
  readonly verbs: readonly Verb[];
  readonly objects: readonly string[];
  /** An adjective in front of the object, and a synonym. */
  readonly adjectives: readonly (readonly [string, string])[];
  /** Plural people, for "some of them" and "most of them". */
  readonly people: readonly string[];
  /** A word of praise with the prefix that turns it. */
  readonly qualities: readonly (readonly [string, string])[];
}

const verbs = (list: string): readonly Verb[] =>
  items(list).map((item) => {
    const [base = '', past = '', otherBase = '', otherPast = ''] = item.split('/');
    return { base, past, otherBase, otherPast };
  });

const POLITICS: Domain = {
  subjects: items(
    'the finance committee, my predecessor, the coalition, our delegation, the city council, the upper house, we, the housing ministry',
  ),
  verbs: verbs(
    'postpone/postponed/delay/delayed, draft/drafted/write/wrote, defend/defended/uphold/upheld, publish/published/release/released, simplify/simplified/streamline/streamlined, finance/financed/fund/funded, scrap/scrapped/abandon/abandoned, review/reviewed/examine/examined',
  ),
  objects: items(
    'the pension reform, the border treaty, the school budget, the fishing quota, the rent ceiling, the energy bill, the ferry subsidy, the asylum rules, the railway law, the land register, the harbour tax, the labour code',
  ),
  adjectives: pairs(
    'ambitious/bold, complicated/intricate, famous/celebrated, costly/expensive, hasty/rushed, generous/lavish',
  ),
  people: items('senators, voters, mayors, diplomats, tenants'),
  qualities: pairs('fair/unfair, constitutional/unconstitutional, popular/unpopular, honest/dishonest'),
};

const BUSINESS: Domain = {
  subjects: items(
    'the supervisory board, our shareholders, the new owners, the insurance group, our engineers, the rival firm, we, the works council',
  ),
  verbs: verbs(
    'buy/bought/acquire/acquired, modernize/modernized/renew/renewed, audit/audited/inspect/inspected, insure/insured/cover/covered, relocate/relocated/move/moved, advertise/advertised/promote/promoted, restructure/restructured/reorganize/reorganized, supply/supplied/equip/equipped',
  ),
  objects: items(
    'the shipyard, the bakery chain, the paper mill, the data centre, the hotel group, the tyre factory, the cement works, the dairy, the brewery, the mail-order house, the lithium mine, the aluminium plant',
  ),
  adjectives: pairs(
    'struggling/ailing, regional/local, profitable/lucrative, idle/unused, huge/enormous, remote/distant',
  ),
  people: items('investors, suppliers, apprentices, managers, customers'),
  qualities: pairs(
    'reliable/unreliable, profitable/unprofitable, efficient/inefficient, competitive/uncompetitive',
  ),
};

const SPORT: Domain = {
  subjects: items(
    'the head coach, our captain, the junior squad, the referees, the visiting side, the club doctor, we, the transfer committee',
  ),
  verbs: verbs(
    'analyse/analysed/study/studied, praise/praised/applaud/applauded, cancel/cancelled/drop/dropped, film/filmed/record/recorded, host/hosted/stage/staged, watch/watched/observe/observed, schedule/scheduled/plan/planned, celebrate/celebrated/enjoy/enjoyed',
  ),
  objects: items(
    'the qualifying match, the relay race, the training camp, the cup final, the charity run, the penalty shootout, the medal ceremony, the derby, the rowing regatta, the slalom, the sprint heats, the farewell game',
  ),
  adjectives: pairs(
    'gruelling/exhausting, legendary/fabled, scrappy/messy, thrilling/exciting, muddy/soggy, annual/yearly',
  ),
  people: items('defenders, swimmers, cyclists, spectators, goalkeepers'),
  qualities: pairs('predictable/unpredictable, disciplined/undisciplined, lucky/unlucky, loyal/disloyal'),
};

const HEALTH: Domain = {
  subjects: items(
    'the chief surgeon, our laboratory, the rescue service, the nursing staff, the vaccine panel, the drug agency, we, the village doctor',
  ),
  verbs: verbs(
    'test/tested/try/tried, approve/approved/clear/cleared, translate/translated/render/rendered, expand/expanded/enlarge/enlarged, evaluate/evaluated/assess/assessed, recommend/recommended/advise/advised, repeat/repeated/redo/redid, monitor/monitored/track/tracked',
  ),
  objects: items(
    'the malaria trial, the ambulance scheme, the blood programme, the hearing test, the cancer screening, the diabetes course, the measles campaign, the midwife training, the sleep study, the heart registry, the anaesthesia guideline, the dental project',
  ),
  adjectives: pairs(
    'voluntary/optional, lengthy/protracted, pioneering/groundbreaking, modest/small, painstaking/meticulous, nationwide/countrywide',
  ),
  people: items('nurses, patients, surgeons, pharmacists, midwives'),
  qualities: pairs('effective/ineffective, safe/unsafe, accurate/inaccurate, necessary/unnecessary'),
};

const WEATHER: Domain = {
  subjects: items(
    'the storm centre, our forecasters, the coast guard, the river authority, the mountain rescuers, the satellite team, we, the fire brigade',
  ),
  verbs: verbs(
    'predict/predicted/foresee/foresaw, measure/measured/gauge/gauged, photograph/photographed/picture/pictured, survive/survived/outlast/outlasted, underestimate/underestimated/misjudge/misjudged, follow/followed/trace/traced, describe/described/portray/portrayed, map/mapped/chart/charted',
  ),
  objects: items(
    'the ice storm, the spring flood, the heat wave, the dust cloud, the landslide, the forest fire, the hail front, the drought, the avalanche, the storm surge, the cold spell, the volcanic ash',
  ),
  adjectives: pairs('violent/fierce, unusual/odd, coastal/seaside, sudden/abrupt, vast/immense, brief/short'),
  people: items('farmers, pilots, fishermen, campers, lighthouse keepers'),
  qualities: pairs(
    'stable/unstable, visible/invisible, controllable/uncontrollable, comfortable/uncomfortable',
  ),
};

const COURTS: Domain = {
  subjects: items(
    'the defence lawyer, the appeals court, our investigators, the prosecutor, the jury, the expert witness, we, the parole board',
  ),
  verbs: verbs(
    'discuss/discussed/debate/debated, quote/quoted/cite/cited, challenge/challenged/contest/contested, read/read/peruse/perused, leak/leaked/disclose/disclosed, summarize/summarized/outline/outlined, dismiss/dismissed/discard/discarded, correct/corrected/rectify/rectified',
  ),
  objects: items(
    'the confession, the autopsy report, the search warrant, the settlement, the fraud verdict, the plea deal, the prison letter, the custody ruling, the witness statement, the tax indictment, the medical file, the alibi',
  ),
  adjectives: pairs(
    'secret/hidden, lengthy/long, handwritten/manuscript, puzzling/baffling, crucial/pivotal, shocking/appalling',
  ),
  people: items('jurors, judges, inmates, witnesses, bailiffs'),
  qualities: pairs('lawful/unlawful, complete/incomplete, credible/incredible, relevant/irrelevant'),
};

export const DOMAINS: readonly Domain[] = [POLITICS, BUSINESS, SPORT, HEALTH, WEATHER, COURTS];
