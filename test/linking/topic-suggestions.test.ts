import { describe, expect, it } from 'vitest';
import { suggestTopics } from '../../src/linking/topic-suggestions.ts';
import { authority, sourceArticle, topic } from './source-articles.ts';

/** A small town's paper: each text is an article. */
const texts = [
  'The ferry strike went on. Without a ferry the islands wait, and the ferry strike costs the harbour money.',
  'The ferry strike is over. Ferries sail again, and the ferry workers are glad that the strike is over.',
  'The school roof leaks. Parents want a new roof, and the school roof will be mended, the council said.',
  'A school roof was mended. The roof holds, and the old school roof went to the museum, Ana Lima said.',
  'Ana Lima sang. The people heard Ana Lima sing, and Ana Lima was happy, the council said.',
  'Ana Lima sings again. The people wait for Ana Lima, and Ana Lima practises, she said.',
  'It rained. The people stayed at home, and the rain went on all day, the council said.',
  'The sun shone. The people went out, and the sun stayed all day, the council said.',
];

const articles = texts.map((text, index) =>
  sourceArticle({
    slug: `a${index}`,
    text,
    people: text.includes('Ana Lima') ? [{ name: 'Ana Lima' }] : [],
  }),
);

const suggested = (known = authority()) =>
  suggestTopics(articles, known).map(({ phrases }) => phrases.join(', '));

describe('topics that a corpus lacks', () => {
  it('are no numbers, whatever their marks', () => {
    const amounts = Array.from({ length: 4 }, (_, index) =>
      sourceArticle({
        slug: `a${index}`,
        text: 'The $2.4bn was due at 10:30. The $2.4bn came at 10:30, some 2,400 a day.',
      }),
    );
    expect(suggestTopics(amounts, authority())).toEqual([]);
  });

  it('are phrases that some of its articles repeat, the longer one where its words stand together', () => {
    expect(suggested()).toEqual(expect.arrayContaining(['ferry strike', 'school roof']));
    expect(suggested()).not.toContain('school');
  });

  it('are a word in its singular, the plural being found by it', () => {
    const bridges = [
      'The bridges are closed. A bridge fell, and the other bridges wait.',
      'One of the bridges will open. The bridge is sound.',
    ];
    const own = bridges.map((text, index) => sourceArticle({ slug: `b${index}`, text }));
    expect(suggestTopics(own, authority()).map(({ phrases }) => phrases)).toEqual([['bridge']]);
  });

  it('are neither names of people nor reporting verbs nor what every other article says', () => {
    const words = suggested().join(' ').split(/\W+/);
    for (const word of ['ana', 'lima', 'said', 'the', 'people', 'council', 'again'])
      expect(words).not.toContain(word);
  });

  it('are nothing that a topic covers yet', () => {
    const known = authority({ topics: [topic('traffic', ['ferry', 'ferry strike'])] });
    expect(suggested(known).filter((phrase) => phrase.includes('ferry'))).toEqual([]);
    expect(suggested(known)).toContain('school roof');
  });

  it('say in how many articles they stand, and have names as titles do', () => {
    expect(suggestTopics(articles, authority())).toContainEqual({
      name: 'Ferry strike',
      slug: 'ferry-strike',
      phrases: ['ferry strike'],
      articleCount: 2,
    });
  });

  it('are the same whatever the order of the articles', () => {
    expect(suggestTopics([...articles].reverse(), authority())).toEqual(suggestTopics(articles, authority()));
  });

  it('are none of a corpus of one article', () => {
    expect(suggestTopics(articles.slice(0, 1), authority())).toEqual([]);
  });
});
