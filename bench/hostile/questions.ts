import { encodeBase64Url } from '../../schema/base64url.ts';
import type { GraphLists } from '../../src/model/graph.ts';
import type { Random } from '../corpus/random.ts';
import { HOSTILE_TEXTS, hostileText } from '../extraction/hostile-texts.ts';
import { writeRandomQuery } from '../queries/random-query.ts';
import { vocabularyOf } from '../queries/vocabulary.ts';
import { exampleOperations } from '../requests/questions.ts';
import { hostileString, NUMBERS, size } from './values.ts';

/* Parameters of GraphQL requests whose document is sound: what is asked for is odd, long, wrong, or nothing but a question. */

/** What a request sends; a string is JSON already, or meant to be. */
type Params = Readonly<Record<string, unknown>> | string;

const PAGE = 'query($n:Int,$a:String){people(first:$n,after:$a){totalCount pageInfo{endCursor}}}';
const ITEM =
  'query($s:String!,$i:ID!,$l:[ID!]!){article(slug:$s){headline}person(slug:$s){name}node(id:$i){id}nodes(ids:$l){id}}';
const FILTER = 'query($f:QuoteFilter,$o:QuoteOrder){quotes(filter:$f,orderBy:$o){totalCount nodes{text}}}';
const SEARCH =
  'query($q:String!,$n:Int){search(query:$q,first:$n){totalCount edges{score highlights{text}}}}';
const CHECK =
  'query($t:String!,$s:String){checkQuote(text:$t,speaker:$s){verdict matches{changes{kind text}}}}';
const EXTRACT =
  'query($t:String!){extract(text:$t){headline quotes{text speakerName anchor{start end}}people{name}organizations{name}}}';

const EXAMPLES = exampleOperations();
const TEXTS = Object.values(HOSTILE_TEXTS);

/** Of search's query language, and what is none of it. */
const SEARCH_PIECES = [
  ...['"', '(', ')', '-', '*', ':', ' OR ', ' AND ', ' NOT ', ' ', '\\', '~2', '^3', '[a TO b]', "'", '“'],
  ...[
    'speaker:',
    'person:',
    'topic:',
    'article:',
    'type:quote',
    'type:',
    'nosuch:',
    'president',
    'alli*',
    'a',
  ],
];

/** Longest texts that `checkQuote` and `extract` take, and a little more. */
const OVER = { check: 2200, extract: 50_500 };

function cursor(random: Random): string {
  const parts = ['people', 'NAME:ASC', null, hostileString(random).slice(0, 50), 1e308, [], {}, 'b'];
  return random.pick([
    hostileString(random),
    encodeBase64Url(JSON.stringify(random.some(parts, 4))),
    encodeBase64Url('["people","NAME:ASC","b","b"]'),
    encodeBase64Url('['.repeat(size(random, 3000))),
  ]);
}

function wrongValue(random: Random, depth = 0): unknown {
  const made = random.below(depth > 4 ? 3 : 6);
  if (made === 0) return hostileString(random);
  if (made === 1) return random.pick([0, -1, 1.5, 2 ** 40, true, null]);
  if (made === 2) return 'joe-biden';
  const count = size(random, 60);
  const values = Array.from({ length: count }, () => wrongValue(random, depth + 2));
  if (made === 3) return values;
  return Object.fromEntries(
    values.map((value, i) => [i % 2 ? random.pick(['speakers', 'topics', 'types']) : `x${i}`, value]),
  );
}

function persisted(random: Random): Params {
  const hash = random.pick(['', 'sha256:', 'md5:', ' ']) + 'ab12'.repeat(random.pick([0, 1, 16, 16, 5000]));
  return random.pick<Params>([
    { documentId: hash },
    { documentId: wrongValue(random) },
    { documentId: hash, query: '{__typename}' },
    { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } },
    {
      query: '{__typename}',
      extensions: { persistedQuery: { version: random.below(3), sha256Hash: hash } },
    },
    { extensions: { persistedQuery: wrongValue(random) } },
    { query: '{__typename}', extensions: wrongValue(random), operationName: wrongValue(random) },
  ]);
}

/** Writers of parameters by what they are about, for one corpus. */
export function questionsFor(graph: GraphLists): Readonly<Record<string, (random: Random) => Params>> {
  const vocabulary = vocabularyOf(graph);
  const articles = graph.articles.map(({ text }) => text);
  const passage = (random: Random, length: number) => {
    const text = random.pick(articles);
    const start = random.below(text.length);
    return text.slice(start, start + length);
  };
  return {
    'example operation': (random) => {
      const { query } = random.pick(EXAMPLES);
      return random.chance(0.5) ? { query } : { query, variables: { first: random.below(102) } };
    },
    'random query': (random) => {
      const numbers = Array.from({ length: 20 + random.below(180) }, () => random.next());
      return { ...writeRandomQuery(numbers, vocabulary) };
    },
    'odd strings': (random) => {
      const id = random.pick([hostileString(random), encodeBase64Url(`Article:${hostileString(random)}`)]);
      const ids = Array.from({ length: size(random, 130) }, () => id);
      return { query: ITEM, variables: { s: hostileString(random), i: id, l: ids } };
    },
    'odd cursor': (random) => ({ query: PAGE, variables: { n: random.below(102) - 1, a: cursor(random) } }),
    'numbers in variables': (random) =>
      `{"query":${JSON.stringify(PAGE)},"variables":{"n":${random.pick(NUMBERS)}}}`,
    'wrong values': (random) => ({
      query: FILTER,
      variables: { f: wrongValue(random), ...(random.chance(0.3) && { o: wrongValue(random) }) },
    }),
    'variables nested deep': (random) => {
      const levels = size(random, 50_000);
      const [open, close] = random.pick([
        ['[', ']'],
        ['{"a":', '}'],
      ] as const);
      const value = `${open.repeat(levels)}1${close.repeat(levels)}`;
      return `{"query":${JSON.stringify(FILTER)},"variables":{"f":${value}}}`;
    },
    search: (random) => {
      const pieces = Array.from({ length: 1 + random.below(40) }, () => random.pick(SEARCH_PIECES));
      const query = random.chance(0.8) ? pieces.join('') : hostileString(random);
      return { query: SEARCH, variables: { q: query, n: random.below(60) } };
    },
    checkQuote: (random) => {
      const text = random.pick([
        () => passage(random, size(random, OVER.check)),
        () => hostileText(random.pick(TEXTS), size(random, OVER.check)).slice(0, OVER.check),
        () => hostileString(random),
      ])();
      return {
        query: CHECK,
        variables: { t: text, s: random.pick(['Biden', '', null, hostileString(random)]) },
      };
    },
    extract: (random) => {
      const text = random.pick([
        () => passage(random, size(random, 20_000)),
        () => hostileText(random.pick(TEXTS), size(random, OVER.extract)),
        () => hostileString(random),
      ])();
      return { query: EXTRACT, variables: { t: text } };
    },
    'documents by name': persisted,
    'no parameters': (random) => {
      const value = wrongValue(random);
      return random.pick<Params>([
        JSON.stringify(value),
        JSON.stringify([{ query: '{__typename}' }]),
        { query: value },
        { query: '{__typename}', variables: value },
        { query: '{__typename}', [hostileString(random)]: value },
        '{"__proto__":{"query":"{__typename}"}}',
        `{"query":"{__typename}"${',"query":"{"'.repeat(random.below(50))}}`,
      ]);
    },
  };
}
