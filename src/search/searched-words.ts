import type { Article, ParagraphKind } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { foldWord, wordSpans } from '../text/words.ts';

/** Where a word stands, with its number in the text: words that stand side by side have numbers side by side. */
export interface WordSpan extends Span {
  readonly position: number;
}

/** A word with what it is found by. */
export interface PlacedWord extends WordSpan {
  /** Folded, without a possessive ending and the full stops of an abbreviation: "U.S." is "us". */
  readonly folded: string;
}

/** What of a document is searched as its text; the headline is a field of its own. */
const SEARCHED: ReadonlySet<ParagraphKind> = new Set(['BODY', 'CAPTION']);

const LETTER = /^\p{L}$/u;
/** What stands between the letters of an abbreviation, or before its possessive ending. */
const FULL_STOP = /^\.['’]?$/;

/** The words of a part of a text; letters with a full stop and no blank between them are one. */
function* searchedSpans(text: string, start: number, end: number): Generator<Span> {
  let last: Span | undefined;
  let isAbbreviation = false;
  for (const span of wordSpans(text, start, end)) {
    const isLetter = LETTER.test(text.slice(span.start, span.end));
    if (last && isAbbreviation && isLetter && FULL_STOP.test(text.slice(last.end, span.start))) {
      last = { start: last.start, end: span.end };
      continue;
    }
    if (last) yield last;
    last = span;
    isAbbreviation = isLetter;
  }
  if (last) yield last;
}

function folded(word: string): string {
  return foldWord(word.replaceAll('.', ''));
}

function withFolded(text: string, { start, end, position }: WordSpan): PlacedWord {
  return { start, end, position, folded: folded(text.slice(start, end)) };
}

/** The words of a text, by which it is found and what is looked for is found. */
export function placedWords(text: string): PlacedWord[] {
  return Array.from(searchedSpans(text, 0, text.length), ({ start, end }, position) =>
    withFolded(text, { start, end, position }),
  );
}

/** Where a word of an article begins. */
export type WordStart = Pick<WordSpan, 'start' | 'position'>;

export const START_OF_TEXT: WordStart = { start: 0, position: 0 };

/**
 * Where the words of an article's text are, one after the other as they are asked for. A number is left out between
 * paragraphs, so that no phrase runs over their ends.
 *
 * @param from the word to begin with; the first unless given
 */
export function* wordSpansOfArticle(
  { text, paragraphs }: Article,
  from: WordStart = START_OF_TEXT,
): Generator<WordSpan, undefined> {
  let position = from.position;
  for (const { kind, start, end } of paragraphs) {
    if (!SEARCHED.has(kind) || end <= from.start) continue;
    for (const span of searchedSpans(text, Math.max(start, from.start), end)) {
      yield { ...span, position: position++ };
    }
    position++;
  }
}

/** The words of an article's text. */
export function wordsOfArticle(article: Article): PlacedWord[] {
  return Array.from(wordSpansOfArticle(article), (span) => withFolded(article.text, span));
}
