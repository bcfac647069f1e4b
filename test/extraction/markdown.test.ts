import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { quotesIn } from './found.ts';

/** Words of an ordinary article, and blanks; each word may get marks around it. */
const WORDS =
  '“The bridge is old,” Mayor Ana Lima said on Monday. She added that “nobody will pay” for it. According to Rui Costa, a pilot at the port, ships wait. “It is late,” he said.'.split(
    ' ',
  );
const MARKED: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => `**${word}**`,
  (word) => `*${word}*`,
  (word) => `[${word}](https://example.org/a-b)`,
  (word) => `<b>${word}</b>`,
];

const shapeOf = (text: string) => {
  const document = extract(text);
  return {
    quotes: quotesIn(text, document).map(({ type, speaker }) => [type, speaker]),
    people: document.people.map(({ name, roles }) => [name, roles.map(({ title }) => title)]),
  };
};

test('Markdown around any words changes no speaker, no type and no name', () => {
  const unmarked = shapeOf(`Ports\n\n${WORDS.join(' ')}`);
  expect(unmarked.quotes).toHaveLength(4);
  const marks = fc.array(fc.integer({ min: 0, max: MARKED.length - 1 }), {
    minLength: WORDS.length,
    maxLength: WORDS.length,
  });
  fc.assert(
    fc.property(marks, (chosen) => {
      const body = WORDS.map((word, index) => MARKED[chosen[index] ?? 0]?.(word) ?? word).join(' ');
      expect(shapeOf(`Ports\n\n${body}`)).toEqual(unmarked);
    }),
  );
});
