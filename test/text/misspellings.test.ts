import { expect, it } from 'vitest';
import { createMisspellings } from '../../src/text/misspellings.ts';

const nearest = createMisspellings(() => [
  'merkel',
  'merker',
  'blinken',
  'maas',
  'xi',
  'stoltenberg',
  '2030',
  'covid',
]);

it.each([
  ['blinkin', ['blinken']],
  ['stoltenburgh', ['stoltenberg']],
  ['merkle', ['merkel', 'merker']],
  ['merkell', ['merkel']],
  ['mass', ['maas']],
  // Two edits in four letters would be another word.
  ['mess', []],
  ['xo', []],
  ['cavit', []],
  // Nor are three in seven.
  ['blxnkxx', []],
  // Another number is no misspelling.
  ['2031', []],
  ['$2030', []],
  ['covid1', []],
  ['covit', ['covid']],
  ['zzzzzzzz', []],
])('%s may be a misspelling of %j', (word, names) => {
  expect(nearest(word)).toEqual(names);
});
