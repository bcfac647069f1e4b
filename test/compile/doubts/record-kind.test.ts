import { describe, expect, it } from 'vitest';
import { warningsOf } from './warnings-of.ts';

const turns = (count: number) =>
  Array.from({ length: count }, (_, i) => `${i % 2 === 0 ? 'ANN ROE' : 'BEN POE'}: We sail at ${i + 1}.`);
const briefing = (...paragraphs: readonly string[]) => ['Briefing', ...paragraphs].join('\n\n');

const MAKES_IT =
  'into its front matter to make it a record, with which reports are compared, or "kind: report" if it is one';

describe('a warning about a record that is taken for a report', () => {
  it('says by what, where, and what to write', () => {
    expect(
      warningsOf({
        'a.txt': briefing(...turns(6)),
        'b.md': '---\nbyline: Ann Roe\n---\nFerry\n\nAs prepared for delivery\n\nFriends, we sail today.',
        'c.txt': 'FOR IMMEDIATE RELEASE\n\nFerry to run again\n\nThe ferry runs again, the board decided.',
      }),
    ).toEqual([
      `a.txt:3: reads like a transcript: 6 paragraphs begin with who speaks, from "ANN ROE" on; write "kind: transcript" ${MAKES_IT}`,
      `b.md:6: reads like a transcript: it has "As prepared for delivery"; write "kind: transcript" and "speaker:" with the name of who says it ${MAKES_IT}`,
      `c.txt:1: reads like a statement: it has "FOR IMMEDIATE RELEASE"; write "kind: statement" and "speaker:" with the name of who says it ${MAKES_IT}`,
    ]);
  });

  it('is not given where front matter says what it is, nor for a story that has a few lines of an exchange', () => {
    const story = Array.from({ length: 5 }, () => 'The ferry sails again in the spring, and it rains.');
    expect(
      warningsOf({
        'a.md': `---\nkind: report\n---\n${briefing(...turns(6))}`,
        'b.md': `---\nkind: transcript\n---\n${briefing(...turns(6))}`,
        'c.txt': briefing(...story, ...turns(4)),
        'd.txt': briefing(...turns(3)),
        'e.txt': briefing('“We sail as delivered,” said Ann Roe.'),
      }),
    ).toEqual([]);
  });

  it.each([
    [4, 4, 1],
    [4, 5, 0],
  ])('is given for %i turns beside %i other paragraphs %i times', (count, others, warnings) => {
    const story = Array.from({ length: others }, () => 'The ferry sails again in the spring, and it rains.');
    expect(warningsOf({ 'a.txt': briefing(...story, ...turns(count)) })).toHaveLength(warnings);
  });
});
