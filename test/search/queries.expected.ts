import type { SearchType } from '../../src/search/result.ts';

/** "PERSON joe-biden": the type and the slug; of a quotation, the words that it begins with. */
type Result = `${SearchType} ${string}`;

/** A question to the bundled corpus and what a reader of its reports wants to see. */
export interface ExpectedSearch {
  readonly query: string;
  /** What is searched; everything where absent. */
  readonly types?: readonly SearchType[];
  /** What must come first. */
  readonly first?: Result;
  /** Everything that is found, in any order; empty where nothing may be. */
  readonly all?: readonly Result[];
  /** What may not be found at all. */
  readonly never?: readonly Result[];
}

/*
 * Written by reading the reports, before there was a search.
 */

const names: readonly ExpectedSearch[] = [
  { query: 'blinken', first: 'PERSON antony-blinken' },
  { query: 'Antony Blinken', first: 'PERSON antony-blinken', never: ['PERSON jake-sullivan'] },
  { query: 'BIDEN', first: 'PERSON joe-biden' },
  { query: 'joao cravinho', first: 'PERSON joao-gomes-cravinho' },
  { query: 'João Gomes', first: 'PERSON joao-gomes-cravinho' },
  { query: 'çavuşoğlu', first: 'PERSON mevlut-cavusoglu' },
  { query: 'cavusoglu', first: 'PERSON mevlut-cavusoglu' },
  { query: 'von der leyen', first: 'PERSON ursula-von-der-leyen' },
  { query: "O'Brien", first: 'PERSON robert-o-brien' },
  // The reports write "US", never with full stops.
  { query: 'U.S. Treasury', first: 'ORGANIZATION united-states-department-of-the-treasury' },
  {
    query: '"U.S. National Security Advisor"',
    types: ['ARTICLE'],
    first: 'ARTICLE summit-names-china-a-risk',
  },
  { query: 'xi', first: 'PERSON xi-jinping', never: ['PERSON joe-biden'] },
  { query: 'Wang Yi', first: 'PERSON wang-yi', never: ['PERSON yang-jiechi'] },
  { query: 'Jean-Yves', first: 'PERSON jean-yves-le-drian' },
  { query: 'pentagon', first: 'ORGANIZATION united-states-department-of-defense' },
  { query: 'CNOOC', first: 'ORGANIZATION china-national-offshore-oil-corporation' },
  { query: 'G7', first: 'ORGANIZATION group-of-seven', all: ['ORGANIZATION group-of-seven'] },
  { query: 'white house', first: 'ORGANIZATION white-house' },
  { query: 'Treasury Department', first: 'ORGANIZATION united-states-department-of-the-treasury' },
  { query: 'nato', types: ['ORGANIZATION'], all: ['ORGANIZATION nato'] },
  { query: 'carnival', all: ['TOPIC carnival'] },
  { query: 'election', first: 'TOPIC elections' },
  { query: 'sanctioned', first: 'TOPIC sanctions' },
  { query: 'Arms Control', first: 'TOPIC arms-control' },
];

/** Names that somebody spells by ear. */
export const EXPECTED_MISSPELT: readonly ExpectedSearch[] = [
  { query: 'blinkin', first: 'PERSON antony-blinken' },
  { query: 'stoltenburg', first: 'PERSON jens-stoltenberg', never: ['PERSON joe-biden'] },
  { query: 'Merkle', first: 'PERSON angela-merkel' },
  { query: 'Cavasoglu', first: 'PERSON mevlut-cavusoglu' },
  // Who said it does not stand in the quotation: it is the article that has both words.
  { query: 'Huchison radar', all: ['ARTICLE defense-chief-meets-allies'] },
  { query: 'blinkin ministers type:article', first: 'ARTICLE blinken-calls-for-stronger-alliances' },
  // Only names are guessed at: no other word of the corpus is "paredes".
  { query: 'paredes', all: [] },
];

const reports: readonly ExpectedSearch[] = [
  { query: 'mardi gras', first: 'ARTICLE new-orleans-calls-off-mardi-gras-parades' },
  { query: 'parade in New Orleans', first: 'ARTICLE new-orleans-calls-off-mardi-gras-parades' },
  { query: 'antitrust lawsuit', all: ['ARTICLE justice-department-sues-google'] },
  { query: '"START III"', first: 'ARTICLE start-treaty-may-take-a-year' },
  { query: 'paris climate agreement', first: 'ARTICLE united-states-leaves-paris-agreement' },
  { query: 'greenhouse gas', all: ['ARTICLE united-states-leaves-paris-agreement'] },
  { query: 'oil giant', all: ['ARTICLE chinese-companies-to-be-blacklisted'] },
  {
    query: 'genocide',
    all: [
      'ARTICLE blinken-rallies-nato-on-china',
      'QUOTE the American accusation of a genocide of the Uighurs, a Muslim people of northwestern China',
    ],
  },
  { query: '"collective defense"', all: ['ARTICLE pentagon-seeks-trust-of-allies'] },
  { query: '"defense collective"', all: [] },
  { query: 'reliable ally', types: ['ARTICLE'], all: ['ARTICLE pentagon-seeks-trust-of-allies'] },
  { query: 'biden putin', first: 'ARTICLE defense-chief-meets-allies' },
  {
    query: 'china -blinken type:article',
    first: 'ARTICLE summit-names-china-a-risk',
    never: ['ARTICLE blinken-calls-for-stronger-alliances', 'ARTICLE blinken-rallies-nato-on-china'],
  },
  {
    query: 'nato -china',
    types: ['ARTICLE'],
    all: ['ARTICLE biden-stoltenberg-oval-office-2021-06-07', 'ARTICLE pentagon-seeks-trust-of-allies'],
  },
  {
    query: 'parades OR google type:article',
    all: ['ARTICLE justice-department-sues-google', 'ARTICLE new-orleans-calls-off-mardi-gras-parades'],
  },
  {
    query: '(parades OR google) -microsoft type:article',
    all: ['ARTICLE new-orleans-calls-off-mardi-gras-parades'],
  },
];

