import type { GraphLists } from '../../src/model/graph.ts';
import { Random } from '../corpus/random.ts';
import type { Shape } from './shape.ts';

/** Words and phrases that a query may have at most. */
const MOST_WORDS = 32;

/** Blanks before a query, by which it differs from more others than the API remembers, and units after them. */
const MOST_BLANKS = 40;
const LONGEST = 500 - MOST_BLANKS;

/** What many words begin with. */
const PREFIXES =
  'th* wi* an* pr* co* re* in* st* be* de* se* un* ha* wh* sa* ch* ' +
  'wa* of* to* fo* it* ma* on* di* no* pa* mo* su* tr* po* ca* ar*';

/** The most common words of English. */
const COMMON =
  'the of to and in a that is for it was on said with as by he they have at from be we will this not are his has had were their';

const COMMON_PAIRS =
  'of the, in the, to the, and the, the of, on the, that the, a the, is the, for the, the to, the and, the in, to of, of to, a of';

const listed = (terms: string) => terms.split(' ');
const anyOf = (terms: readonly string[]) => terms.join(' OR ');

/** The words at a place in the names of people, the most frequent first. */
function frequentNames({ people }: GraphLists, at: number): string[] {
  const names = Map.groupBy(people, ({ name }) => name.split(' ').at(at) as string);
  return [...names].sort(([, a], [, b]) => b.length - a.length).map(([name]) => name);
}

/** As many alternatives as fit into a query. */
function fitting(terms: readonly string[]): string {
  let query = '';
  for (const term of terms.slice(0, MOST_WORDS)) {
    const longer = query === '' ? term : `${query} OR ${term}`;
    if (longer.length > LONGEST) break;
    query = longer;
  }
  return query;
}

function randomLetters(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.pick(Array.from('abcdefghijklmnopqrstuvwxyz'))).join('');
}

/** Queries of every kind that makes a search work. Of words that the corpus does not have, each query has its own. */
function queriesOf(graph: GraphLists, random: Random): Readonly<Record<string, string | (() => string)>> {
  const given = frequentNames(graph, 0);
  const names = [...given.slice(0, 16), ...frequentNames(graph, -1).slice(0, 16)];
  const prefixes = listed(PREFIXES);
  return {
    'prefixes, all of them': PREFIXES,
    'prefixes, any of them': anyOf(prefixes),
    'prefixes within each other':
      'th* OR the* OR "the" OR the OR thes* OR thei* OR ther* OR then* OR they* OR tha* OR that* OR thi* OR this* OR tho*',
    'common words, all of them': COMMON,
    'common words, any of them': anyOf(listed(COMMON)),
    'one common word again and again': anyOf(Array.from({ length: MOST_WORDS }, () => 'the')),
    'phrases of common words': anyOf(COMMON_PAIRS.split(', ').map((pair) => `"${pair}"`)),
    'compounds with a prefix': anyOf(prefixes.slice(0, 16).map((prefix) => `the-${prefix}`)),
    exclusions: `the ${listed(COMMON)
      .slice(1)
      .map((word) => `-${word}`)
      .join(' ')}`,
    'brackets within brackets': `${'('.repeat(20)}the${listed(COMMON)
      .slice(1, 21)
      .map((word) => ` OR ${word})`)
      .join('')}`,
    'one type again and again': Array.from({ length: MOST_WORDS }, () => 'type:quote').join(' '),
    'misspelt names': () =>
      fitting(
        names.map(
          (name) =>
            `${name.slice(0, 2)}${randomLetters(random, 1)}${name.slice(2)}${randomLetters(random, 1)}`,
        ),
      ),
    'words of no language': () => fitting(prefixes.map(() => randomLetters(random, 14))),
    'speakers by prefixes': fitting(prefixes.map((prefix) => `speaker:${prefix}`)),
    'people by prefixes': fitting(prefixes.map((prefix) => `person:${prefix}`)),
    'topics by prefixes': fitting(prefixes.map((prefix) => `topic:${prefix}`)),
    'articles by prefixes': fitting(prefixes.map((prefix) => `article:${prefix}`)),
    'speakers by given names': fitting(
      given.slice(0, 16).map((name, i) => `speaker:"${name} ${given[(i + 1) % 16]}"`),
    ),
    'a speaker of many names': `speaker:"${names
      .slice(0, 31)
      .join(' ')
      .slice(0, LONGEST - 10)}"`,
  };
}

/**
 * Searches of each kind: without results, and with all highlights of a page. No two have the same query, under another
 * alias or made at another time, so that nothing is remembered of one for the next.
 */
export function searchShapes(graph: GraphLists): Shape[] {
  const selections = {
    '': 'first: 0) { totalCount }',
    ', highlights': 'first: 100) { edges { highlights { exact } } }',
  };
  let made = 0;
  const differing = (query: string) => `${' '.repeat(made % MOST_BLANKS)}${query}`;
  return Object.entries(queriesOf(graph, new Random(1))).flatMap(([name, query]) =>
    Object.entries(selections).map(([suffix, selection]) => ({
      name: `search: ${name}${suffix}`,
      largest: 20,
      at: (size) => {
        const aliases = Array.from({ length: size }, (_, i) => i);
        return {
          query: `query (${aliases.map((i) => `$q${i}: String!`).join(', ')}) { ${aliases
            .map((i) => `a${i}: search(query: $q${i}, ${selection}`)
            .join(' ')} }`,
          variables: Object.fromEntries(
            aliases.map((i) => {
              made++;
              return [`q${i}`, differing(typeof query === 'string' ? query : query())];
            }),
          ),
        };
      },
    })),
  );
}
