import SearchableMap from 'minisearch/SearchableMap';
import { hasCharacter, isDigit } from './character-class.ts';
import { compareText } from './compare.ts';
import { lazy } from './lazy.ts';

/** How many edits a misspelt name may be away from the right one, by the letters that it has at least. */
const EDITS = [
  { letters: 6, edits: 2 },
  { letters: 4, edits: 1 },
];

/** Misspelt words that are remembered: all words of twenty searches. */
const MOST_REMEMBERED = 640;

/**
 * Makes the function that finds the names nearest to a word: those that are the fewest edits away; none if all are too
 * far. A word with a digit is no misspelling: another number is another thing. A radix tree of all names' words is made
 * by the first call.
 *
 * @param nameWords the words of all names, folded
 */
export function createMisspellings(nameWords: () => Iterable<string>): (word: string) => readonly string[] {
  const tree = lazy(() => SearchableMap.from([...nameWords()].map((name) => [name, true])));
  // A search's words are looked up to count its cost, then to answer it.
  const remembered = new Map<string, readonly string[]>();

  function nearestTo(word: string): readonly string[] {
    const edits = EDITS.find(({ letters }) => word.length >= letters)?.edits;
    if (edits === undefined || hasCharacter(word, isDigit)) return [];
    const near = [...tree().fuzzyGet(word, edits)].map(([name, [, distance]]) => ({ name, distance }));
    const least = Math.min(...near.map(({ distance }) => distance));
    return near
      .filter(({ distance }) => distance === least)
      .map(({ name }) => name)
      .sort(compareText);
  }

  return (word) => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    const nearest = nearestTo(word);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(word, nearest);
    return nearest;
  };
}
