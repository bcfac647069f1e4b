import { encodeNumbers, NumberReader } from './numbers.ts';

/** A place is one number: the article's ordinal times this, plus the word's position in the field. */
const WORDS_OF_ARTICLE = 2 ** 24;

/** Places, ascending. */
export type Places = Float64Array;

export const articleAt = (place: number): number => Math.floor(place / WORDS_OF_ARTICLE);

/** The first place of an article; its positions count from here. */
export const firstPlaceOf = (article: number): number => article * WORDS_OF_ARTICLE;

/**
 * @param last the position of an article's last word
 * @throws Error if the article has more words than there are places for
 */
export function assertFits(slug: string, last: number): void {
  if (last < WORDS_OF_ARTICLE) return;
  throw new Error(
    `Article "${slug}" is too long to be searched: it has more than ${WORDS_OF_ARTICLE} words.`,
  );
}

/** Collects the places of one word in one kind of field. */
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

  /** For each article: how much further it is, how often, and how much further each position is. */
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
  // Each place takes a character or more. A list that grows would take longer: common words have tens of thousands.
  const places = new Float64Array(posting.length);
  let size = 0;
  const reader = new NumberReader(posting);
  for (let article = 0; !reader.isAtEnd(); ) {
    article += reader.next();
    let place = firstPlaceOf(article);
    for (let count = reader.next(); count > 0; count--) {
      place += reader.next();
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
      pairs.push(mergedPair(waiting[i] ?? NO_PLACES, waiting[i + 1] ?? NO_PLACES));
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

/**
 * The places of the first list that are followed by the next place in each next list: where words are side by side. The
 * time grows with the places of the rarest word, and never with more than all lists have together.
 */
export function inRow(lists: readonly Places[]): Places {
  let rarest = 0;
  let places = lists[0] ?? NO_PLACES;
  if (lists.length === 1) return places;
  lists.forEach((list, offset) => {
    if (list.length >= places.length) return;
    rarest = offset;
    places = list;
  });
  const starts = new Float64Array(places.length);
  /** For each list, the index of its first place that is not before what was looked for last. */
  const reached = new Int32Array(lists.length);
  let size = 0;
  // By indexes: with iterators this loop takes half as long again.
  for (let i = 0; i < places.length; i++) {
    const start = (places[i] as number) - rarest;
    let isRow = true;
    for (let offset = 0; isRow && offset < lists.length; offset++) {
      if (offset === rarest) continue;
      const list = lists[offset] as Places;
      const at = indexFrom(list, reached[offset] as number, start + offset);
      reached[offset] = at;
      isRow = list[at] === start + offset;
    }
    if (isRow) starts[size++] = start;
  }
  return starts.subarray(0, size);
}

/**
 * The index of the first place, from an index on, that is not before a given one; the length if there is none. It takes
 * steps that double, then bisects, so a near place is found in a few steps and a far one in not many more.
 */
export function indexFrom(places: Places, from: number, place: number): number {
  let low = from;
  let high = from;
  for (let step = 1; high < places.length && (places[high] as number) < place; step *= 2) {
    low = high + 1;
    high += step;
  }
  high = Math.min(high, places.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
