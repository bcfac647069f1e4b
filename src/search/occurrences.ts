import { decodeNumbers, encodeNumbers } from './numbers.ts';

/** A place is one number: the article's ordinal times this, plus the word's position in the field. */
const WORDS_OF_ARTICLE = 2 ** 24;

export const articleAt = (place: number): number => Math.floor(place / WORDS_OF_ARTICLE);
export const positionAt = (place: number): number => place % WORDS_OF_ARTICLE;

/** Collects where one word stands in one kind of field. */
export class Posting {
  readonly #numbers: number[] = [];
  #positions: number[] = [];
  #article = -1;
  #lastArticle = 0;

  /** Articles must come in ascending order, and so must positions in each. */
  add(article: number, position: number): void {
    if (article !== this.#article) {
      this.#close();
      this.#article = article;
    }
    this.#positions.push(position);
  }

  /** For each article: how much further it stands, how often, and how much further each position is. */
  encode(): string {
    this.#close();
    return encodeNumbers(this.#numbers);
  }

  #close(): void {
    if (this.#positions.length === 0) return;
    this.#numbers.push(this.#article - this.#lastArticle, this.#positions.length);
    this.#positions.forEach((position, i) => {
      this.#numbers.push(position - (this.#positions[i - 1] ?? 0));
    });
    this.#lastArticle = this.#article;
    this.#positions = [];
  }
}

/** The places of what `Posting.encode` wrote, ascending. */
export function placesIn(posting: string): number[] {
  const numbers = decodeNumbers(posting);
  const places: number[] = [];
  let start = 0;
  for (let i = 0; i < numbers.length; ) {
    start += (numbers[i++] as number) * WORDS_OF_ARTICLE;
    let place = start;
    for (let count = numbers[i++] as number; count > 0; count--) {
      place += numbers[i++] as number;
      places.push(place);
    }
  }
  return places;
}
