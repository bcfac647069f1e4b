import { MOST_PLACE_WORDS, placeNamed } from '../../lexicon/countries.ts';
import { americanSpelling } from '../../lexicon/spellings.ts';
import { STAGE_DIRECTIONS } from '../../lexicon/turns-of-sense.ts';
import type { Span } from '../../model/span.ts';
import { abbreviates } from '../../text/abbreviations.ts';
import { elementAt } from '../../text/element-at.ts';
import { comparedWords } from '../../text/words.ts';
import { type Wording, wordingOf } from '../wording.ts';
import { amountAt } from './amounts.ts';
import { falseStartLength, fillerLength, without } from './stumbles.ts';
import type { Boundary, Gap, Unit } from './unit.ts';

/** A word as a report and a record are compared by. An amount, or the name of a place, is one word. */
export interface SpokenWord extends Span {
  /** Folded, in American spelling; of an amount its value, of a place one name for all. */
  readonly key: string;
  /** The same without the record's entities: what lists of words have. */
  readonly folded: string;
  /** Index of its first word in `Wording.words`, and of the one after its last. */
  readonly first: number;
  readonly after: number;
  readonly boundary: Boundary;
  /** Whether it is written with a capital where a sentence goes on. */
  readonly isCapitalized: boolean;
  readonly isPlace: boolean;
  /** What the text has in front of it that nobody spoke. */
  readonly gap: Gap;
}

/** A text as it is compared with a record. Offsets are UTF-16, into `text`. */
export interface SpokenText {
  readonly text: string;
  readonly words: readonly SpokenWord[];
  /** What comes after the last word that nobody spoke. */
  readonly lastGap: Gap;
}

/** "[W]e" is a word of which a letter was changed. */
const BRACKETED = /(?<!\p{L})\[[^\][]{0,200}\](?!\p{L})/gu;
const IN_ROUND_BRACKETS = /\(([^()]{1,80})\)/gu;

/** The parts of a text that nobody spoke: what is in square brackets, and stage directions. */
function silentParts(text: string): Span[] {
  const spanOf = (match: RegExpExecArray): Span => ({
    start: match.index,
    end: match.index + match[0].length,
  });
  const directions = [...text.matchAll(IN_ROUND_BRACKETS)].filter(({ 1: inside = '' }) =>
    comparedWords(inside).some((word) => STAGE_DIRECTIONS.has(word)),
  );
  return [...text.matchAll(BRACKETED), ...directions].map(spanOf).sort((a, b) => a.start - b.start);
}

const ELLIPSIS = /…|\.\s?\.\s?\./u;
const SENTENCE_END = /[.?!…](?:["”’')\]]|\s)*$/u;
const CLAUSE_MARK = /[;:()—–…]|\s-+\s|--|\.\.\./u;

/** What separates two words, by what is between them. */
function boundaryOf(text: string, before: Span | undefined, word: Span): Boundary {
  if (before === undefined) return 'SENTENCE';
  const between = text.slice(before.end, word.start);
  if (/^\s?$/u.test(between)) return 'NONE';
  if (/\n\s*\n/u.test(between)) return 'SENTENCE';
  const last = text.slice(before.start, before.end);
  if (SENTENCE_END.test(between)) {
    const isAbbreviated = /^\.\s*$/u.test(between) && abbreviates(text, last, before.end);
    if (!isAbbreviated && /^\P{Ll}/u.test(text.charAt(word.start))) return 'SENTENCE';
    if (isAbbreviated) return 'NONE';
  }
  if (CLAUSE_MARK.test(between) || /[?!]/u.test(between)) return 'CLAUSE';
  return between.includes(',') ? 'COMMA' : 'NONE';
}

/** The folded words that are spoken. */
function unitsOf(wording: Wording): { readonly units: Unit[]; readonly lastGap: Gap } {
  const { text, words } = wording;
  const silent = silentParts(text);
  const units: Unit[] = [];
  let next = 0;
  let last: Span | undefined;
  let gap: Gap = 'NONE';
  words.forEach((word, index) => {
    while (next < silent.length && elementAt(silent, next).end <= word.start) next++;
    const part = silent[next];
    if (part && part.start <= word.start && word.end <= part.end) {
      if (text.charAt(part.start) === '[') gap = 'BRACKETS';
      return;
    }
    const between = text.slice(last?.end ?? 0, word.start);
    const letter = units.at(-1);
    if (between === ']' && letter && text.charAt(letter.start - 1) === '[') {
      const whole = letter.folded + word.folded.join('');
      units[units.length - 1] = { ...letter, end: word.end, folded: whole, after: index + 1 };
      last = word;
      return;
    }
    // "[…]" has no word in it.
    if (gap === 'NONE' && ELLIPSIS.test(between)) gap = 'ELLIPSIS';
    word.folded.forEach((folded, part) => {
      units.push({
        start: word.start,
        end: word.end,
        folded: americanSpelling(folded),
        first: index,
        after: index + 1,
        boundary: part === 0 ? boundaryOf(text, last, word) : 'NONE',
        gap: part === 0 ? gap : 'NONE',
      });
    });
    gap = 'NONE';
    last = word;
  });
  if (gap === 'NONE' && ELLIPSIS.test(text.slice(last?.end ?? 0))) gap = 'ELLIPSIS';
  return { units, lastGap: gap };
}

/** How many units from an index name a place, with its key. */
function placeAt(units: readonly Unit[], folded: readonly string[], at: number, text: string) {
  const { start, boundary: _ } = elementAt(units, at);
  if (!/^\p{Lu}/u.test(text.charAt(start))) return null;
  for (let length = Math.min(MOST_PLACE_WORDS, units.length - at); length >= 1; length--) {
    const { end } = elementAt(units, at + length - 1);
    const place = placeNamed(folded.slice(at, at + length).join(' '), text.slice(start, end));
    if (place !== undefined) return { words: length, key: `place:${place}` };
  }
  return null;
}

/** Reads a text as it is compared with a record: see `Fidelity` in the API for what does not count. */
export function spokenTextOf(text: string): SpokenText {
  const wording = wordingOf(text);
  const { units: all, lastGap } = unitsOf(wording);
  const units = without(without(all, fillerLength), falseStartLength);
  const folded = units.map((unit) => unit.folded);
  const words: SpokenWord[] = [];
  for (let i = 0; i < units.length; ) {
    const unit = elementAt(units, i);
    const place = placeAt(units, folded, i, text);
    const found = place ?? amountAt(folded, i);
    const count = found?.words ?? 1;
    const last = elementAt(units, i + count - 1);
    words.push({
      key: found?.key ?? unit.folded,
      folded: count === 1 ? unit.folded : folded.slice(i, i + count).join(' '),
      start: unit.start,
      end: last.end,
      first: unit.first,
      after: last.after,
      boundary: unit.boundary,
      isCapitalized: unit.boundary !== 'SENTENCE' && /^\p{Lu}/u.test(text.charAt(unit.start)),
      isPlace: place !== null,
      gap: unit.gap,
    });
    i += count;
  }
  return { text, words, lastGap };
}
