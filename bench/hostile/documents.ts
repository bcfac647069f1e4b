import { getIntrospectionQuery } from 'graphql';
import type { Random } from '../corpus/random.ts';
import { exampleOperations } from '../requests/questions.ts';
import { hostileString, NUMBERS, size } from './values.ts';

/* Documents that are made to be much work to parse, to check, to count or to run. Sizes go from harmless to far over each limit. */

type Write = (number: number) => string;

const times = (count: number, write: Write, between = ' ') =>
  Array.from({ length: count }, (_, i) => write(i)).join(between);

function deep(random: Random): string {
  const levels = size(random, 20_000);
  return random.pick<Write>([
    (n) => '{a'.repeat(n),
    (n) => `${'{articles{nodes'.repeat(n)}{slug}${'}}'.repeat(n)}`,
    (n) => `{topics{nodes${'{narrower'.repeat(n)}{slug}${'}'.repeat(n)}}}`,
    (n) => `{nodes(ids:${'['.repeat(n)}${']'.repeat(n)}){id}}`,
    (n) => `{articles(filter:${'{a:'.repeat(n)}1${'}'.repeat(n)}){totalCount}}`,
    (n) => `query($a:${'['.repeat(n)}Int${']'.repeat(n)}){__typename}`,
    (n) => `{${'...{'.repeat(n)}__typename${'}'.repeat(n)}}`,
    (n) => `{${'...on Query{'.repeat(n)}__typename${'}'.repeat(n)}}`,
  ])(levels);
}

function wide(random: Random): string {
  const count = size(random, 3000);
  return random.pick<Write>([
    (n) => `{${times(n, (i) => `a${i}:corpus{version}`)}}`,
    (n) => `{${times(n, (i) => `a${i}:__typename`)}}`,
    (n) => `{articles(first:100){nodes{${times(n, (i) => `t${i}:text`)}}}}`,
    (n) => `{people(first:100){nodes{${times(n, (i) => `q${i}:quotes(first:100){nodes{text}}`)}}}}`,
    (n) => `{${times(n, (i) => `c${i}:checkQuote(text:"we will not"){verdict}`)}}`,
    (n) => `{nodes(ids:[${times(n, () => '"x"')}]){id}}`,
    (n) => `{search(query:"${times(n, () => 'a*', ' OR ')}"){totalCount}}`,
    (n) => times(n, (i) => `query Q${i}{__typename}`),
  ])(count);
}

function repeated(random: Random): string {
  const count = size(random, 3000);
  return random.pick<Write>([
    (n) => `{${'__typename '.repeat(n)}}`,
    (n) => `{${'corpus{version}'.repeat(n)}}`,
    (n) => `{articles{nodes{${'quotes{totalCount}'.repeat(n)}}}}`,
    (n) => `{articles{nodes{${'...on Article{quotes{nodes{text}}}'.repeat(n)}}}}`,
    (n) => `{${'...F '.repeat(n)}} fragment F on Query{corpus{version}}`,
    (n) => `{${times(n, (i) => `people(first:${i}){totalCount}`)}}`,
    (n) => '#'.repeat(n * 20),
    (n) => `${'\n'.repeat(n)}{__typename}`,
    (n) => `{${','.repeat(n * 50)}__typename}`,
  ])(count);
}

function fragments(random: Random): string {
  const count = size(random, 400);
  const link =
    (to: Write, last = '__typename') =>
    (n: number) =>
      `{...F0}${times(n, (i) => `fragment F${i} on Query{${i + 1 < n ? to(i + 1) : last}}`)}`;
  return random.pick<Write>([
    (n) => `{...F0}${times(n, (i) => `fragment F${i} on Query{...F${(i + 1) % n}}`)}`,
    (n) => `{...F0}${times(n, (i) => `fragment F${i} on Query{...F${(i + 1) % n} ...F${(i + 2) % n}}`)}`,
    link((i) => `...F${i}`),
    link((i) => `...F${i} ...F${i}`),
    link((i) => `a:corpus{version}...F${i} ...on Query{...F${i}}`),
    (n) =>
      `{articles{nodes{...F0}}}${times(
        n,
        (i) =>
          `fragment F${i} on Article{quotes(first:100){nodes{article{${i + 1 < n ? `...F${i + 1}` : 'slug'}}}}}`,
      )}`,
    (n) => times(n, (i) => `fragment F${i} on Query{...F${i}}`),
    (n) => `{${times(n, (i) => `...Missing${i}`)}}`,
  ])(count);
}

