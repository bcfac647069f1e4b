import { withAggregates } from '../../src/linking/aggregates/with-aggregates.ts';
import type { Article } from '../../src/model/article.ts';
import type { Graph } from '../../src/model/graph.ts';
import type { Mention } from '../../src/model/mention.ts';
import type { Attribution, Quote, RecordMatch } from '../../src/model/quote.ts';
import type { Span } from '../../src/model/span.ts';
import type {
  NamedAgent,
  Organization,
  Person,
  SpeakerKind,
  UnnamedSource,
} from '../../src/model/speaker.ts';
import type { Topic } from '../../src/model/topic.ts';
import { fold } from '../../src/text/fold.ts';
import { articles, HARBOR, NOTE, place, SPEECH, VOTE, WALK } from './fixture-articles.ts';

/*
 * A small graph with one of everything: a character of two UTF-16 units, an unnamed source, a quotation that
 * nobody says, one in two parts, the same words twice, a record, an article without a date, two of one day, two people
 * of one name, and topics three deep. Lists are written in their default orders.
 */

const said = (kind: SpeakerKind, key: string, rest: Partial<Attribution> = {}): Attribution => ({
  speaker: { kind, key },
  source: null,
  cue: null,
  resolution: 'NAME',
  antecedent: null,
  reportedTo: null,
  method: 'EXTRACTED',
  ...rest,
});

function quote(
  key: string,
  text: string,
  span: Span,
  attribution: Attribution | null,
  rest: Partial<Quote> = {},
): Quote {
  const article = articles.find((one) => one.text === text) as Article;
  return {
    key,
    article: article.slug,
    type: 'DIRECT',
    span,
    content: span,
    paragraph: article.paragraphs.findIndex(({ start, end }) => start <= span.start && span.end <= end),
    attribution,
    continues: null,
    continuedBy: null,
    textDefects: [],
    topics: [],
    variants: [],
    record: null,
    ...rest,
  };
}

const PLANNER = 'bridge-vote/a-senior-planner';

/** The records of these do not have to be found: whether they are, test/linking says. */
const NOT_ON_RECORD: RecordMatch = {
  fidelity: 'NOT_ON_RECORD',
  article: 'crane-remarks',
  quotes: [],
  spans: [],
  similarity: 0,
  reasons: [],
};
const CHANGED: RecordMatch = {
  fidelity: 'CHANGED',
  article: 'crane-remarks',
  quotes: ['crane-remarks/let/1'],
  spans: [place(SPEECH, 'let every berth')],
  similarity: 0.5,
  reasons: ['MODALITY', 'NEGATION'],
};

const quotes: readonly Quote[] = [
  quote(
    'harbor-opens/ships/1',
    HARBOR,
    place(HARBOR, 'Ships are back,'),
    said('PERSON', 'ana-ruiz', { source: place(HARBOR, 'Ruiz', 1), cue: place(HARBOR, 'said') }),
    { continuedBy: 'harbor-opens/work/1', topics: ['ports'] },
  ),
  quote(
    'harbor-opens/work/1',
    HARBOR,
    place(HARBOR, 'and so is work 🚢 for us all.'),
    said('PERSON', 'ana-ruiz', { resolution: 'CONTEXT' }),
    { continues: 'harbor-opens/ships/1' },
  ),
  quote(
    'harbor-opens/lesson/1',
    HARBOR,
    place(HARBOR, 'a costly lesson'),
    said('PERSON', 'ana-ruiz', {
      source: place(HARBOR, 'She'),
      cue: place(HARBOR, 'called'),
      resolution: 'PRONOUN',
      antecedent: place(HARBOR, 'Ana Ruiz'),
    }),
    { type: 'MIXED', content: place(HARBOR, 'the delay “a costly lesson” in planning') },
  ),
  quote(
    'harbor-opens/berth/1',
    HARBOR,
    place(HARBOR, 'every berth was let'),
    said('ORGANIZATION', 'harbor-board', {
      source: place(HARBOR, 'The Harbor Board'),
      cue: place(HARBOR, 'said', 1),
    }),
    { type: 'INDIRECT' },
  ),
  quote(
    'harbor-opens/crane/1',
    HARBOR,
    place(HARBOR, 'Émile Çelik built the crane,'),
    said('PERSON', 'bo-lind', {
      source: place(HARBOR, 'Bo Lind'),
      cue: place(HARBOR, 'told the Harbor Paper'),
      reportedTo: 'the Harbor Paper',
    }),
    { topics: ['ports'], record: NOT_ON_RECORD },
  ),
  quote(
    'bridge-vote/built/1',
    VOTE,
    place(VOTE, 'The bridge will be built,'),
    said('PERSON', 'bo-lind', { source: place(VOTE, 'Bo Lind'), cue: place(VOTE, 'said') }),
    {
      topics: ['bridges', 'city'],
      variants: [{ quote: 'undated-note/built/1', similarity: 1 }],
      record: CHANGED,
    },
  ),
  quote(
    'bridge-vote/dear/1',
    VOTE,
    place(VOTE, 'It will cost us dear,'),
    said('UNNAMED', PLANNER, {
      source: place(VOTE, 'a senior planner'),
      cue: place(VOTE, 'said', 1),
      resolution: 'ROLE',
    }),
  ),
  quote('bridge-vote/dear/2', VOTE, place(VOTE, 'It will cost us dear,', 1), said('UNNAMED', PLANNER)),
  quote('bridge-vote/asked/1', VOTE, place(VOTE, 'Nobody asked us.'), null),
  quote(
    'bridge-walk/join/1',
    WALK,
    place(WALK, ' Bridges join people,'),
    said('PERSON', 'emile-celik', { method: 'CURATED' }),
    { textDefects: ['MISPLACED_SPACE'], topics: ['bridges'] },
  ),
  quote(
    'crane-remarks/lifts/1',
    SPEECH,
    place(SPEECH, 'The crane lifts more than we hoped.'),
    said('PERSON', 'bo-lind', { source: place(SPEECH, 'LIND') }),
    { continuedBy: 'crane-remarks/let/1', topics: ['ports'] },
  ),
  quote(
    'crane-remarks/let/1',
    SPEECH,
    place(SPEECH, 'We will let every berth.'),
    said('PERSON', 'bo-lind', { resolution: 'CONTEXT', antecedent: place(SPEECH, 'LIND') }),
    { continues: 'crane-remarks/lifts/1' },
  ),
  quote('undated-note/built/1', NOTE, place(NOTE, 'The bridge will be built.'), said('PERSON', 'bo-lind'), {
    topics: ['bridges'],
    variants: [{ quote: 'bridge-vote/built/1', similarity: 1 }],
  }),
];

