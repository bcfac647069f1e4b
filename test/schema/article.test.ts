import { describe, expect, it } from 'vitest';
import { fixtureGraph } from './fixture-graph.ts';
import { badInputOf, dataOf } from './run.ts';

const harbor = (selection: string) => dataOf(`{ article(slug: "harbor-opens") { ${selection} } }`).article;
const note = (selection: string) => dataOf(`{ article(slug: "undated-note") { ${selection} } }`).article;

describe('an article', () => {
  it('says what its document says, and null for what it does not', () => {
    const fields = 'headline dateline byline publisher publishedOn url basedOn wordCount';
    expect(harbor(fields)).toEqual({
      headline: 'Harbor opens 🚢 after two years',
      dateline: 'PORT CITY',
      byline: 'By Kim Vale',
      publisher: 'Daily Ledger',
      publishedOn: '2024-05-02',
      url: 'https://ledger.example/harbor',
      basedOn: 'A visit to the harbor',
      wordCount: 51,
    });
    expect(note(fields)).toEqual({
      headline: 'Note',
      dateline: null,
      byline: null,
      publisher: null,
      publishedOn: null,
      url: null,
      basedOn: null,
      wordCount: 6,
    });
  });

  it('gives the document as it stands and the body without what surrounds it', () => {
    const { text, body } = harbor('text body');
    expect(text).toBe(fixtureGraph.articles[0]?.text);
    expect(body).toMatch(/^PORT CITY — .+all\.”\n\nShe called .+was let\.\n\n“Émile .+Paper\.$/);
  });

  it('has its paragraphs in order, each with its index among all of them', () => {
    const kinds = ['HEADLINE', 'BODY', 'BODY', 'BODY', 'CAPTION', 'CREDIT', 'BOILERPLATE'];
    expect(harbor('paragraphs { index kind }').paragraphs).toEqual(
      kinds.map((kind, index) => ({ index, kind })),
    );
    expect(
      harbor('paragraphs(kinds: [CREDIT, CAPTION]) { index kind text anchor { exact } }').paragraphs,
    ).toEqual([
      {
        index: 4,
        kind: 'CAPTION',
        text: 'The new crane, seen from the pier.',
        anchor: { exact: 'The new crane, seen from the pier.' },
      },
      { index: 5, kind: 'CREDIT', text: 'Photo by a reader', anchor: { exact: 'Photo by a reader' } },
    ]);
    expect(harbor('paragraphs(kinds: []) { index }').paragraphs).toEqual([]);
    expect(harbor('paragraphs(kinds: null) { index }').paragraphs).toHaveLength(7);
  });

  it('names its people with how often and where', () => {
    expect(
      harbor('people(first: 1) { edges { node { slug } mentionCount mentions { anchor { exact } } } }')
        .people,
    ).toEqual({
      edges: [
        {
          node: { slug: 'ana-ruiz' },
          mentionCount: 2,
          mentions: [{ anchor: { exact: 'Ana Ruiz' } }, { anchor: { exact: 'Ruiz' } }],
        },
      ],
    });
  });

  it('shows which words make its topics', () => {
    expect(harbor('topics { edges { node { slug } evidence { exact } } }').topics).toEqual({
      edges: [{ node: { slug: 'ports' }, evidence: [{ exact: 'Harbor' }, { exact: 'harbor' }] }],
    });
  });
});

describe('a record', () => {
  const record = (selection: string) => dataOf(`{ article(slug: "crane-remarks") { ${selection} } }`).article;

  it('says of what kind it is, on which occasion it was made, and whether it has all of it', () => {
    const fields = 'kind occasion isComplete';
    const occasion = 'opening of the crane, Port City';
    expect(record(fields)).toEqual({ kind: 'TRANSCRIPT', occasion, isComplete: true });
    expect(harbor(fields)).toEqual({ kind: 'REPORT', occasion: null, isComplete: null });
  });

  it('has quotations that are on record, and is no variant of a report', () => {
    const [lifts] = record('quotes { nodes { isOnRecord type text variants { similarity } } }').quotes.nodes;
    const text = 'The crane lifts more than we hoped.';
    expect(lifts).toEqual({ isOnRecord: true, type: 'DIRECT', text, variants: [] });
    expect(harbor('quotes(first: 1) { nodes { isOnRecord } }').quotes.nodes).toEqual([{ isOnRecord: false }]);
  });

  it('is listed with whoever speaks in it', () => {
    const records = (slug: string) =>
      dataOf(`{ person(slug: "${slug}") { records { totalCount nodes { slug } } } }`).person.records;
    expect(records('bo-lind')).toEqual({ totalCount: 1, nodes: [{ slug: 'crane-remarks' }] });
    expect(records('ana-ruiz')).toEqual({ totalCount: 0, nodes: [] });
  });
});

describe('a plain list', () => {
  const mentions = (first: string) => `{ article(slug: "harbor-opens") { people(first: 1) {
    edges { mentions(first: ${first}) { anchor { exact } } } } } }`;
  const countOf = (first: string) => dataOf(mentions(first)).article.people.edges[0].mentions.length;

  it('gives as many as asked for, from the start', () => {
    expect(['0', '1', '100', 'null'].map(countOf)).toEqual([0, 1, 2, 2]);
  });

  it('refuses a negative number and more than 100', () => {
    expect(badInputOf(mentions('-1'))).toContain('"first" must not be negative, but is -1');
    expect(badInputOf(mentions('101'))).toContain('"first" must not be above 100, but is 101');
  });
});

describe('the corpus', () => {
  it('gives its version, its figures and its publishers', () => {
    const fields =
      'version articleCount recordCount personCount organizationCount quoteCount topicCount publishers';
    expect(dataOf(`{ corpus { ${fields} } }`).corpus).toEqual({
      version: 'test',
      articleCount: 5,
      recordCount: 1,
      personCount: 4,
      organizationCount: 2,
      quoteCount: 13,
      topicCount: 4,
      publishers: ['City Wire', 'Daily Ledger'],
    });
  });
});