function directives(random: Random): string {
  const count = size(random, 1000);
  return random.pick<Write>([
    (n) => `{__typename ${'@skip(if:false)'.repeat(n)}}`,
    (n) => `{__typename ${'@a'.repeat(n)}}`,
    (n) => `{${times(n, (i) => `a${i}:__typename @include(if:true)`)}}`,
    (n) => `query($v:Boolean!${' @a'.repeat(n)}){__typename @skip(if:$v)}`,
    (n) => `query ${'@defer '.repeat(n)}{...{__typename} @stream(initialCount:${n})}`,
  ])(count);
}

function introspection(random: Random): string {
  const count = size(random, 30);
  return random.pick<Write>([
    () => getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true }),
    (n) => `{__schema{${'types{fields{type{'.repeat(n)}name${'}}}'.repeat(n)}}}`,
    (n) => `{${times(n, (i) => `a${i}:__schema{types{name description fields{name}}}`)}}`,
    (n) => `{__type(name:"Query"){${'ofType{'.repeat(n)}name${'}'.repeat(n)}}}`,
    () => `{__type(name:${JSON.stringify(hostileString(random))}){name fields{name}}}`,
  ])(count);
}

/** The same mistake over and over, beside a name that each error quotes. */
function mistakes(random: Random): string {
  const name = 'a'.repeat(size(random, 150_000));
  return random.pick<Write>([
    (n) => `query ${name}(${times(n, (i) => `$v${i}:Int`)}){__typename}`,
    (n) => `query ${name}{people(first:$a last:$b after:$c){${times(n, (i) => `x${i}`)}}}`,
    (n) => `{people(${times(n, (i) => `x${i}:1`)}){totalCount}}`,
    (n) => `{quotes(filter:{${times(n, (i) => `x${i}:1`)}}){totalCount}}`,
    () => `{${name}}`,
    () => `{...${name}}`,
    () => `{__typename @${name}}`,
    () => `{${name}:people(first:-1){totalCount}}`,
    (n) => `{a:people{nodes{${times(n, (i) => `x:quotes(first:${i}){totalCount}`)}}}}`,
    () => `query($a:${name}){__typename}`,
  ])(size(random, 400));
}

function numbers(random: Random): string {
  const number = random.pick(NUMBERS);
  return random.pick([
    `{people(first:${number}){totalCount}}`,
    `{people(last:${number} before:"x"){nodes{name}}}`,
    `{quotes(filter:{hasVariants:${number}}){totalCount}}`,
    `{nodes(ids:[${number}]){id}}`,
    `{articles(filter:{publishedFrom:${number}}){totalCount}}`,
    `query($n:Int=${number}){people(first:$n){totalCount}}`,
  ]);
}

const PIECES = [
  ...['{', '}', '(', ')', '[', ']', ':', '!', '$', '...', '@', '|', '=', '"', '"""', '#', '\n', ' ', '&'],
  ...['query', 'mutation', 'subscription', 'fragment', 'on', 'F', '...F', 'true', 'null', '1', '-', '$a'],
  ...['articles', 'nodes', 'quotes', 'slug', '(first: 1)', '__typename', '{ articles { nodes {', '} } }'],
  ...['type Query { a: Int }', 'extend schema', 'fragment F on Article {', '\u0000', '\ud800', '🚢'],
];

const EXAMPLES = exampleOperations().map(({ query }) => query);

/** An example with some characters left out, or others put in. */
function garbled(random: Random): string {
  let text = random.pick(EXAMPLES);
  for (let change = 1 + random.below(4); change > 0; change--) {
    const at = random.below(text.length);
    const put = random.chance(0.5) ? random.pick(PIECES) : '';
    text = text.slice(0, at) + put + text.slice(at + random.below(6));
  }
  return text;
}

/** What a document is made to be, and how it is written. */
export const DOCUMENTS: Readonly<Record<string, (random: Random) => string>> = {
  'deep document': deep,
  'wide document': wide,
  'repeated fields': repeated,
  'fragments in circles and powers': fragments,
  'many directives': directives,
  introspection,
  'repeated mistakes': mistakes,
  'numbers in a document': numbers,
  'pieces of GraphQL': (random) => times(1 + random.below(60), () => random.pick(PIECES), ''),
  'garbled operation': garbled,
};
