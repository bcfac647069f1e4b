import type { Article, ParagraphKind } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { foldWord } from '../text/fold-word.ts';
import { withoutMarkdown } from '../text/markdown.ts';
import { WordReader } from '../text/word-reader.ts';
import type { Word } from '../text/words.ts';

/** Where a word is, with its number in the text: words that are side by side have numbers side by side. */
export interface WordSpan extends Span {
  readonly position: number;
}

/** A word with what it is found by. */
export type PlacedWord = Word & WordSpan;

/** What of a document is searched as its text; the headline is a field of its own. */
const SEARCHED: ReadonlySet<ParagraphKind> = new Set(['BODY', 'CAPTION']);

/** Where a word of an article begins. */
export type WordStart = Pick<WordSpan, 'start' | 'position'>;

export const START_OF_TEXT: WordStart = { start: 0, position: 0 };

/** What is read of articles: a word is looked up without going through all of its article for Markdown again. */
const searchedTexts = new WeakMap<Article, string>();

function searchedTextOf(article: Article): string {
  const known = searchedTexts.get(article);
  if (known !== undefined) return known;
  const plain = withoutMarkdown(article.text);
  searchedTexts.set(article, plain);
  return plain;
}

/**
 * Where the words of an article's text are, one after the other as they are asked for. A number is left out between
 * paragraphs, so that no phrase runs over their ends.
 *
 * @param from the word to begin with; the first unless given
 */
export function* wordSpansOfArticle(
  article: Article,
  from: WordStart = START_OF_TEXT,
): Generator<WordSpan, undefined> {
  const plain = searchedTextOf(article);
  let position = from.position;
  for (const { kind, start, end } of article.paragraphs) {
    if (!SEARCHED.has(kind) || end <= from.start) continue;
    const first = Math.max(start, from.start);
    const reader = new WordReader(plain, first, end);
    while (reader.next()) yield { start: reader.start, end: reader.end, position: position++ };
    position++;
  }
}

/** The words of an article's text. */
export function wordsOfArticle(article: Article): PlacedWord[] {
  return Array.from(wordSpansOfArticle(article), ({ start, end, position }) => ({
    start,
    end,
    position,
    folded: foldWord(article.text.slice(start, end)),
  }));
}
