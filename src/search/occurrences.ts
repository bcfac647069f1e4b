import { encodeNumbers, NumberReader } from './numbers.ts';

/** A place is one number: the article's ordinal times this, plus the word's position in the field. */
const WORDS_OF_ARTICLE = 2 ** 24;

export const articleAt = (place: number): number => Math.floor(place / WORDS_OF_ARTICLE);
export const positionAt = (place: number): number => place % WORDS_OF_ARTICLE;
export const placeOf = (article: number, position: number): number => article * WORDS_OF_ARTICLE + position;

/** Collects where one word stands in one kind of field. */
export class Posting {
  readonly #articles: number[] = [];
  #lastArticle = 0;
  #positions: number[] = [];
  #current = -1;

  /** Articles must come in ascending order, and so must positions in each. */
  add(article: number, position: number): void {
    if (article !== this.#current) {
      this.#close();
      this.#current = article;
    }
    this.#positions.push(position);
  }

  /** For each article: how much further it stands, how often, and how much further each position is. */
  encode(): string {
    this.#close();
    this.#current = -1;
    return encodeNumbers(this.#articles);
  }

  #close(): void {
    if (this.#current < 0) return;
    this.#articles.push(this.#current - this.#lastArticle, this.#positions.length);
    let last = 0;
    for (const position of this.#positions) {
      this.#articles.push(position - last);
      last = position;
    }
    this.#lastArticle = this.#current;
    this.#positions = [];
  }
}

/** The places of a posting, ascending. */
export function placesIn(posting: string): number[] {
  const places: number[] = [];
  const reader = new NumberReader(posting);
  for (let article = 0; !reader.isAtEnd; ) {
    article += reader.next();
    let position = 0;
    for (let count = reader.next(); count > 0; count--) {
      position += reader.next();
      places.push(placeOf(article, position));
    }
  }
  return places;
}
