import { describe, expect, it } from 'vitest';
import { verifyGraph } from '../../src/compile/verify.ts';
import { link } from '../../src/linking/link.ts';
import type { ParagraphKind } from '../../src/model/article.ts';
import type { Graph } from '../../src/model/graph.ts';
import type { Quote, RecordMatch } from '../../src/model/quote.ts';
import { DOCUMENT, TEXT } from './extracted-document.ts';

const ASTRAL = ' 🛳️';

const GRAPH = link(
  [
    {
      slug: 'ferry',
      headline: 'Ferry to run again',
      dateline: null,
      byline: null,
      publisher: null,
      publishedOn: null,
      url: null,
      basedOn: null,
      kind: 'REPORT',
      occasion: null,
      isComplete: null,
      text: TEXT + ASTRAL,
      document: DOCUMENT,
    },
  ],
  {
    people: [],
    organizations: [],
    topics: [
      {
        slug: 'ferries',
        name: 'Ferries',
        description: null,
        mediaTopic: null,
        broader: null,
        phrases: ['ferry'],
        exclude: [],
      },
    ],
  },
);

const END = GRAPH.articles[0]?.text.length ?? 0;

/** What is wrong with a graph that one part of which is changed. */
function messages(part: Partial<Graph>): string[] {
  return verifyGraph({ ...GRAPH, ...part }).map(({ message }) => message);
}

const withQuote = (index: number, fields: Partial<Quote>): Partial<Graph> => ({
  quotes: GRAPH.quotes.map((quote, at) => (at === index ? { ...quote, ...fields } : quote)),
});
const first = GRAPH.quotes[0] as Quote;
const withAttribution = (fields: object) =>
  withQuote(0, { attribution: first.attribution && { ...first.attribution, ...fields } });
const everyParagraph = (kind: ParagraphKind) =>
  GRAPH.articles[0]?.paragraphs.map((paragraph) => ({ ...paragraph, kind }));
/** The blank line behind the headline. */
const BETWEEN = { start: TEXT.indexOf('\n\n'), end: TEXT.indexOf('\n\n') + 2 };
const withArticle = (fields: object): Partial<Graph> => ({
  articles: GRAPH.articles.map((article) => ({ ...article, ...fields })),
});

/** The first quotation compared with one that is on record in the same article. */
const onRecord = (fields: Partial<RecordMatch>): Partial<Graph> => ({
  ...withArticle({ kind: 'TRANSCRIPT' }),
  ...withQuote(0, {
    record: {
      fidelity: 'VERBATIM',
      article: 'ferry',
      quotes: [first.key],
      spans: [first.span],
      similarity: 1,
      reasons: [],
      ...fields,
    },
  }),
});

describe('what a record has of a quotation', () => {
  it('is sound as a part of what is on record', () => {
    expect(messages(onRecord({}))).toEqual([]);
    expect(messages(onRecord({ fidelity: 'NOT_ON_RECORD', quotes: [], spans: [] }))).toEqual([]);
  });

  it.each<[string, Partial<RecordMatch>, RegExp]>([
    ['is in a record that is missing', { article: 'nowhere' }, /compared with a record that is none/],
    ['has a span too few', { spans: [] }, /not one span for each quotation/],
    [
      'is outside of its quotation',
      { spans: [{ start: 0, end: first.span.end }] },
      /outside of its quotation/,
    ],
    ['is outside of the text', { spans: [{ start: first.span.start, end: END + 1 }] }, /outside the text/],
    ['is CHANGED without a reason', { fidelity: 'CHANGED' }, /CHANGED has 0 reasons/],
    ['is VERBATIM with one', { reasons: ['NUMBER'] }, /VERBATIM has 1 reasons/],
  ])('is not sound if it %s', (_, fields, message) => {
    expect(messages(onRecord(fields)).join('\n')).toMatch(message);
  });

  it('is not sound if the article is a report', () => {
    expect(messages({ ...onRecord({}), ...withArticle({}) }).join()).toMatch(/a record that is none/);
  });
});

