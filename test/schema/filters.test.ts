import { describe, expect, it } from 'vitest';
import { encodeBase64Url } from '../../schema/base64url.ts';
import { labelOf } from './lists.ts';
import { badInputOf, type Data, dataOf } from './run.ts';

function filtered(field: string, filter: string): string {
  const { nodes, totalCount } = dataOf(
    `{ list: ${field}(filter: ${filter}) { totalCount nodes { id } } }`,
  ).list;
  expect(totalCount).toBe(nodes.length);
  return nodes.map(labelOf).join(' ');
}

const HARBOR =
  'harbor-opens/ships/1 harbor-opens/work/1 harbor-opens/lesson/1 harbor-opens/berth/1 harbor-opens/crane/1';

const REMARKS = 'crane-remarks/lifts/1 crane-remarks/let/1';

describe('articles', () => {
  it.each([
    ['{}', 'harbor-opens bridge-vote bridge-walk crane-remarks undated-note'],
    ['null', 'harbor-opens bridge-vote bridge-walk crane-remarks undated-note'],
    ['{ people: null, hasQuotes: null }', 'harbor-opens bridge-vote bridge-walk crane-remarks undated-note'],
    ['{ people: ["emile-celik"] }', 'harbor-opens bridge-walk'],
    ['{ people: ["ana-ruiz-2", "ana-ruiz"] }', 'harbor-opens bridge-walk'],
    ['{ people: [] }', ''],
    ['{ people: ["nobody"] }', ''],
    ['{ organizations: ["river-union"] }', 'bridge-walk'],
    ['{ topics: ["transport"] }', 'harbor-opens bridge-vote bridge-walk'],
    ['{ publishers: ["City Wire"] }', 'bridge-vote'],
    ['{ publishers: ["city wire"] }', ''],
    ['{ publishedFrom: "2024-05-02" }', 'harbor-opens'],
    ['{ publishedTo: "2024-05-01" }', 'bridge-vote bridge-walk crane-remarks'],
    ['{ kinds: [REPORT] }', 'harbor-opens bridge-vote bridge-walk undated-note'],
    ['{ kinds: [TRANSCRIPT, STATEMENT] }', 'crane-remarks'],
    ['{ kinds: [] }', ''],
    ['{ speakers: ["bo-lind"] }', 'harbor-opens bridge-vote crane-remarks undated-note'],
    ['{ speakers: ["harbor-board", "ana-ruiz-2"] }', 'harbor-opens'],
    ['{ speakers: ["bo-lind"], kinds: [TRANSCRIPT] }', 'crane-remarks'],
    ['{ publishedFrom: "2024-05-01", publishedTo: "2024-05-01" }', 'bridge-vote bridge-walk'],
    ['{ hasQuotes: false }', ''],
    ['{ people: ["bo-lind"], topics: ["bridges"] }', 'bridge-vote'],
  ])('by %s', (filter, expected) => {
    expect(filtered('articles', filter)).toBe(expected);
  });
});

describe('people', () => {
  it.each([
    ['{ name: "RUIZ" }', 'ana-ruiz ana-ruiz-2'],
    ['{ name: "çelik" }', 'emile-celik'],
    ['{ name: "mayor" }', 'ana-ruiz'],
    ['{ name: "" }', 'ana-ruiz ana-ruiz-2 bo-lind emile-celik'],
    ['{ name: "x" }', ''],
    ['{ topics: ["ports"] }', 'ana-ruiz bo-lind'],
    ['{ hasQuotes: false }', 'ana-ruiz-2'],
    ['{ hasQuotes: true, name: "ruiz" }', 'ana-ruiz'],
  ])('by %s', (filter, expected) => {
    expect(filtered('people', filter)).toBe(expected);
  });
});

describe('organizations', () => {
  it.each([
    ['{ name: "riviere" }', 'river-union'],
    ['{ hasQuotes: true }', 'harbor-board'],
    ['{ hasQuotes: null }', 'harbor-board river-union'],
  ])('by %s', (filter, expected) => {
    expect(filtered('organizations', filter)).toBe(expected);
  });
});

describe('topics', () => {
  it.each([
    ['{ name: "PORT" }', 'ports transport'],
    ['{ broader: "city" }', 'transport'],
    ['{ broader: "transport", name: "b" }', 'bridges'],
    ['{ broader: null }', 'bridges city ports transport'],
  ])('by %s', (filter, expected) => {
    expect(filtered('topics', filter)).toBe(expected);
  });
});

