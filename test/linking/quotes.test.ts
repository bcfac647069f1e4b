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

  // Ids must not change: the digest is of runs of letters and digits, whatever a word is elsewhere.
  it.each([
    ['We need 2.4 billion.', '96d001b72b51'],
    ['It costs $5!', '5c3669501e47'],
    ['The U.S.’s role is 2,400%', 'f523947d07e6'],
  ])('of %j stays what it was', (words, digest) => {
    expect(keysOf(`Ana Lima: “${words}”`, words)).toEqual([`a/${digest}/1`]);
  });

  it('tells two quotations apart that differ in a sign only', () => {
    const keys = keysOf('Ana Lima: “It costs $5.” “It costs £5.”', 'It costs $5.', 'It costs £5.');
    expect(new Set(keys).size).toBe(2);
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

  it.each([
    ['before it', 'Asked about the tax by Mr. Poe, Ana Lima said: “No.”'],
    ['after it', '“No,” Ana Lima said of the tax.'],
    ['around it', 'Of the tax Ana Lima said “no”, and no more.'],
  ])('has the topics of the rest of its sentence, %s, if its own words have none', (_, sentence) => {
    const text = `Rent rose. ${sentence} Work pays.`;
    const words = /“([^”]+)”/.exec(sentence)?.[1] ?? '';
    const quotes = [{ words, sentence, by: PERSON }];
    const article = sourceArticle({ slug: 'a', text, people: [{ name: 'Ana Lima' }], quotes });
    const topics = [topic('money', ['tax']), topic('labour', ['work']), topic('housing', ['rent'])];
    expect(link([article], authority({ topics })).quotes[0]?.topics).toEqual(['money']);
  });

  it('has the topics of its words also where its article is about something else', () => {
    const filler = 'one two three four five six seven eight nine ten '.repeat(11);
    const text = `${filler} “Work pays,” said Ana Lima.`;
    const quotes = [{ words: 'Work pays,', by: PERSON }];
    const article = sourceArticle({ slug: 'a', text, people: [{ name: 'Ana Lima' }], quotes });
    const graph = link([article], authority({ topics: [topic('labour', ['work'])] }));
    expect(graph.articles[0]?.topics).toEqual([]);
    expect(graph.quotes[0]?.topics).toEqual(['labour']);
  });
});

describe('variants', () => {
  const report = (slug: string, words: string) =>
    sourceArticle({
      slug,
      text: `Ana Lima: “${words}”`,
      people: [{ name: 'Ana Lima' }],
      quotes: [{ words, by: PERSON }],
    });

  it('lead from each quotation to the other articles’ reports of it', () => {
    const graph = link(
      [report('a', 'The harbour will close by winter.'), report('b', 'the harbour will close by winter')],
      authority(),
    );
    const [a, b] = graph.quotes;
    expect(graph.quotes.map(({ variants }) => variants)).toEqual([
      [{ quote: b?.key, similarity: 1 }],
      [{ quote: a?.key, similarity: 1 }],
    ]);
  });
});
