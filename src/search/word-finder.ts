import type { Article } from '../model/article.ts';
import { bisect } from '../text/bisect.ts';
import { elementAt } from '../text/element-at.ts';
import { START_OF_TEXT, type WordSpan, type WordStart, wordSpansOfArticle } from './searched-words.ts';

/** Words from one remembered word of an article to the next. */
const STEP = 16;

/**
 * Every so many words of the articles that were read, where they begin. An article is read from its start once. After
 * that, a word in it is found by reading a few words, however long the article is.
 */
const remembered = new WeakMap<Article, WordStart[]>();

/** Finds words of one article by their positions, which must ascend. */
export class WordFinder {
  readonly #article: Article;
  readonly #starts: WordStart[];
  #words: Iterator<WordSpan, undefined>;
  /** The position after the last word that was read. */
  #reached = 0;

  constructor(article: Article) {
    this.#article = article;
    this.#starts = remembered.get(article) ?? [START_OF_TEXT];
    remembered.set(article, this.#starts);
    this.#words = wordSpansOfArticle(article);
  }

  /** The word at a position; undefined if no word of the article has it. */
  wordAt(position: number): WordSpan | undefined {
    this.#skipTo(position);
    for (;;) {
      const { value: word } = this.#words.next();
      if (word === undefined) return undefined;
      this.#reached = word.position + 1;
      const last = this.#starts.at(-1) ?? START_OF_TEXT;
      if (word.position >= last.position + STEP)
        this.#starts.push({ position: word.position, start: word.start });
      if (word.position >= position) return word.position === position ? word : undefined;
    }
  }

  /** Goes on at the last remembered word that is not after a position, if that is farther on. */
  #skipTo(position: number): void {
    const starts = this.#starts;
    const start = starts[bisect(starts.length, (i) => elementAt(starts, i).position > position) - 1];
    if (start === undefined || start.position <= this.#reached) return;
    this.#words = wordSpansOfArticle(this.#article, start);
  }
}