describe('quotes', () => {
  it.each([
    ['{ speakers: ["harbor-board", "emile-celik"] }', 'harbor-opens/berth/1 bridge-walk/join/1'],
    ['{ speakers: [] }', ''],
    ['{ articles: ["harbor-opens"] }', HARBOR],
    ['{ topics: ["ports"] }', 'harbor-opens/ships/1 harbor-opens/crane/1 crane-remarks/lifts/1'],
    ['{ mentions: ["emile-celik"] }', 'harbor-opens/crane/1'],
    ['{ types: [MIXED, INDIRECT] }', 'harbor-opens/lesson/1 harbor-opens/berth/1'],
    ['{ speakerKinds: [UNNAMED] }', 'bridge-vote/dear/1 bridge-vote/dear/2'],
    ['{ speakerKinds: [ORGANIZATION] }', 'harbor-opens/berth/1'],
    ['{ attributed: false }', 'bridge-vote/asked/1'],
    ['{ hasVariants: true }', 'bridge-vote/built/1 undated-note/built/1'],
    ['{ hasRecord: true }', 'harbor-opens/crane/1 bridge-vote/built/1'],
    ['{ fidelity: [CHANGED, VERBATIM] }', 'bridge-vote/built/1'],
    ['{ fidelity: [] }', ''],
    ['{ hasRecord: false, fidelity: [CHANGED] }', ''],
    ['{ publishedFrom: "2024-05-02" }', HARBOR],
    ['{ publishedTo: "2024-05-01", speakers: ["bo-lind"] }', `bridge-vote/built/1 ${REMARKS}`],
    ['{ onRecord: true }', REMARKS],
    [
      '{ onRecord: false, speakers: ["bo-lind"] }',
      'harbor-opens/crane/1 bridge-vote/built/1 undated-note/built/1',
    ],
  ])('by %s', (filter, expected) => {
    expect(filtered('quotes', filter)).toBe(expected);
  });
});

describe('a filter on one item’s quotations', () => {
  const texts = (data: Data) => data.item.quotes.nodes.map(labelOf);

  it('narrows what is listed there', () => {
    const data = dataOf(
      '{ item: person(slug: "ana-ruiz") { quotes(filter: { types: [MIXED] }) { nodes { id } } } }',
    );
    expect(texts(data)).toEqual(['harbor-opens/lesson/1']);
  });

  it('narrows a topic’s and an unnamed source’s too', () => {
    const topic = dataOf(
      '{ item: topic(slug: "transport") { quotes(filter: { speakers: ["emile-celik"] }) { nodes { id } } } }',
    );
    expect(texts(topic)).toEqual(['bridge-walk/join/1']);
    const quote = encodeBase64Url('Quote:bridge-vote/dear/1');
    const { speaker } = dataOf(`{ quote(id: "${quote}") { speaker { ... on UnnamedSource {
      all: quotes { totalCount } mixed: quotes(filter: { types: [MIXED] }) { totalCount }
    } } } }`).quote;
    expect(speaker).toEqual({ all: { totalCount: 2 }, mixed: { totalCount: 0 } });
  });

  it('cannot widen it to another speaker’s or article’s', () => {
    const source = (item: string, filter: string) =>
      `{ item: ${item} { quotes(filter: { ${filter} }) { nodes { id } } } }`;
    expect(texts(dataOf(source('person(slug: "ana-ruiz")', 'speakers: ["bo-lind"]')))).toEqual([]);
    expect(texts(dataOf(source('organization(slug: "harbor-board")', 'speakers: ["bo-lind"]')))).toEqual([]);
    expect(texts(dataOf(source('article(slug: "bridge-walk")', 'articles: ["bridge-vote"]')))).toEqual([]);
  });
});

describe('a range of dates that ends before it begins', () => {
  it.each(['articles', 'quotes'])('is refused for %s', (field) => {
    const range = '{ publishedFrom: "2024-05-02", publishedTo: "2024-05-01" }';
    expect(badInputOf(`{ ${field}(filter: ${range}) { totalCount } }`)).toBe(
      'publishedFrom "2024-05-02" is after publishedTo "2024-05-01". Give the earlier date as publishedFrom; ' +
        'both days are included.',
    );
  });
});
