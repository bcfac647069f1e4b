import { contentWords } from '../../comparison/content-words.ts';
import { wordingOf } from '../../comparison/wording.ts';
import { CONTRASTS } from '../../lexicon/function-words.ts';
import type { Quote } from '../../model/quote.ts';
import { elementAt } from '../../text/element-at.ts';
import { remembered } from '../../text/remembered.ts';

/** A quotation as variants are found of it. */
export interface SpokenWords {
  readonly quote: Quote;
  /** Its words. */
  readonly text: string;
  /** ISO full-date of its article; null if it has none. */
  readonly publishedOn: string | null;
}

/** What one article reports somebody to have said: a quotation, all parts of an interrupted one, or a clause of one. */
export interface Report {
  readonly extent: 'QUOTATION' | 'UTTERANCE' | 'CLAUSE';
  /** Slug. */
  readonly article: string;
  readonly publishedOn: string | null;
  /** The quotations that it is made of: one, but for an UTTERANCE. */
  readonly quotes: readonly Quote[];
  /** Whether the words are the reporter's. */
  readonly isIndirect: boolean;
  /** Its folded words, by the number that each has among all reports. */
  readonly words: Int32Array;
  /** The same, ascending. */
  readonly sortedWords: Int32Array;
  /** Its content words likewise, ascending. */
  readonly content: Int32Array;
}

/** Where a reporter's sentence goes on with something else that was said. */
const CONJUNCTIONS = [...CONTRASTS, 'and', 'because', 'so'].join('|');
const NEXT_CLAUSE = new RegExp(`[,;]\\s+(?=(?:${CONJUNCTIONS})\\s)|;\\s`, 'u');

/** The quotations in runs, each of which continues the one before; in the article's order. */
function utterancesOf(spoken: readonly SpokenWords[]): SpokenWords[][] {
  const runs: SpokenWords[][] = [];
  for (const words of spoken) {
    const run = runs.at(-1);
    if (run && words.quote.continues === run.at(-1)?.quote.key) run.push(words);
    else runs.push([words]);
  }
  return runs;
}

/**
 * All that is compared of what one speaker said: every quotation, every interrupted one with its parts together, and
 * each clause of what is reported without marks.
 *
 * @param spoken the quotations of one speaker, in the corpus's order
 */
export function reportsOf(spoken: readonly SpokenWords[]): readonly Report[] {
  // Words are numbered as they come, so that texts are compared by integers.
  let size = 0;
  const numberOf = remembered((_word: string) => size++);
  const numbers = (words: readonly string[]) => Int32Array.from(words, numberOf);

  function report(extent: Report['extent'], parts: readonly SpokenWords[], text: string): Report {
    const { quote, publishedOn } = elementAt(parts, 0);
    const { folded } = wordingOf(text);
    const words = numbers(folded);
    return {
      extent,
      article: quote.article,
      publishedOn,
      quotes: parts.map((part) => part.quote),
      isIndirect: parts.every((part) => part.quote.type === 'INDIRECT'),
      words,
      sortedWords: words.toSorted(),
      content: numbers(contentWords(folded)).sort(),
    };
  }

  return utterancesOf(spoken).flatMap((parts) => {
    const quotations = parts.map((part) => report('QUOTATION', [part], part.text));
    const clauses = parts.flatMap((part) => {
      const texts = part.quote.type === 'INDIRECT' ? part.text.split(NEXT_CLAUSE) : [];
      return texts.length > 1 ? texts.map((text) => report('CLAUSE', [part], text)) : [];
    });
    const joined = parts.map(({ text }) => text).join(' ');
    return [...quotations, ...(parts.length > 1 ? [report('UTTERANCE', parts, joined)] : []), ...clauses];
  });
}
