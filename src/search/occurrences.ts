import { decodeNumbers, encodeNumbers } from './numbers.ts';

/** A place is one number: the article's ordinal times this, plus the word's position in the field. */
const WORDS_OF_ARTICLE = 2 ** 24;

/** Places, ascending. */
export type Places = Float64Array;

export const articleAt = (place: number): number => Math.floor(place / WORDS_OF_ARTICLE);

/** The first place of an article; its positions count from here. */
export const firstPlaceOf = (article: number): number => article * WORDS_OF_ARTICLE;

/**
 * @param last the position of an article's last word
 * @throws Error where the article has more words than there are places for
 */
export function assertFits(slug: string, last: number): void {
  if (last < WORDS_OF_ARTICLE) return;
  throw new Error(
    `Article "${slug}" is too long to be searched: it has more than ${WORDS_OF_ARTICLE} words.`,
  );
}

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

/** The places of what `Posting.encode` wrote. */
export function placesIn(posting: string): Places {
  const numbers = decodeNumbers(posting);
  // Each place takes a number, and each article two more.
  const places = new Float64Array(numbers.length);
  let size = 0;
  for (let at = 0, article = 0; at < numbers.length; ) {
    article += numbers[at++] as number;
    let place = firstPlaceOf(article);
    for (let count = numbers[at++] as number; count > 0; count--) {
      place += numbers[at++] as number;
      places[size++] = place;
    }
  }
  return places.subarray(0, size);
}

/** All of several lists of places in one, put together in pairs of like length: to sort all takes longer. */
export function merged(lists: readonly Places[]): Places {
  let waiting = lists.filter(({ length }) => length > 0).sort((a, b) => a.length - b.length);
  while (waiting.length > 1) {
    const pairs: Places[] = [];
    for (let i = 0; i < waiting.length; i += 2) {
      pairs.push(mergedPair(waiting[i] as Places, waiting[i + 1] ?? NO_PLACES));
    }
    waiting = pairs;
  }
  return waiting[0] ?? NO_PLACES;
}

const NO_PLACES: Places = new Float64Array();

function mergedPair(a: Places, b: Places): Places {
  if (b.length === 0) return a;
  const all = new Float64Array(a.length + b.length);
  for (let i = 0, j = 0, at = 0; at < all.length; ) {
    const isNextOfA = j === b.length || (i < a.length && (a[i] as number) < (b[j] as number));
    all[at++] = (isNextOfA ? a[i++] : b[j++]) as number;
  }
  return all;
}

/** The places of the first list from which on each next list has the next place: where words stand side by side. */
export function inRow(lists: readonly Places[]): Places {
  return lists.reduce((starts, list, offset) => {
    let at = 0;
    return starts.filter((start) => {
      while (at < list.length && (list[at] as number) < start + offset) at++;
      return list[at] === start + offset;
    });
  });
}
