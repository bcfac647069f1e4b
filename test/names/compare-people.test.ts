import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areOneInArticle, canBeOnePerson, soundAlike } from '../../src/names/compare-people.ts';
import { isFullName, parsePersonName } from '../../src/names/person-name.ts';

const canBeOne = (a: string, b: string) => canBeOnePerson(parsePersonName(a), parsePersonName(b));

describe('two full names', () => {
  it.each<[string, string, boolean]>([
    ['Joseph R. Dunn', 'joseph r dunn', true],
    ['Joseph R. Dunn', 'Dunn, Joseph R.', true],
    ['Joseph Dunn Jr.', 'Joseph Dunn, Jr.', true],
    // Forms of a given name, and initials.
    ['Joseph Dunn', 'Joe Dunn', true],
    ['Joseph Dunn', 'J. Dunn', true],
    ['Joseph Dunn', 'R. Dunn', false],
    ['Joseph Dunn', 'Jill Dunn', false],
    ['Alex Dunn', 'Alexander Dunn', true],
    ['Alex Dunn', 'Alexandra Dunn', true],
    ['Alexander Dunn', 'Alexandra Dunn', false],
    ['J. Robert Hale', 'Robert Hale', true],
    ['J. Robert Hale', 'Bob Hale', true],
    // Middle names.
    ['Robert C. Hale', 'Robert Hale', true],
    ['Robert C. Hale', 'Robert Charles Hale', true],
    ['Robert C. Hale', 'Robert D. Hale', false],
    ['Robert C. Hale', 'Robert Dean Hale', false],
    ['Kay Bailey Marsh', 'Kay Ann Marsh', false],
    ['Kay Ann Bailey Marsh', 'Kay Bailey Marsh', true],
    ['George W. Marsh', 'George H. W. Marsh', false],
    ['John E. Hale', 'John B. Hale', false],
    // Suffixes.
    ['Joseph Dunn Jr.', 'Joseph Dunn', true],
    ['Joseph Dunn Jr.', 'Joseph Dunn Sr.', false],
    // Nicknames in marks.
    ['Joseph “Beau” Dunn', 'Beau Dunn', true],
    ['Joseph “Beau” Dunn', 'Joe Dunn', true],
    ['Joseph “Beau” Dunn', 'Bo Dunn', false],
    // Family names.
    ['Joseph Dunn', 'Joseph Dunne', false],
    ['Ursula von der Leyen', 'Ursula Leyen', true],
  ])('%j and %j can be one person’s: %s, in either order', (a, b, expected) => {
    expect(canBeOne(a, b)).toBe(expected);
    expect(canBeOne(b, a)).toBe(expected);
  });

  it('compare alike in either order, and each can be whoever has the same name', () => {
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
        expect(canBeOne(a, b)).toBe(canBeOne(b, a));
        expect(canBeOne(a, a)).toBe(isFullName(parsePersonName(a)));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['Dunn', 'Joseph Dunn'],
    ['Dunn', 'Dunn'],
    ['Dunn', 'Mr. Dunn'],
    ['Joseph', 'Joseph Dunn'],
    ['von der Leyen', 'Ursula von der Leyen'],
  ])('%j and %j are not both full names', (a, b) => {
    expect(canBeOne(a, b)).toBe(false);
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
