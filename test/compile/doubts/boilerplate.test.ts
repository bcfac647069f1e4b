import { describe, expect, it } from 'vitest';
import { warningsOf } from './warnings-of.ts';

/** A story of 60 words, then what ends it on a page, then the rest. */
const page = (heading: string, ...rest: readonly string[]) =>
  [
    'Ferry to run',
    ...Array.from(
      { length: 3 },
      () => 'The ferry to the island sails again in the spring, and the owner sells tickets on board.',
    ),
    'Then it rained.',
    heading,
    ...rest,
  ].join('\n\n');

const FIVE = 'Nobody was on board. ';
const QUOTED = '“We will sail,” said Ann Roe.';

describe('a warning about quotations in boilerplate', () => {
  it('has the share of the words, the quotations, where it begins, and what to do', () => {
    expect(
      warningsOf({
        'a.md': `---\nbyline: Ben Poe\n---\n${page('Leave a comment', QUOTED, `“No,” she said. ${FIVE.repeat(4)}`)}`,
      }),
    ).toEqual([
      'a.md:14: 33 % of the words (28 of 85) and 2 passages in quotation marks are taken for the page around the story, from "Leave a comment" on, and nobody is quoted there; delete that line if the story goes on after it, or else all that is not the story',
    ]);
  });

  it.each([
    ['of which it is a little more than a quarter', 3, 1],
    ['of which it is a little less', 2, 0],
  ])('is given for an article %s', (_what, sentences, count) => {
    expect(warningsOf({ 'a.txt': page('Leave a comment', QUOTED, FIVE.repeat(sentences)) })).toHaveLength(
      count,
    );
  });

  it('is not given without a quotation there, nor for titles of other stories', () => {
    expect(
      warningsOf({
        'a.txt': page('Leave a comment', FIVE.repeat(20)),
        'b.txt': page(
          'Related Coverage',
          ...Array.from(
            { length: 6 },
            (_, i) => `Mayor: “We will sail to island number ${i} before the winter.”`,
          ),
        ),
      }),
    ).toEqual([]);
  });
});
