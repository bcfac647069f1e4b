import { expect, it } from 'vitest';
import { createMisspellings } from '../../src/search/misspellings.ts';

const nearest = createMisspellings(() => ['merkel', 'merker', 'blinken', 'maas', 'xi', 'stoltenberg']);

it.each([
  ['blinkin', ['blinken']],
  ['stoltenburgh', ['stoltenberg']],
  ['merkle', ['merkel', 'merker']],
  ['merkell', ['merkel']],
  ['mass', ['maas']],
  // Two edits in four letters would be another word.
  ['mess', []],
  ['xo', []],
  ['zzzzzzzz', []],
])('%s may be a misspelling of %j', (word, names) => {
  expect(nearest(word)).toEqual(names);
});
