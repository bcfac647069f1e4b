import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordSpansOfArticle } from '../../src/search/searched-words.ts';
import { WordFinder } from '../../src/search/word-finder.ts';
import { articleOf } from './word-graph.ts';

/** Words that are more than letters: where one begins and ends depends on the text around it. */
const MARKED = ['U.S.', '-2', '$5.50', '−3.5%', '€1,000', '10:30', 'US$4', "we'll"];

/** Paragraphs of forty words, half of them with marks, one of which is not searched. */
function longArticle() {
  let text = '';
  const paragraphs = Array.from({ length: 6 }, (_, i) => {
    const start = text.length;
    text += Array.from({ length: 40 }, (_, word) =>
      word % 2 === 0 ? MARKED[(i + word / 2) % 8] : `word${word}`,
    ).join(' ');
    const end = text.length;
    text += '\n\n';
    return { kind: i === 2 ? ('BOILERPLATE' as const) : ('BODY' as const), start, end };
  });
  return articleOf('long', 'Long', text, paragraphs);
}

const article = longArticle();
const words = [...wordSpansOfArticle(article)];

it('finds words by ascending positions, in an article that it reads for the first time and after that', () => {
  for (const step of [1, 3, 17, 90]) {
    const wanted = words.filter((_, i) => i % step === 0);
    const finder = new WordFinder(article);
    expect(wanted.map(({ position }) => finder.wordAt(position))).toEqual(wanted);
  }
  const last = words.at(-1);
  expect(new WordFinder(article).wordAt(last?.position ?? 0)).toEqual(last);
});

it('finds no word between paragraphs or after the end', () => {
  expect(new WordFinder(article).wordAt(40)).toBeUndefined();
  expect(new WordFinder(article).wordAt(10_000)).toBeUndefined();
});

it('finds the words of an article that nobody has read', () => {
  const fresh = longArticle();
  const finder = new WordFinder(fresh);
  expect([50, 51, 130].map((position) => finder.wordAt(position))).toEqual(
    [50, 51, 130].map((position) => words.find((word) => word.position === position)),
  );
});

it('goes on with the same words from any of them, whatever signs, currencies and decimals are around it', () => {
  const part = fc.constantFrom(
    ...MARKED,
    'ten',
    '2',
    '.5',
    '$',
    '%',
    '-',
    '–',
    '.',
    ',',
    "'",
    ' ',
    ' ',
    '\u00a0',
    '(',
    ')',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      const marked = articleOf('marked', 'Marked', text, [{ kind: 'BODY', start: 0, end: text.length }]);
      const all = [...wordSpansOfArticle(marked)];
      all.forEach((word, i) => {
        expect([...wordSpansOfArticle(marked, word)]).toEqual(all.slice(i));
      });
    }),
    { numRuns: 1000 },
  );
});
