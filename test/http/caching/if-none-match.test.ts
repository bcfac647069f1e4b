import { describe, expect, it } from 'vitest';
import { namesAny, namesTag } from '../../../src/http/caching/if-none-match.ts';

const TAG = '"abc"';

describe('namesTag', () => {
  it.each([
    ['"abc"'],
    ['W/"abc"'],
    [' "abc" '],
    ['"x", "abc"'],
    ['"x",W/"abc","y"'],
    ['"x" ,\t"abc" , "y"'],
    // A list may have empty members: RFC 9110, 5.6.1.
    ['"x",, "abc",'],
    [', "abc"'],
    ['"a,b", "abc"'],
    ['"", "abc"'],
  ])('finds the tag in %j', (field) => {
    expect(namesTag(field, TAG)).toBe(true);
  });

  it.each([
    [null],
    [''],
    ['*'],
    ['"abcd"'],
    ['"ABC"'],
    ['abc'],
    ['w/"abc"'],
    ['"x" "abc"'],
    ['"abc'],
    ['"x","abc'],
    ['"x"abc"'],
    ['x, "abc"'],
    ['"abc", x'],
  ])('does not find it in %j', (field) => {
    expect(namesTag(field, TAG)).toBe(false);
  });

  it('takes time in proportion to a field made to be slow', () => {
    expect(namesTag(`${'"", '.repeat(50_000)}"abc"`, TAG)).toBe(true);
    expect(namesTag(`"x"${' ,'.repeat(50_000)}"abc" x`, TAG)).toBe(false);
  });
});

describe('namesAny', () => {
  it.each(['*', ' * '])('is so for %j', (field) => expect(namesAny(field)).toBe(true));
  it.each([null, '', '"*"', '*, "a"'])('is not so for %j', (field) => expect(namesAny(field)).toBe(false));
});
