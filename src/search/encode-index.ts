import type { AsPlainObject } from 'minisearch';
import type { Graph } from '../model/graph.ts';
import type { Span } from '../model/span.ts';
import { encodeNames, namesOf, wordsOfName } from './name-index.ts';
import { encodeNumbers } from './numbers.ts';
import { Posting } from './occurrences.ts';
import { type PlacedWord, placedWords, wordsOfArticle } from './searched-words.ts';
import { encodeLines } from './sorted-lines.ts';
import { stemOf } from './stem.ts';

/** The first line of an index; it tells how many UTF-16 units each of the sections behind it has. */
export interface IndexHeader {
  readonly sections: readonly number[];
  readonly names: AsPlainObject;
}

/**
 * Writes the index of a graph as text: a line of JSON, which is small, and sections that are read where they lie, so
 * that opening the index takes hardly longer than reading the names. The same graph gives the same text. No article
 * may have 2^24 words.
 */
export function encodeSearchIndex(graph: Graph): string {
  const names = namesOf(graph);
  const { words, articleLengths, quoteStarts, quoteLengths } = readThrough(graph);
  for (const { text } of names) {
    for (const word of wordsOfName(text)) if (!words.has(word)) words.set(word, '\t');
  }
  const sections = [
    encodeLines(words),
    encodeLines(stemsOf(words.keys())),
    ...[articleLengths, quoteStarts, quoteLengths].map(encodeNumbers),
  ];
  const header: IndexHeader = { sections: sections.map(({ length }) => length), names: encodeNames(names) };
  return `${JSON.stringify(header)}\n${sections.join('')}`;
}

/** What `SearchIndex` has of texts and headlines. */
interface Reading {
  readonly words: Map<string, string>;
  readonly articleLengths: readonly number[];
  readonly quoteStarts: readonly number[];
  readonly quoteLengths: readonly number[];
}

/** Takes the articles one after the other, because the words of all of them would not fit into memory. */
function readThrough({ articles, quotes }: Graph): Reading {
  const texts = new Map<string, Posting>();
  const headlines = new Map<string, Posting>();
  const quotesOf = Map.groupBy(quotes, ({ article }) => article);
  const articleLengths: number[] = [];
  const quoteStarts: number[] = [];
  const quoteLengths: number[] = [];
  articles.forEach((article, ordinal) => {
    const words = wordsOfArticle(article);
    articleLengths.push(words.length);
    collect(texts, ordinal, words);
    collect(headlines, ordinal, placedWords(article.headline));
    for (const { span } of quotesOf.get(article.slug) ?? []) {
      const inside = wordsInside(words, span);
      quoteStarts.push(inside[0]?.position ?? 0);
      quoteLengths.push(inside.length);
    }
  });
  const words = new Map<string, string>();
  for (const word of new Set([...texts.keys(), ...headlines.keys()])) {
    words.set(word, `${texts.get(word)?.encode() ?? ''}\t${headlines.get(word)?.encode() ?? ''}`);
  }
  return { words, articleLengths, quoteStarts, quoteLengths };
}

function collect(postings: Map<string, Posting>, article: number, words: readonly PlacedWord[]): void {
  for (const { folded, position } of words) {
    const posting = postings.get(folded) ?? new Posting();
    posting.add(article, position);
    postings.set(folded, posting);
  }
}

function wordsInside(words: readonly PlacedWord[], span: Span): PlacedWord[] {
  return words.filter(({ start, end }) => span.start <= start && end <= span.end);
}

/** The words of each stem; a stem that is its own only word is left out. */
function stemsOf(words: Iterable<string>): Map<string, string> {
  const stems = Map.groupBy(words, stemOf);
  return new Map(
    [...stems]
      .filter(([stem, own]) => own.length > 1 || own[0] !== stem)
      .map(([stem, own]) => [stem, own.sort().join(' ')]),
  );
}