describe('verifyGraph', () => {
  it('finds nothing wrong with what linking makes', () => {
    expect(GRAPH.quotes).toHaveLength(6);
    expect(verifyGraph(GRAPH)).toEqual([]);
  });

  it('lets headlines, the body and captions name people', () => {
    for (const kind of ['HEADLINE', 'BODY', 'CAPTION'] as const) {
      expect(messages({ ...withArticle({ paragraphs: everyParagraph(kind) }), quotes: [] })).toEqual([]);
    }
  });

  it.each<[string, Partial<Graph>, RegExp]>([
    [
      'a span outside the text',
      withAttribution({ source: { start: 0, end: END + 1 } }),
      /^the source .* outside the text/,
    ],
    ['a negative one', withAttribution({ cue: { start: -1, end: 4 } }), /^the cue .* outside the text/],
    ['an empty one', withAttribution({ antecedent: { start: 4, end: 4 } }), /^the antecedent .* is empty/],
    [
      'one whose start splits a character',
      withAttribution({ source: { start: END - 2, end: END } }),
      /splits a character/,
    ],
    [
      'one whose end splits a character',
      withAttribution({ source: { start: END - 4, end: END - 2 } }),
      /splits a character/,
    ],
    ['a clause beside its words', withQuote(3, { content: first.span }), /outside its clause/],
    ['a quotation in another paragraph', withQuote(0, { paragraph: 2 }), /outside its paragraph/],
    ['a quotation in a paragraph that is missing', withQuote(0, { paragraph: 9 }), /outside its paragraph/],
    [
      'a quotation that continues nothing',
      withQuote(2, { continues: 'none' }),
      /continues none, which does not point back/,
    ],
    [
      'one that is continued by nothing',
      withQuote(5, { continuedBy: first.key }),
      /continuedBy .* does not point back/,
    ],
    ['a quotation of another article', withQuote(5, { article: 'none' }), /has no article/],
    [
      'a speaker who is missing',
      withAttribution({ speaker: { kind: 'PERSON', key: 'none' } }),
      /speaker none is missing/,
    ],
    ['a mention of somebody missing', { people: [] }, /a mention names/],
    [
      'a mention outside the text',
      { mentions: GRAPH.mentions.map((mention) => ({ ...mention, span: { start: END, end: END + 3 } })) },
      /^a mention .* outside the text/,
    ],
    [
      'a mention in boilerplate',
      withArticle({ paragraphs: everyParagraph('BOILERPLATE') }),
      /^a mention stands in a BOILERPLATE paragraph/,
    ],
    [
      'a mention in a credit',
      withArticle({ paragraphs: everyParagraph('CREDIT') }),
      /^a mention stands in a CREDIT paragraph/,
    ],
    [
      'a mention that runs over two paragraphs',
      {
        mentions: GRAPH.mentions.map((mention) => ({
          ...mention,
          span: { start: mention.span.start, end: TEXT.length },
        })),
      },
      /^a mention stands outside every paragraph/,
    ],
    [
      'a mention between two paragraphs',
      { mentions: GRAPH.mentions.map((mention) => ({ ...mention, span: BETWEEN })) },
      /^a mention stands outside every paragraph/,
    ],
    [
      'a role without words',
      {
        people: GRAPH.people.map((person) => ({
          ...person,
          roles: [{ title: 'x', article: 'ferry', span: { start: 2, end: 1 } }],
        })),
      },
      /^a role .* is empty/,
    ],
    [
      'paragraphs out of order',
      withArticle({ paragraphs: GRAPH.articles[0]?.paragraphs.toReversed() }),
      /begins before the one above it ends/,
    ],
    [
      'evidence outside the text',
      withArticle({ topics: [{ topic: 'ferries', evidence: [{ start: 0, end: END + 1 }] }] }),
      /^the evidence of the topic ferries .* outside/,
    ],
    [
      'a quotation in a caption',
      withArticle({
        paragraphs: everyParagraph('CAPTION'),
      }),
      /in a CAPTION paragraph/,
    ],
  ])('finds %s', (_what, part, message) => {
    expect(messages(part)).toContainEqual(expect.stringMatching(message));
  });

  it('says in which article, and where', () => {
    const span = { start: 3, end: 3 };
    const mentions = GRAPH.mentions.slice(0, 1).map((mention) => ({ ...mention, span }));
    expect(verifyGraph({ ...GRAPH, mentions })).toEqual([
      { article: 'ferry', offset: 3, message: 'a mention at 3 to 3 is empty' },
    ]);
  });
});
