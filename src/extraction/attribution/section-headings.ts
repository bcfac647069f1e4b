import { isWord } from '../../text/tokens.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { writtenWords } from './scare-quotes.ts';
import type { SentenceItem } from './sentences.ts';

const LONGEST_HEADING = 8;

/**
 * Whether a paragraph is a heading in marks and not speech: a few words alone, in single marks where the document
 * has quoted in double ones (newspapers set subheads so), all in capitals, or a label that ends in a colon.
 */
export function isSectionHeading(
  text: string,
  items: readonly SentenceItem[],
  quotations: readonly Quotation[],
  usual: Quotation['marks'],
): boolean {
  const [quotation] = quotations;
  if (quotation === undefined || quotations.length > 1 || quotation.continuesBelow) return false;
  if (items.some(isWord)) return false;
  const quoted = text.slice(quotation.span.start, quotation.span.end);
  const words = writtenWords(quoted);
  if (words.length > LONGEST_HEADING) return false;
  if (quotation.marks === 'SINGLE' && usual === 'DOUBLE') return true;
  if (quoted.endsWith(':')) return true;
  return words.length >= 2 && !/\p{Ll}/u.test(quoted) && !/[!?]$/u.test(quoted);
}
