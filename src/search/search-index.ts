import type { GraphLists } from '../model/graph.ts';
import { fromLatin1 } from '../text/latin1.ts';
import { lazy } from '../text/lazy.ts';
import { createMisspellings } from '../text/misspellings.ts';
import { stemOf } from '../text/stem.ts';
import { comparedWords } from '../text/words.ts';
import type { Documents } from './documents.ts';
import { BETWEEN_POSTINGS, type IndexHeader } from './encode-index.ts';
import { allNamed, namesOf } from './names.ts';
import { decodeAscending, decodeNumbers } from './numbers.ts';
import { type Places, placesIn } from './occurrences.ts';
import type { QueryWord } from './query.ts';
import { SortedLines } from './sorted-lines.ts';

/** The most words of the corpus that are searched for one prefix. */
export const MAX_PREFIX_WORDS = 500;

/** Where one word is. What nobody asks for is not read: a common word has most of its places in texts. */
export interface WordPlaces {
  texts(): Places;
  headlines(): Places;
  /** Numbers of the documents that have it in a name, ascending. */
  names(): readonly number[];
}

/** @param line the word's line in the index, without the word; empty if the corpus does not have it */
function wordPlaces(line: string): WordPlaces {
  const [texts = '', headlines = '', names = ''] = line.split(BETWEEN_POSTINGS);
  return {
    texts: lazy(() => placesIn(texts)),
    headlines: () => placesIn(headlines),
    names: () => decodeAscending(names),
  };
}

/** How much of the index a word of a query makes a search read, at most. */
export interface WordSize {
  /** Places in texts, headlines and names, all together. */
  readonly places: number;
  /** Documents that have it in a name. */
  readonly names: number;
  /** Whether the corpus has no form of the word, so that all names are compared with it. */
  readonly isMisspelt: boolean;
}

/** What a search reads: the places of words, and how long everything is. */
export interface SearchIndex {
  /** By ordinal of the article, how many words its text has. */
  readonly articleLengths: readonly number[];
  /** By ordinal of the quotation, the position of its first word in its article's text. */
  readonly quoteStarts: readonly number[];
  /** By ordinal of the quotation, how many words it has. */
  readonly quoteLengths: readonly number[];
  /** Words that a name has on average. */
  readonly averageName: number;
  /** The words of the corpus that a word of a query means, folded. */
  wordsFor(word: QueryWord): ReadonlySet<string>;
  placesOf(word: string): WordPlaces;
  /** Measures the words that a word of a query means without reading their places. */
  sizeOf(word: QueryWord): WordSize;
}

/** Opens what `encodeSearchIndex` wrote of this graph. */
export function decodeSearchIndex(text: string, graph: GraphLists, documents: Documents): SearchIndex {
  const headerEnd = text.indexOf('\n');
  const { sections, averageName } = JSON.parse(text.slice(0, headerEnd)) as IndexHeader;
  const [wordLines = '', stemLines = '', ...numbers] = cut(text, headerEnd + 1, sections);
  const [articleLengths = [], quoteStarts = [], quoteLengths = []] = numbers.map(decodeNumbers);
  const words = new SortedLines(wordLines);
  const misspellings = createMisspellings(() => wordsOfNames(graph, documents));
  const wordsFor = wordsFinder(words, new SortedLines(stemLines), misspellings);
  const named = allNamed(graph, documents).length;
  return {
    articleLengths,
    quoteStarts,
    quoteLengths,
    averageName,
    wordsFor,
    placesOf: (word) => wordPlaces(words.get(word) ?? ''),
    // A place takes a UTF-16 unit of its line or more.
    sizeOf(word) {
      if (word.match === 'PREFIX') {
        const places = words.lengthFrom(word.folded);
        return { places, names: Math.min(places, named), isMisspelt: false };
      }
      let places = 0;
      let names = 0;
      let isMisspelt = word.match === 'STEM';
      for (const own of wordsFor(word)) {
        isMisspelt &&= stemOf(own) !== stemOf(word.folded);
        const line = words.get(own) ?? '';
        places += line.length;
        names += line.length - (line.lastIndexOf(BETWEEN_POSTINGS) + 1);
      }
      return { places, names: Math.min(names, named), isMisspelt };
    },
  };
}

function cut(text: string, from: number, lengths: readonly number[]): string[] {
  let at = from;
  return lengths.map((length) => {
    at += length;
    return text.slice(at - length, at);
  });
}

function wordsOfNames(graph: GraphLists, documents: Documents): ReadonlySet<string> {
  const names = allNamed(graph, documents).flatMap(({ item }) => namesOf(item));
  return new Set(names.flatMap(({ text }) => comparedWords(text)));
}

/**
 * The words that begin with a prefix, as many as are searched for one: those of names first, which somebody who is
 * still typing looks for, then those that the corpus has most often, by the length of what says where they are.
 */
function wordsFrom(words: SortedLines, prefix: string): string[] {
  const lines = words.linesFrom(prefix);
  if (lines.length <= MAX_PREFIX_WORDS) return lines.map(({ key }) => key);
  const isOfName = (value: string) => Number(!value.endsWith(BETWEEN_POSTINGS));
  return lines
    .sort((a, b) => isOfName(b.value) - isOfName(a.value) || b.value.length - a.value.length)
    .slice(0, MAX_PREFIX_WORDS)
    .map(({ key }) => key);
}

function wordsFinder(
  words: SortedLines,
  stems: SortedLines,
  misspellings: (word: string) => readonly string[],
): SearchIndex['wordsFor'] {
  const ofStem = (folded: string): readonly string[] => {
    const stem = stemOf(folded);
    const own = stems.get(stem);
    if (own !== null) return fromLatin1(own).split(' ');
    return words.get(stem) !== null && stemOf(stem) === stem ? [stem] : [];
  };
  return ({ folded, match }) => {
    if (match === 'EXACT') return new Set([folded]);
    if (match === 'PREFIX') return new Set(wordsFrom(words, folded));
    const known = ofStem(folded);
    return new Set(known.length > 0 ? known : misspellings(folded));
  };
}