const utterances: readonly ExpectedSearch[] = [
  { query: '"trust cannot be built overnight"', first: 'QUOTE Trust cannot be built overnight' },
  { query: '“We have their backs”', first: 'QUOTE We have their backs' },
  { query: '"lowest point since the end of the Cold War"', first: 'QUOTE the lowest point since' },
  { query: 'conditions-based withdrawal', first: 'QUOTE We want a conditions-based withdrawal' },
  { query: "don't always see eye to eye", first: 'QUOTE Across and even within our alliances' },
  { query: 'communique', first: 'QUOTE We will be in the communiqué' },
  { query: 'america cannot afford', first: 'QUOTE America cannot afford' },
  { query: 'Wales commitments', types: ['QUOTE'], first: 'QUOTE We recognize the significant progress many' },
  { query: '2%', types: ['QUOTE'], first: 'QUOTE We recognize the significant progress many' },
  { query: '12000 troops', types: ['ARTICLE'], all: ['ARTICLE pentagon-seeks-trust-of-allies'] },
  { query: '12', all: [] },
  { query: '$2', all: [] },
  { query: 'burden-sharing', types: ['QUOTE'], first: 'QUOTE more comprehensive view of burden-sharing' },
  { query: 'monopoly google', types: ['QUOTE'], all: ['QUOTE Google illegally maintains'] },
  { query: 'vaccine', all: [] },
];

/** As a report has it, and on record. */
const SACRED = ['QUOTE I meant what I said when I spoke to you', 'QUOTE sacred commitment'] as const;

const byField: readonly ExpectedSearch[] = [
  { query: 'speaker:sullivan communiqué', all: ['QUOTE We will be in the communiqué'] },
  { query: 'speaker:biden "sacred commitment"', all: SACRED },
  { query: 'speaker:"President Biden" "sacred commitment"', all: SACRED },
  {
    query: 'speaker:"National Security Advisor Jake Sullivan"',
    all: ['QUOTE We will be in the communiqué', 'QUOTE that the president’s arrival in Brussels'],
  },
  { query: 'person:"President Macron" type:article', all: ['ARTICLE pentagon-seeks-trust-of-allies'] },
  // Some of the words are somebody's, but another given name stands before the surname.
  { query: 'speaker:"Hunter Biden"', all: [] },
  { query: 'speaker:president', all: [] },
  { query: 'speaker:"john kirby" ministers', all: ['QUOTE that Austin would make this point'] },
  { query: 'speaker:robert-o-brien progress', all: ['QUOTE But I think we have made progress'] },
  { query: 'speaker:lloyd-austin', all: [] },
  { query: 'speaker:nobody-at-all', all: [] },
  {
    query: 'speaker:johnson',
    all: ['QUOTE When it comes to China', 'QUOTE I don’t think anyone around the table'],
  },
  {
    query: 'person:navalny type:quote',
    all: ['QUOTE Our allies voted unanimously', 'QUOTE that NATO had condemned Moscow'],
  },
  { query: 'person:macron type:article', all: ['ARTICLE pentagon-seeks-trust-of-allies'] },
  { query: 'topic:carnival TYPE:article', all: ['ARTICLE new-orleans-calls-off-mardi-gras-parades'] },
  { query: 'topic:antitrust -microsoft type:article', all: [] },
  { query: 'article:start-treaty-may-take-a-year made', first: 'QUOTE But I think we have made progress' },
  { query: 'article:"brussels summit" slander', first: 'QUOTE We must not slander China’s reputation' },
];

const prefixes: readonly ExpectedSearch[] = [
  { query: 'techno* type:topic', all: ['TOPIC technology'] },
  { query: 'cyberatt*', first: 'TOPIC cyberattacks' },
  { query: 'stolt*', first: 'PERSON jens-stoltenberg' },
  { query: 'speaker:bor* cold war', all: ['QUOTE I don’t think anyone around the table'] },
];

export const EXPECTED_SEARCHES: readonly ExpectedSearch[] = [
  ...names,
  ...EXPECTED_MISSPELT,
  ...reports,
  ...utterances,
  ...byField,
  ...prefixes,
];
