import type { Quote } from '../model/quote.ts';
import { wordString } from '../text/words.ts';

/** Fewer words than these are said by chance: "of course", "not now". */
const FEWEST_WORDS = 3;

/** The most variants that one quotation lists: a wire report that every outlet copies must not grow with its square. */
const MOST_VARIANTS = 100;

/**
 * What two reports of one utterance have in common; null for words that say nothing of where they come from. An
 * unnamed source is one article's own, so it never has anything in common with another's.
 */
function utteranceOf(quote: Quote, text: string): string | null {
  const speaker = quote.attribution?.speaker;
  if (!speaker) return null;
  const words = wordString(text);
  return words.split(' ').length < FEWEST_WORDS ? null : `${speaker.kind}:${speaker.key}:${words}`;
}

/**
 * Finds quotations that report the same utterance in another article: those of one speaker in the same words, marks,
 * case and spacing aside.
 *
 * @param textOf the words of a quotation
 * @returns for each quotation's key the keys of its variants, in the order of `quotes`; the first hundred of them
 */
export function findVariants(
  quotes: readonly Quote[],
  textOf: (quote: Quote) => string,
): ReadonlyMap<string, readonly string[]> {
  const groups = Map.groupBy(quotes, (quote) => utteranceOf(quote, textOf(quote)));
  const variants = new Map<string, readonly string[]>();
  for (const [utterance, reports] of groups) {
    if (utterance === null) continue;
    for (const report of reports) {
      const others = reports.filter((other) => other.article !== report.article);
      if (others.length > 0)
        variants.set(
          report.key,
          others.slice(0, MOST_VARIANTS).map((other) => other.key),
        );
    }
  }
  return variants;
}