const mention = (article: string, span: Span, kind: 'PERSON' | 'ORGANIZATION', key: string): Mention => ({
  article,
  span,
  subject: { kind, key },
});

const mentions: readonly Mention[] = [
  mention('harbor-opens', place(HARBOR, 'Ana Ruiz'), 'PERSON', 'ana-ruiz'),
  mention('harbor-opens', place(HARBOR, 'Ruiz', 1), 'PERSON', 'ana-ruiz'),
  mention('harbor-opens', place(HARBOR, 'Harbor Board'), 'ORGANIZATION', 'harbor-board'),
  mention('harbor-opens', place(HARBOR, 'Émile Çelik'), 'PERSON', 'emile-celik'),
  mention('harbor-opens', place(HARBOR, 'Bo Lind'), 'PERSON', 'bo-lind'),
  mention('bridge-vote', place(VOTE, 'Bo Lind'), 'PERSON', 'bo-lind'),
  mention('bridge-walk', place(WALK, 'Émile Çelik'), 'PERSON', 'emile-celik'),
  mention('bridge-walk', place(WALK, 'River Union'), 'ORGANIZATION', 'river-union'),
  mention('bridge-walk', place(WALK, 'Ana Ruiz'), 'PERSON', 'ana-ruiz-2'),
  mention('crane-remarks', place(SPEECH, 'LIND'), 'PERSON', 'bo-lind'),
  mention('undated-note', place(NOTE, 'Lind'), 'PERSON', 'bo-lind'),
];

function agent(slug: string, name: string, aliases: readonly string[] = []): NamedAgent {
  return {
    slug,
    name,
    sortName: fold(name),
    aliases,
    wikidataId: null,
    sameAs: [],
    quoteCount: quotes.filter(
      (one) => one.article !== 'crane-remarks' && one.attribution?.speaker.key === slug,
    ).length,
    mentionCount: mentions.filter((one) => one.subject.key === slug).length,
  };
}

const people: readonly Person[] = [
  {
    ...agent('ana-ruiz', 'Ana Ruiz', ['Mayor Ruiz']),
    wikidataId: 'Q1',
    sameAs: ['https://ruiz.example/'],
    roles: [{ title: 'Mayor', article: 'harbor-opens', span: place(HARBOR, 'Mayor') }],
  },
  { ...agent('ana-ruiz-2', 'Ana Ruiz'), roles: [] },
  {
    ...agent('bo-lind', 'Bo Lind'),
    roles: [
      { title: 'the council’s speaker', article: 'bridge-vote', span: place(VOTE, 'the council’s speaker') },
    ],
  },
  { ...agent('emile-celik', 'Émile Çelik'), roles: [] },
];

const organizations: readonly Organization[] = [
  agent('harbor-board', 'Harbor Board'),
  agent('river-union', 'River Union', ['Amis de la Rivière']),
];

const unnamedSources: readonly UnnamedSource[] = [
  {
    key: PLANNER,
    description: 'a senior planner',
    sortName: 'a senior planner',
    anonymityStatement: 'spoke on condition of anonymity',
    article: 'bridge-vote',
  },
];

const topic = (slug: string, name: string, ancestors: readonly string[], articleCount: number): Topic => ({
  slug,
  name,
  sortName: fold(name),
  description: null,
  mediaTopic: null,
  broader: ancestors[0] ?? null,
  ancestors,
  articleCount,
});

const topics: readonly Topic[] = [
  { ...topic('bridges', 'Bridges', ['transport', 'city'], 2), mediaTopic: 'medtop:20000001' },
  { ...topic('city', 'City', [], 3), description: 'All that a city does' },
  topic('ports', 'Ports', ['transport', 'city'], 1),
  topic('transport', 'Transport', ['city'], 3),
];

export const fixtureGraph: Graph = withAggregates({
  articles,
  people,
  organizations,
  unnamedSources,
  topics,
  quotes,
  mentions,
});
