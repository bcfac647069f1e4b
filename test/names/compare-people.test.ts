import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  areOneInArticle,
  type Comparison,
  canBeOnePerson,
  comparePeople,
  soundAlike,
} from '../../src/names/compare-people.ts';
import { parsePersonName } from '../../src/names/person-name.ts';

const compare = (a: string, b: string) => comparePeople(parsePersonName(a), parsePersonName(b));

describe('two names of people', () => {
  it.each<[string, string, Comparison]>([
    ['Joseph R. Dunn', 'joseph r dunn', 'SAME'],
    ['Joseph R. Dunn', 'Dunn, Joseph R.', 'SAME'],
    ['Joseph Dunn Jr.', 'Joseph Dunn, Jr.', 'SAME'],
    ['Dunn', 'Mr. Dunn', 'SAME'],
    // Forms of a given name, and initials.
    ['Joseph Dunn', 'Joe Dunn', 'COMPATIBLE'],
    ['Joseph Dunn', 'J. Dunn', 'COMPATIBLE'],
    ['Joseph Dunn', 'R. Dunn', 'DIFFERENT'],
    ['Joseph Dunn', 'Jill Dunn', 'DIFFERENT'],
    ['Alex Dunn', 'Alexander Dunn', 'COMPATIBLE'],
    ['Alex Dunn', 'Alexandra Dunn', 'COMPATIBLE'],
    ['Alexander Dunn', 'Alexandra Dunn', 'DIFFERENT'],
    ['J. Robert Hale', 'Robert Hale', 'COMPATIBLE'],
    ['J. Robert Hale', 'Bob Hale', 'COMPATIBLE'],
    // Middle names.
    ['Robert C. Hale', 'Robert Hale', 'COMPATIBLE'],
    ['Robert C. Hale', 'Robert Charles Hale', 'COMPATIBLE'],
    ['Robert C. Hale', 'Robert D. Hale', 'DIFFERENT'],
    ['Robert C. Hale', 'Robert Dean Hale', 'DIFFERENT'],
    ['Kay Bailey Marsh', 'Kay Ann Marsh', 'DIFFERENT'],
    ['Kay Ann Bailey Marsh', 'Kay Bailey Marsh', 'COMPATIBLE'],
    ['George W. Marsh', 'George H. W. Marsh', 'DIFFERENT'],
    ['John E. Hale', 'John B. Hale', 'DIFFERENT'],
    // Suffixes.
    ['Joseph Dunn Jr.', 'Joseph Dunn', 'COMPATIBLE'],
    ['Joseph Dunn Jr.', 'Joseph Dunn Sr.', 'DIFFERENT'],
    // Nicknames in marks.
    ['Joseph “Beau” Dunn', 'Beau Dunn', 'COMPATIBLE'],
    ['Joseph “Beau” Dunn', 'Joe Dunn', 'COMPATIBLE'],
    ['Joseph “Beau” Dunn', 'Bo Dunn', 'DIFFERENT'],
    // Family names.
    ['Joseph Dunn', 'Joseph Dunne', 'DIFFERENT'],
    ['Joseph Dunn', 'Dunn', 'COMPATIBLE'],
    ['Joseph Dunn', 'Joseph', 'DIFFERENT'],
    ['Ursula von der Leyen', 'von der Leyen', 'COMPATIBLE'],
    ['Ursula von der Leyen', 'Ursula Leyen', 'COMPATIBLE'],
  ])('%j and %j are %s, in either order', (a, b, expected) => {
    expect(compare(a, b)).toBe(expected);
    expect(compare(b, a)).toBe(expected);
  });

  it('compare alike in either order, and every name with itself as the same', () => {
    const word = fc.constantFrom(
      'Joe',
      'Joseph',
      'J.',
      'R.',
      'Ana',
      'de',
      'Dunn',
      'Hale',
      'Jr.',
      '“Beau”',
      ',',
    );
    const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(compare(a, b)).toBe(compare(b, a));
        expect(compare(a, a)).toBe('SAME');
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['Dunn', 'Joseph Dunn'],
    ['Dunn', 'Dunn'],
  ])('%j and %j are not two full names', (a, b) => {
    expect(canBeOnePerson(parsePersonName(a), parsePersonName(b))).toBe(false);
  });
});

describe('two names in one article', () => {
  it.each<[string, string, boolean]>([
    ['Joseph R. Dunn', 'Joe Dunn', true],
    ['Maria Garcia', 'Maria Garcia Lopez', true],
    ['Maria Lopez', 'Maria Garcia Lopez', true],
    ['Garcia Lopez', 'Maria Garcia Lopez', true],
    ['Lopez Maria', 'Maria Garcia Lopez', false],
    ['George W. Marsh', 'George H. W. Marsh', false],
    ['Joseph Dunn', 'Joseph Dunn Jr.', false],
    ['Joe Dunn', 'Joseph Dunn Jr.', true],
    ['Joe Dunn Sr.', 'Joseph Dunn Jr.', false],
    ['Dunn', 'Joseph Dunn', false],
  ])('%j and %j are one person’s: %s', (a, b, is) => {
    expect(areOneInArticle(parsePersonName(a), parsePersonName(b))).toBe(is);
    expect(areOneInArticle(parsePersonName(b), parsePersonName(a))).toBe(is);
  });
});

describe('names that sound alike', () => {
  it.each<[string, string, boolean]>([
    ['Alexei Uygurov', 'Aleksey Uighurov', true],
    ['Maria Uygurov', 'Mario Uygurov', false],
    // Five letters can sound alike, four cannot.
    ['Anna Weber', 'Anna Veber', true],
    ['Anna Webe', 'Anna Vebe', false],
    ['Alexei Dunn Jr.', 'Aleksey Dunn Sr.', false],
  ])('%j and %j: %s', (a, b, is) => {
    expect(soundAlike(parsePersonName(a), parsePersonName(b))).toBe(is);
  });
});
