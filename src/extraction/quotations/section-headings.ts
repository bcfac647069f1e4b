import { hasCharacter, isLowerCase } from '../../text/character-class.ts';
import { tokenWords } from '../../text/tokenize.ts';
import { isWord } from '../../text/tokens.ts';
import type { Passage } from '../marks/passage.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { QUOTATIONS } from '../weights.ts';

/** Whether a line ends in no mark, as headings do: "Crew felt 'trapped' at sea". */
function isUnclosedLine(sentence: Sentence): boolean {
  // “We sail,” – Anna Bell: a signed quotation.
  if (sentence.isQuotation(0) || sentence.length > QUOTATIONS.longestTitleLine) return false;
  return sentence.isWord(sentence.length - 1);
}

/**
 * Whether a paragraph is a heading in marks and not speech: a few words alone, in single marks if the document has
 * quoted in double ones (newspapers set subheads so), all in capitals, or a label that ends in a colon.
 */
export function isSectionHeading(
  text: string,
  sentence: Sentence,
  passages: readonly Passage[],
  usual: Passage['marks'],
): boolean {
  const [passage] = passages;
  if (passage !== undefined && isUnclosedLine(sentence)) return true;
  if (passage === undefined || passages.length > 1 || passage.continuesBelow) return false;
  if (sentence.items.some(isWord)) return false;
  const quoted = text.slice(passage.span.start, passage.span.end);
  const words = tokenWords(quoted);
  if (words.length > QUOTATIONS.longestHeading) return false;
  if (passage.marks === 'SINGLE' && usual === 'DOUBLE') return true;
  if (quoted.endsWith(':')) return true;
  return words.length >= 2 && !hasCharacter(quoted, isLowerCase) && !/[!?]$/u.test(quoted);
}
