import { encodeBase64Url } from '../../schema/base64url.ts';
import type { Article } from '../../src/model/article.ts';
import type { GraphLists } from '../../src/model/graph.ts';
import { searchShapes } from './search-shapes.ts';
import { aliased, type Shape } from './shape.ts';

const ANCHOR = '{ start(unit: CODE_POINT) end(unit: CODE_POINT) exact prefix suffix }';

const QUOTE = `id text type textDefects anchor ${ANCHOR} content ${ANCHOR} paragraph { index kind text }
  attribution { resolution method reportedTo source ${ANCHOR} cue ${ANCHOR} antecedent ${ANCHOR} }`;

/** What is asked of one item many times over; the pages have what this corpus has most of. */
const OF_ONE: readonly (readonly [type: 'Article' | 'Person' | 'Quote' | 'Topic', fields: string])[] = [
  ['Article', 'text'],
  ['Article', 'text body a: text b: text c: body d: body'],
  ['Article', `paragraphs { index kind text anchor ${ANCHOR} }`],
  ['Article', `quotes(first: 100) { nodes { ${QUOTE} } }`],
  ['Article', 'quotes(first: 100) { edges { cursor node { speaker { __typename } } } }'],
  ['Article', 'quotes(first: 22) { nodes { topics { slug articles(first: 0) { totalCount } } } }'],
  [
    'Article',
    'quotes(first: 22) { nodes { article { people(first: 0) { totalCount } topics(first: 0) { totalCount } } } }',
  ],
  [
    'Article',
    'quotes(first: 22) { facets { speakers { quoteCount } topics { quoteCount } types { quoteCount } } }',
  ],
  [
    'Article',
    'quotes(first: 22, filter: { speakerKinds: [PERSON UNNAMED], attributed: true, types: [DIRECT MIXED] }, ' +
      'orderBy: { field: LENGTH, direction: DESC }) { totalCount }',
  ],
  ['Article', 'related(first: 20) { score sharedPeople { slug } sharedTopics { slug } }'],
  ['Article', 'related(first: 20) { sharedQuotes { changes { kind text } } }'],
  ['Article', `people(first: 20) { edges { cursor mentions(first: 20) { anchor ${ANCHOR} } } }`],
  ['Person', `mentions(first: 100) { edges { cursor node { anchor ${ANCHOR} } } }`],
  ['Person', 'mentions(first: 30) { nodes { article { text } } }'],
  ['Person', 'roles { title anchor { exact } article { headline } } aliases sameAs'],
  [
    'Person',
    'associates(first: 20) { articleCount person { name } } topics(first: 20) { quoteCount topic { name } }',
  ],
  ['Person', 'quotes(first: -1) { totalCount }'],
  ['Person', 'quotes(after: "none of this list") { totalCount }'],
  ['Quote', 'variants { similarity changes { kind text } }'],
  ['Quote', 'continues { text } continuedBy { text } mentions { anchor { exact } subject { __typename } }'],
  ['Topic', 'articles(first: 100) { nodes { headline } } narrower { slug name description }'],
];

/** Fields of the root that look for something among all of a kind. */
const LISTS = [
  'people(first: 0, filter: { name: "a" }) { totalCount }',
  'people(first: 100, filter: { name: "an" }, orderBy: { field: QUOTE_COUNT, direction: DESC }) { totalCount nodes { name } }',
  'articles(first: 0, filter: { hasQuotes: false, publishedFrom: "2001-01-01" }) { totalCount }',
  'quotes(first: 0, filter: { types: [DIRECT, MIXED], hasVariants: false, attributed: true }) { totalCount facets { speakers { quoteCount } topics { quoteCount } types { quoteCount } } }',
  'quotes(first: 1, filter: { speakerKinds: [UNNAMED, ORGANIZATION] }, orderBy: { field: LENGTH, direction: DESC }) { nodes { text } }',
];

