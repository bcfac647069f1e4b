import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstKey, splitFrontMatter } from '../../src/compile/input/front-matter.ts';

describe('splitFrontMatter', () => {
  it.each([
    ['none', 'Ferry\n---\nmore', { frontMatter: null, text: 'Ferry\n---\nmore', textLine: 1 }],
    ['an empty file', '', { frontMatter: null, text: '', textLine: 1 }],
    ['LF', '---\na: 1\n---\nFerry\n', { frontMatter: 'a: 1\n', text: 'Ferry\n', textLine: 4 }],
    ['CRLF', '---\r\na: 1\r\n---\r\nFerry\r\n', { frontMatter: 'a: 1\r\n', text: 'Ferry\r\n', textLine: 4 }],
    ['lone CR', '---\ra: 1\r---\rFerry', { frontMatter: 'a: 1\r', text: 'Ferry', textLine: 4 }],
    [
      'a byte-order mark',
      '\uFEFF---\na: 1\n---\nFerry',
      { frontMatter: 'a: 1\n', text: 'Ferry', textLine: 4 },
    ],
    [
      'blanks after the hyphens',
      '---  \na: 1\n---\t\nFerry',
      { frontMatter: 'a: 1\n', text: 'Ferry', textLine: 4 },
    ],
    ['nothing inside', '---\n---\nFerry', { frontMatter: '', text: 'Ferry', textLine: 3 }],
    ['nothing after it', '---\na: 1\n---', { frontMatter: 'a: 1\n', text: '', textLine: 3 }],
    [
      'a blank line after it',
      '---\na: 1\n---\n\nFerry',
      { frontMatter: 'a: 1\n', text: '\nFerry', textLine: 4 },
    ],
    [
      'a rule further down',
      '---\na: 1\n---\nFerry\n---\n',
      { frontMatter: 'a: 1\n', text: 'Ferry\n---\n', textLine: 4 },
    ],
    [
      'hyphens that are no closing line',
      '---\na: |\n ---\n----\n---\nFerry',
      { frontMatter: 'a: |\n ---\n----\n', text: 'Ferry', textLine: 6 },
    ],
    ['a line of four hyphens', '----\nFerry', { frontMatter: null, text: '----\nFerry', textLine: 1 }],
    [
      'a byte-order mark and no front matter',
      '\uFEFFFerry',
      { frontMatter: null, text: '\uFEFFFerry', textLine: 1 },
    ],
  ])('tells front matter from text: %s', (_what, file, parts) => {
    expect(splitFrontMatter(file)).toEqual(parts);
  });

  it.each(['---', '\uFEFF--- ', '---\na: 1\n', '---\na: 1\n ---\n'])('finds no end of %j', (file) => {
    expect(splitFrontMatter(file)).toBeNull();
  });

  it('gives back any text that comes after any front matter', () => {
    const end = fc.constantFrom('\n', '\r\n', '\r');
    const line = fc.string({ unit: 'binary' }).filter((content) => !/[\r\n]|^---[ \t]*$/.test(content));
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.array(fc.tuple(line, end)),
        end,
        fc.string({ unit: 'binary' }),
        (mark, lines, lineEnd, text) => {
          // A line feed after a carriage return would be part of the line end.
          fc.pre(!(lineEnd === '\r' && text.startsWith('\n')));
          const frontMatter = lines.map((parts) => parts.join('')).join('');
          fc.pre(!(lineEnd === '\r' && frontMatter.startsWith('\n')));
          const file = `${mark ? '\uFEFF' : ''}---${lineEnd}${frontMatter}---${lineEnd}${text}`;
          expect(splitFrontMatter(file)).toMatchObject({ frontMatter, text });
        },
      ),
    );
  });
});

describe('firstKey', () => {
  it.each([
    ['---\nheadline: Ferry\n---\n', 'headline'],
    ['\uFEFF--- \r\nheadline:\r\n', 'headline'],
    ['---\r# comment: one\r \r  "published on" : 2021', 'published on'],
    ['---\nhttp://example.org\n', null],
    ['---\nFerry\nheadline: x', null],
    ['headline: Ferry', null],
    ['---\n', null],
    ['---\n\u2028headline: Ferry\n', null],
  ])('of %j is %j', (file, key) => {
    expect(firstKey(file)?.key ?? null).toBe(key);
  });

  it.each([
    ['blank lines', '\n'],
    ['comments', ' # \r\n'],
  ])('is found after as many %s as a file can hold', (_what, line) => {
    const before = `---\n${line.repeat(4_000_000 / line.length)}`;
    expect(firstKey(before)).toBeNull();
    expect(firstKey(`${before}headline: Ferry`)).toEqual({
      key: 'headline',
      line: 2 + 4_000_000 / line.length,
    });
  });
});
