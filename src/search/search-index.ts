import type { Graph } from '../model/graph.ts';
import type { IndexHeader } from './encode-index.ts';
import { decodeNames, type NameEntry, type NameIndex, namesOf } from './name-index.ts';
import { NumberReader } from './numbers.ts';
import { placesIn } from './occurrences.ts';
import type { QueryWord } from './query.ts';
import { SortedLines } from './sorted-lines.ts';
import { stemOf } from './stem.ts';

/** What a search reads: where which words are, and how long everything is. */
export interface SearchIndex {
  /** All names of the graph; their numbers are places in this list. */
  readonly names: readonly NameEntry[];
  /** By ordinal of the article, how many words its text has. */
  readonly articleLengths: readonly number[];
  /** By ordinal of the quotation, the position of its first word in its article's text. */
  readonly quoteStarts: readonly number[];
  /** By ordinal of the quotation, how many words it has. */
  readonly quoteLengths: readonly number[];
  /** The words of the corpus that a word of a query stands for, folded. */
  wordsFor(word: QueryWord): ReadonlySet<string>;
  /** Where a word stands in texts and in headlines, ascending; see `placeOf`. */
  placesOf(word: string): { readonly texts: readonly number[]; readonly headlines: readonly number[] };
  /** Numbers of the names that have a word. */
  namesWith(word: string): readonly number[];
}

/** Opens what `encodeSearchIndex` wrote of this graph. */
export function decodeSearchIndex(text: string, graph: Graph): SearchIndex {
  const headerEnd = text.indexOf('\n');
  const { sections, names } = JSON.parse(text.slice(0, headerEnd)) as IndexHeader;
  const [wordLines, stemLines, articleLengths, quoteStarts, quoteLengths] = cut(
    text,
    headerEnd + 1,
    sections,
  ) as [string, string, string, string, string];
  const words = new SortedLines(wordLines);
  const nameIndex = decodeNames(names);
  return {
    names: namesOf(graph),
    articleLengths: allNumbers(articleLengths),
    quoteStarts: allNumbers(quoteStarts),
    quoteLengths: allNumbers(quoteLengths),
    wordsFor: wordsFinder(words, new SortedLines(stemLines), nameIndex),
    placesOf(word) {
      const [texts = '', headlines = ''] = words.get(word)?.split('\t') ?? [];
      return { texts: placesIn(texts), headlines: placesIn(headlines) };
    },
    namesWith: nameIndex.numbersOf,
  };
}

function cut(text: string, from: number, lengths: readonly number[]): string[] {
  let at = from;
  return lengths.map((length) => {
    at += length;
    return text.slice(at - length, at);
  });
}

function allNumbers(text: string): number[] {
  const numbers: number[] = [];
  for (const reader = new NumberReader(text); !reader.isAtEnd; ) numbers.push(reader.next());
  return numbers;
}

function wordsFinder(words: SortedLines, stems: SortedLines, names: NameIndex): SearchIndex['wordsFor'] {
  const ofStem = (folded: string): readonly string[] => {
    const stem = stemOf(folded);
    const own = stems.get(stem);
    if (own !== null) return own.split(' ');
    return words.get(stem) !== null && stemOf(stem) === stem ? [stem] : [];
  };
  return ({ folded, match }) => {
    if (match === 'EXACT') return new Set([folded]);
    if (match === 'PREFIX') return new Set(words.keysFrom(folded));
    const known = ofStem(folded);
    return new Set(known.length > 0 ? known : names.nearestTo(folded));
  };
}
