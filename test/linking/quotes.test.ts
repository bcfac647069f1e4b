import { describe, expect, it } from 'vitest';
import { link } from '../../src/linking/link.ts';
import { authority, sourceArticle, topic } from './source-articles.ts';

const PERSON = { kind: 'PERSON', index: 0 } as const;
const UNNAMED = { kind: 'UNNAMED', index: 0 } as const;

function quoted(slug: string, text: string, ...words: string[]) {
  return sourceArticle({
    slug,
    text,
    people: [{ name: 'Ana Lima' }],
    quotes: words.map((item) => ({ words: item, by: PERSON })),
  });
}

describe('the key of a quotation', () => {
  const keysOf = (text: string, ...words: string[]) =>
    link([quoted('a', text, ...words)], authority()).quotes.map(({ key }) => key);

  it('stays when the text before it, its marks, case or spacing change', () => {
    const [before] = keysOf('Ana Lima: “We will  stay,” she said.', 'We will  stay,');
    const [after] = keysOf('Later, Ana Lima said: “we will stay.”', 'we will stay.');
    expect(before).toBe(after);
  });

  it('differs for other words, and counts the same words in one article', () => {
    const keys = keysOf('Ana Lima: “Yes.” “No.” “Yes!”', 'Yes.', 'No.', 'Yes!');
    expect(new Set(keys).size).toBe(3);
    expect(keys[2]).toBe(keys[0]?.replace(/1$/, '2'));
  });

  it('is made for a quotation of marks alone', () => {
    expect(keysOf('Ana Lima said “…”', '…')[0]).toMatch(/^a\/[0-9a-f]{12}\/1$/);
  });
});

describe('what a quotation points at', () => {
  it('links the parts of an interrupted utterance both ways', () => {
    const article = sourceArticle({
      slug: 'a',
      text: 'Ana Lima: “We stay,” she said. “And we work.”',
      people: [{ name: 'Ana Lima' }],
      quotes: [
        { words: 'We stay,', by: PERSON },
        { words: 'And we work.', by: PERSON, continues: 0 },
      ],
    });
    const [first, second] = link([article], authority()).quotes;
    expect(second?.continues).toBe(first?.key);
    expect(first?.continuedBy).toBe(second?.key);
    expect([first?.continues, second?.continuedBy]).toEqual([null, null]);
  });

  it('gives unnamed sources keys within their article, numbered where their descriptions are alike', () => {
    const make = (slug: string) =>
      sourceArticle({
        slug,
        text: '“It is so,” said an official.',
        unnamed: ['an official', 'an official'],
        quotes: [{ words: 'It is so,', by: UNNAMED }],
      });
    const graph = link([make('a'), make('b')], authority());
    expect(graph.unnamedSources.map(({ key }) => key)).toEqual([
      'a/an-official',
      'a/an-official/2',
      'b/an-official',
      'b/an-official/2',
    ]);
    expect(graph.quotes.map(({ attribution }) => attribution?.speaker.key)).toEqual([
      'a/an-official',
      'b/an-official',
    ]);
  });

  it('has the topics of its own words and, failing that, of the clause it stands in', () => {
    const article = sourceArticle({
      slug: 'a',
      text: 'Ana Lima called the tax “a gift”, and added: “Work pays.” Rent rose.',
      people: [{ name: 'Ana Lima' }],
      quotes: [
        { words: 'a gift', content: 'the tax “a gift”', by: PERSON },
        { words: 'Work pays.', by: PERSON },
      ],
    });
    const topics = [topic('money', ['tax']), topic('labour', ['work']), topic('housing', ['rent'])];
    const graph = link([article], authority({ topics }));
    expect(graph.quotes.map((quote) => quote.topics)).toEqual([['money'], ['labour']]);
  });
});

describe('variants', () => {
  const twin = (slug: string, words: string, name = 'Ana Lima') =>
    sourceArticle({
      slug,
      text: `${name}: “${words}”`,
      people: [{ name }],
      quotes: [{ words, by: PERSON }],
    });
  const variantsOf = (...articles: ReturnType<typeof twin>[]) =>
    link(articles, authority()).quotes.map(({ variants }) => variants.map((key) => key.split('/')[0]));

  it('are one speaker’s same words in another article, marks and case aside', () => {
    expect(variantsOf(twin('a', 'We will stay.'), twin('b', 'we will stay'))).toEqual([['b'], ['a']]);
  });

  it.each([
    ['another speaker', twin('b', 'We will stay.', 'Rui Costa')],
    ['other words', twin('b', 'We will not stay.')],
  ])('are not found for %s', (_, other) => {
    expect(variantsOf(twin('a', 'We will stay.'), other)).toEqual([[], []]);
  });

  it('are a hundred at most, so that a report that all outlets copy does not grow with its square', () => {
    const copies = Array.from({ length: 120 }, (_, i) => twin(`copy-${i}`, 'We will stay.'));
    expect(variantsOf(...copies).map((variants) => variants.length)).toEqual(Array(120).fill(100));
  });

  it('are not found for words too few to tell', () => {
    expect(variantsOf(twin('a', 'Of course.'), twin('b', 'Of course.'))).toEqual([[], []]);
  });
});
