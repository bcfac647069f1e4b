import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import type { Graph } from '../model/graph.ts';
import { wordsOf } from '../text/words.ts';
import type { SearchField, SearchType } from './result.ts';

/** One name or alias of somebody or something. */
export interface NameEntry {
  readonly type: Extract<SearchType, 'PERSON' | 'ORGANIZATION' | 'TOPIC'>;
  /** Place in the graph's list of its type. */
  readonly ordinal: number;
  readonly field: Extract<SearchField, 'NAME' | 'ALIAS'>;
  readonly text: string;
}

/** What has names. */
type Named = Pick<Graph, 'people' | 'organizations' | 'topics'>;

/** Every name of the graph; the place in this list is the name's number in the index. */
export function namesOf({ people, organizations, topics }: Named): NameEntry[] {
  const entries = (
    type: NameEntry['type'],
    items: readonly { readonly name: string; readonly aliases?: readonly string[] }[],
  ) =>
    items.flatMap(({ name, aliases = [] }, ordinal): NameEntry[] => [
      { type, ordinal, field: 'NAME', text: name },
      ...aliases.map((text): NameEntry => ({ type, ordinal, field: 'ALIAS', text })),
    ]);
  return [
    ...entries('PERSON', people),
    ...entries('ORGANIZATION', organizations),
    ...entries('TOPIC', topics),
  ];
}

/** The words by which a name is found. */
export function wordsOfName(name: string): string[] {
  return wordsOf(name).map(({ folded }) => folded);
}

interface NameDocument {
  readonly id: number;
  readonly words: readonly string[];
}

const BETWEEN_WORDS = ' ';
const OPTIONS: Options<NameDocument> = {
  fields: ['words'],
  extractField: (document, field) => (field === 'id' ? document.id : document.words.join(BETWEEN_WORDS)),
  tokenize: (text) => text.split(BETWEEN_WORDS),
  processTerm: (word) => word,
};

/** Letters that a misspelt name must have, and what may be wrong with one: nearer names are tried first. */
const MISSPELLINGS = [
  { letters: 4, edits: 1 },
  { letters: 6, edits: 2 },
];

/** Makes the index of names, as what JSON can hold. The same names give the same index. */
export function encodeNames(names: readonly NameEntry[]): AsPlainObject {
  const index = new MiniSearch<NameDocument>(OPTIONS);
  index.addAll(names.map(({ text }, id) => ({ id, words: wordsOfName(text) })));
  return index.toJSON();
}

/** Finds names by their words. */
export interface NameIndex {
  /** Numbers of the names that have a word, exactly as it is given, ascending. */
  numbersOf(word: string): number[];
  /** The words of names that are nearest to one that is misspelt; none where all are too far. */
  nearestTo(word: string): string[];
}

/** Reads what `encodeNames` made. */
export function decodeNames(encoded: AsPlainObject): NameIndex {
  const index = MiniSearch.loadJS<NameDocument>(encoded, OPTIONS);
  return {
    numbersOf: (word) =>
      index
        .search(word)
        .map(({ id }) => id as number)
        .sort((a, b) => a - b),
    nearestTo(word) {
      for (const { letters, edits } of MISSPELLINGS) {
        if (word.length < letters) continue;
        const found = index.search(word, { fuzzy: edits, maxFuzzy: edits });
        if (found.length > 0) return [...new Set(found.flatMap(({ terms }) => terms))].sort();
      }
      return [];
    },
  };
}
