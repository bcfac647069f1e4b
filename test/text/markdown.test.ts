import { describe, expect, it, test } from 'vitest';
import { markdownIn, plainTextOf, withoutMarkdown } from '../../src/text/markdown.ts';

const plain = (text: string): string => plainTextOf(text)?.text ?? text;

describe('the plain text', () => {
  it.each([
    ['**Rui Costa** said', 'Rui Costa said'],
    ['*late* and _late_, __late__, ***late***', 'late and late, late, late'],
    ['~~struck~~ and `code`', 'struck and code'],
    ['said [Rui Costa](https://example.org/rui).', 'said Rui Costa.'],
    ['said [Rui Costa](https://example.org/a_(b) "The mayor").', 'said Rui Costa.'],
    ['said [Rui Costa][1].\n\n[1]: https://example.org', 'said Rui Costa.\n\n'],
    ['![The port](port.jpg "At noon")\nIt rained.', '\nIt rained.'],
    ['> We sail.\n>\n> > It is late.', 'We sail.\n\nIt is late.'],
    ['We sail.[^1]\n\n[^1]: Seen on Monday.', 'We sail.\n\n Seen on Monday.'],
    ['Ports\n=====\n\nIt rained.', 'Ports\n\n\nIt rained.'],
    ['It rained.\n\n---\n\nIt was late.', 'It rained.\n\n\n\nIt was late.'],
    ['* We sail.\n* It is late.', 'We sail.\nIt is late.'],
    ['It <b>rained</b>.<br>It <!-- really --> was late.', 'It rained.\nIt  was late.'],
    ['5 \\* 3 and \\[sic\\]', '5 * 3 and [sic]'],
  ])('of %j has no Markdown', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  it.each([
    '5 * 3 * 2 and 5*3*2',
    'snake_case_word and M*A*S*H',
    'f**k and f***',
    'a > b and #hashtag',
    '[inaudible] and “[he] said”',
    'He [sic] [sic] left',
    '* * *',
    'price* and *terms',
    'an open **bold\n\nand a closing** one',
    '“We sail,” he said.',
  ])('is the text itself where nothing is Markdown: %j', (text) => {
    expect(plain(text)).toBe(text);
  });

  it('knows where its parts are in the source, without the marks around them', () => {
    const source = '> “It is **late**,” [Rui *Costa*](https://example.org) said.';
    const found = plainTextOf(source);
    const sourceOf = (words: string) => {
      const start = found?.text.indexOf(words) ?? -1;
      const span = found?.sourceOf({ start, end: start + words.length });
      return source.slice(span?.start, span?.end);
    };
    expect(sourceOf('It is late,')).toBe('It is **late**,');
    expect(sourceOf('Rui Costa')).toBe('Rui *Costa');
    expect(sourceOf('late')).toBe('late');
    expect(sourceOf('said')).toBe('said');
  });
});

test('a text with blanks for its Markdown has all its words in place', () => {
  const text = 'said [**Rui** Costa](https://example.org)\nand left';
  const blank = withoutMarkdown(text);
  expect(blank).toHaveLength(text.length);
  expect(blank.indexOf('Costa')).toBe(text.indexOf('Costa'));
  expect(blank.trim().replace(/\s+/g, ' ')).toBe('said Rui Costa and left');
});

// A text that took quadratic time would run into the test's time limit.
test.each(['*', '_', '[', '`', '<!--', '![', '> ', '[a](b', '\\', '**a** ', '[a][b] '])(
  '200,000 of %j are read in one pass',
  (mark) => {
    expect(markdownIn(mark.repeat(200_000))).toBeInstanceOf(Array);
  },
);
