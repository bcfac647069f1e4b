import type { GraphLists } from '../model/graph.ts';
import type { Span } from '../model/span.ts';
import { bisect } from '../text/bisect.ts';
import { elementAt } from '../text/element-at.ts';
import { toLatin1 } from '../text/latin1.ts';
import { stemOf } from '../text/stem.ts';
import { comparedWords } from '../text/words.ts';
import { documentsOf } from './documents.ts';
import { allNamed, namesOf } from './names.ts';
import { encodeAscending, encodeNumbers } from './numbers.ts';
import { assertFits, Posting } from './occurrences.ts';
import { type PlacedWord, wordsOfArticle } from './searched-words.ts';
import { encodeLines } from './sorted-lines.ts';

/** Separates a word's places in texts, in headlines and in names; the last part is empty if no name has the word. */
export const BETWEEN_POSTINGS = '\t';

/** The first line of an index. */
export interface IndexHeader {
  /** How many UTF-16 units each of the sections after it has. */
  readonly sections: readonly number[];
  /** Words that a name has on average. */
  readonly averageName: number;
}

/**
 * Writes the index of a graph as text without a character above U+00FF: a short line of JSON, and sections that are
 * read in place, so that opening the index takes hardly any time. The same graph gives the same text.
 *
 * @throws Error if an article has more words than the index has places for, 2^24
 */
export function encodeSearchIndex(graph: GraphLists): string {
  const texts = readArticles(graph);
  const names = readNames(graph);
  const postings = [texts.words, texts.headlineWords, names.words];
  const words = new Map(
    [...new Set(postings.flatMap((each) => [...each.keys()]))].map((word) => [
      word,
      postings.map((each) => each.get(word) ?? '').join(BETWEEN_POSTINGS),
    ]),
  );
  const sections = [
    encodeLines(words),
    encodeLines(stemsOf(words.keys())),
    ...[texts.articleLengths, texts.quoteStarts, texts.quoteLengths].map(encodeNumbers),
  ];
  const header: IndexHeader = {
    sections: sections.map(({ length }) => length),
    averageName: names.averageLength,
  };
  return `${JSON.stringify(header)}\n${sections.join('')}`;
}

/** Reads one article after the other, because the words of all of them would not fit into memory. */
function readArticles({ articles, quotes }: GraphLists) {
  const texts = new Map<string, Posting>();
  const headlines = new Map<string, Posting>();
  const quotesOf = Map.groupBy(quotes, ({ article }) => article);
  const articleLengths: number[] = [];
  const quoteStarts: number[] = [];
  const quoteLengths: number[] = [];
  articles.forEach((article, ordinal) => {
    const words = wordsOfArticle(article);
    assertFits(article.slug, words.at(-1)?.position ?? 0);
    articleLengths.push(words.length);
    collect(texts, ordinal, words);
    collect(
      headlines,
      ordinal,
      comparedWords(article.headline).map((folded, position) => ({ folded, position })),
    );
    for (const { span } of quotesOf.get(article.slug) ?? []) {
      const inside = wordsInside(words, span);
      quoteStarts.push(inside[0]?.position ?? 0);
      quoteLengths.push(inside.length);
    }
  });
  const encoded = (postings: ReadonlyMap<string, Posting>) =>
    new Map([...postings].map(([word, posting]) => [word, posting.encode()]));
  return {
    words: encoded(texts),
    headlineWords: encoded(headlines),
    articleLengths,
    quoteStarts,
    quoteLengths,
  };
}

function collect(
  postings: Map<string, Posting>,
  article: number,
  words: readonly Pick<PlacedWord, 'folded' | 'position'>[],
): void {
  for (const { folded, position } of words) {
    const posting = postings.get(folded) ?? new Posting();
    posting.add(article, position);
    postings.set(folded, posting);
  }
}

/** The words of an article that lie inside a span, found by bisection: an article can have thousands of both. */
function wordsInside(words: readonly PlacedWord[], span: Span): PlacedWord[] {
  const first = bisect(words.length, (i) => elementAt(words, i).start >= span.start);
  const end = bisect(words.length, (i) => elementAt(words, i).end > span.end);
  return words.slice(first, end);
}

/** For each word, the numbers of the documents with the word in a name. */
function readNames(graph: GraphLists) {
  const named = allNamed(graph, documentsOf(graph)).map(({ number, item }) => ({
    number,
    names: namesOf(item).map(({ text }) => comparedWords(text)),
  }));
  const lengths = named.flatMap(({ names }) => names.map(({ length }) => length));
  const places = named.flatMap(({ number, names }) =>
    Array.from(new Set(names.flat()), (word) => ({ word, number })),
  );
  const encoded = Array.from(
    Map.groupBy(places, ({ word }) => word),
    ([word, own]): [string, string] => [word, encodeAscending(own.map(({ number }) => number))],
  );
  return {
    words: new Map(encoded),
    averageLength: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length),
  };
}

/** The words of each stem, encoded; a stem whose only word is the stem itself is left out. */
function stemsOf(words: Iterable<string>): Map<string, string> {
  return new Map(
    [...Map.groupBy(words, stemOf)]
      .filter(([stem, own]) => own.length > 1 || own[0] !== stem)
      .map(([stem, own]) => [stem, toLatin1(own.sort().join(' '))]),
  );
}
