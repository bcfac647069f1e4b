import type { MARKS } from '../../../src/extraction/weights.ts';
import { count, type Edges, edge, words } from '../edge.ts';
import { quotedWords } from '../found.ts';

/** Nobody closes the quotation: it ends before who says it. */
const unclosed = (name: string) => `“We are late, ${name} said in Porto.`;
/** A name of two words, and so many units of it, the verb and the blanks before them. */
const longName = (length: number) => `Anna Bell${'l'.repeat(length - 'Anna Bell said'.length)}`;
/** Ends in no blank, however long it is. */
const adjectives = (length: number) => `${words(20).slice(0, length - 1)}o`;
/** A name and its office, with the commas and the stop, before a last mark that belongs to the quotation above. */
const creditLine = (length: number) => {
  const start = `Anna Bell, ${adjectives(70)}, `;
  return `“We have no boat.\n\n${start}${adjectives(length - start.length - 1)}.”`;
};

export const MARK_EDGES: Edges<typeof MARKS> = {
  // With the verb.
  attributionWindow: [
    edge(
      quotedWords,
      [unclosed(longName(80)), ['We are late,']],
      [unclosed(longName(81)), ['We are late, Anna']],
    ),
  ],
  longestSubject: [
    edge(
      quotedWords,
      [unclosed('Ana Maria Bell Cruz'), ['We are late,']],
      [unclosed('Ana Maria Rosa Bell Cruz'), ['We are late, Ana']],
    ),
  ],
  longestCreditLine: [edge(count, [creditLine(160), 1], [creditLine(161), 2])],
};