/** The shapes of queries among which the worst is looked for, over one corpus. */
export function shapesOf(graph: GraphLists): readonly Shape[] {
  const most = <T>(items: readonly T[], size: (item: T) => number) =>
    items.toSorted((a, b) => size(b) - size(a))[0] as T;
  const ids = {
    Article: encodeBase64Url(`Article:${most(graph.articles, ({ text }) => text.length).slug}`),
    Person: encodeBase64Url(`Person:${most(graph.people, ({ mentionCount }) => mentionCount).slug}`),
    Quote: encodeBase64Url(`Quote:${most(graph.quotes, ({ variants }) => variants.length).key}`),
    Topic: encodeBase64Url(`Topic:${most(graph.topics, ({ articleCount }) => articleCount).slug}`),
  };
  const longText = graph.articles
    .map(({ text }: Article) => text)
    .join('\n\n')
    .repeat(10);

  const ofOne = (
    type: keyof typeof ids,
    fields: string,
    { declared = '', values = {} }: { declared?: string; values?: object } = {},
  ): Shape => ({
    name: `${type} { ${fields.replace(/\s+/g, ' ').slice(0, 60)} }`,
    largest: 2000,
    // A hundred ids at most in one field, twenty fields at the root.
    at: (size) => ({
      query: `query ($rest: [ID!]!${size > 100 ? ', $full: [ID!]!' : ''}${declared}) { ${Array.from(
        { length: Math.ceil(size / 100) },
        (_, i) => `n${i}: nodes(ids: ${i === 0 ? '$rest' : '$full'}) { ... on ${type} { ${fields} } }`,
      ).join(' ')} }`,
      variables: {
        full: Array.from({ length: 100 }, () => ids[type]),
        rest: Array.from({ length: ((size - 1) % 100) + 1 }, () => ids[type]),
        ...values,
      },
    }),
  });
  const slugs = {
    speakers: graph.people.map(({ slug }) => slug),
    articles: graph.articles.map(({ slug }) => slug),
    topics: graph.topics.map(({ slug }) => slug),
  };
  const ofMany = (Object.keys(slugs) as (keyof typeof slugs)[]).map((field) =>
    ofOne('Topic', `quotes(first: 0, filter: { ${field}: $many }) { totalCount }`, {
      declared: ', $many: [String!]!',
      values: { many: slugs[field].slice(0, 1000) },
    }),
  );
  const checks = [
    ['checkQuote', 'verdict matches { changes { kind text } quote { text } }', longText.slice(1000, 3000)],
    [
      'checkQuote of common words',
      'verdict',
      'president united states china said alliance nato security '.repeat(34),
    ],
    ['checkQuote of few words', 'verdict matches { quote { text } }', longText.slice(1000, 1040)],
  ] as const;
  const surnames = new Set(graph.people.map(({ name }) => name.split(' ').at(-1) as string));
  return [
    ...OF_ONE.map(([type, fields]) => ofOne(type, fields)),
    ...ofMany,
    ...searchShapes(graph),
    ...LISTS.map((field) => aliased(field, field)),
    ...checks.map(([name, fields, text]) =>
      aliased(name, `checkQuote(text: $t) { ${fields} }`, '($t: String!) ', { t: text }),
    ),
    aliased(
      'checkQuote by one of many surnames',
      'checkQuote(text: "we will", speaker: $s) { verdict }',
      '($s: String!) ',
      {
        s: [...surnames].join(' ').slice(0, 200),
      },
    ),
    {
      name: 'extract, all of it',
      largest: 50_000,
      at: (size) => ({
        query: `query ($t: String!) { extract(text: $t) {
          quotes { text type anchor ${ANCHOR} content ${ANCHOR} speakerName speakerKind source ${ANCHOR} cue ${ANCHOR} resolution }
          people { name roles mentions ${ANCHOR} known { slug } } organizations { name mentions ${ANCHOR} known { slug } } } }`,
        variables: { t: longText.slice(0, size) },
      }),
    },
    {
      name: 'extract twice, little of it',
      largest: 50_000,
      at: (size) => ({
        query: 'query ($t: String!) { a: extract(text: $t) { headline } b: extract(text: $t) { headline } }',
        variables: { t: longText.slice(0, size) },
      }),
    },
    aliased(
      'types with fields with types',
      '__schema { types { name fields { name type { name fields { name description } } } } }',
    ),
  ];
}
