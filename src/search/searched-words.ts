import type { Article, ParagraphKind } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { type Word, wordsOf } from '../text/words.ts';

/** A word with its number in the text: words that stand side by side have numbers side by side. */
export interface PlacedWord extends Word {
  readonly position: number;
}

function placed({ start, end, folded }: Word, position: number): PlacedWord {
  return { start, end, folded, position };
}

/** What of a document is searched as its text; the headline is a field of its own. */
const SEARCHED: ReadonlySet<ParagraphKind> = new Set(['BODY', 'CAPTION']);

/** The words of a part of a text, or of the whole of it. */
export function placedWords(
  text: string,
  { start, end }: Span = { start: 0, end: text.length },
): PlacedWord[] {
  return wordsOf(text, start, end).map((word, position) => placed(word, position));
}

/** The words of an article's text. A number is left out between paragraphs, so that no phrase runs over their ends. */
export function wordsOfArticle({ text, paragraphs }: Article): PlacedWord[] {
  let position = 0;
  return paragraphs
    .filter(({ kind }) => SEARCHED.has(kind))
    .flatMap(({ start, end }) => {
      const words = wordsOf(text, start, end).map((word) => placed(word, position++));
      position++;
      return words;
    });
}
