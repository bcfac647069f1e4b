import { FEMALE_NAMES, MALE_NAMES } from '../../lexicon/given-names.ts';
import { GENERIC_BODIES } from '../../lexicon/organizations.ts';
import { CALENDAR_WORDS } from '../../lexicon/places.ts';
import { backshifted } from '../../lexicon/reported-speech.ts';
import { HONORIFICS, isDescriptionNoun, isRoleNoun } from '../../lexicon/roles.ts';
import {
  BEFORE_NOUN_LIKE_MODAL,
  COMPARISONS,
  MODAL_STRENGTHS,
  NEGATIVE_PREFIXES,
  OPPOSITES,
  QUANTITIES,
  RELATIVE_DAYS,
  UNITS,
} from '../../lexicon/turns-of-sense.ts';
import type { ChangeReason } from '../../model/quote.ts';
import { soundKey } from '../../names/compare-people.ts';
import { elementAt } from '../../text/element-at.ts';
import { stemOf } from '../../text/stem.ts';
import { NEGATIONS } from '../negations.ts';
import { isAmount } from './amounts.ts';
import type { Run } from './hunks.ts';
import type { Side } from './sides.ts';
import type { SpokenWord } from './spoken-words.ts';

/** The words of one text at a place where others are in the other text. */
export interface Exchanged extends Run {
  readonly side: Side;
}

const wordsOf = ({ side, from, to }: Exchanged): readonly SpokenWord[] => side.words.slice(from, to);

/** Whether two lists both have something, and nothing in common. */
const differ = <Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((item) => b.has(item));

const singular = (folded: string): string => folded.replace(/s$/, '');

/** Amounts of another value, or units of another size. An amount with a currency is the same as without. */
function numbersDiffer(a: Exchanged, b: Exchanged, isIndirect: boolean): boolean {
  const amounts = (words: readonly SpokenWord[]) => {
    const own = words.map(({ key }) => key).filter(isAmount);
    const one = words.some(({ folded }) => folded === 'one') ? ['1'] : [];
    return new Set([...own, ...(own.length > 0 ? [] : one)]);
  };
  const [x, y] = [amounts(wordsOf(a)), amounts(wordsOf(b))];
  const bare = (keys: ReadonlySet<string>) => new Set([...keys].map((key) => key.replace(/[$€£¥]$/, '')));
  if (differ(x, y)) return differ(bare(x), bare(y)) || (hasCurrency(x) && hasCurrency(y));
  const units = (words: readonly SpokenWord[]) =>
    new Set(
      words
        .map(({ folded }) => singular(folded))
        .filter((word) => UNITS.has(word) && !(isIndirect && RELATIVE_DAYS.has(word))),
    );
  return differ(units(wordsOf(a)), units(wordsOf(b)));
}

const hasCurrency = (keys: ReadonlySet<string>): boolean => [...keys].some((key) => /[$€£¥]$/.test(key));

/** Whether a word of a modal is one here: not "the will", "May 3". */
function isModal({ words }: Side, at: number): boolean {
  const { folded, isCapitalized, boundary } = elementAt(words, at);
  const [before, after] = [words[at - 1], words[at + 1]];
  // “May 3”, “3 May”, but “in 2019, may end”.
  const isMonth =
    isCapitalized ||
    (after?.boundary === 'NONE' && isAmount(after.key)) ||
    (boundary === 'NONE' && before !== undefined && isAmount(before.key));
  if (folded === 'may' && isMonth) return false;
  const isNoun = before !== undefined && BEFORE_NOUN_LIKE_MODAL.has(before.folded);
  return !isNoun && after?.folded !== 'of';
}

/** The strengths of the modals among some words; phrases may end after them: "have" left out, "to" kept. */
function strengthsOf({ side, from, to }: Exchanged, isIndirect: boolean): ReadonlySet<number> {
  const strengths = new Set<number>();
  for (let at = from; at < to; at++) {
    const { folded } = elementAt(side.words, at);
    const word = isIndirect ? backshifted(folded) : folded;
    const phrase = `${word} ${side.words[at + 1]?.folded ?? ''}`;
    const strength = MODAL_STRENGTHS.get(phrase) ?? MODAL_STRENGTHS.get(word);
    if (strength !== undefined && isModal(side, at)) strengths.add(strength);
  }
  return strengths;
}

const quantitiesOf = (exchanged: Exchanged): ReadonlySet<number> =>
  new Set(wordsOf(exchanged).flatMap(({ folded }) => QUANTITIES.get(folded) ?? []));

/** Whether the one has a word of a scale, and the other one from its other end. */
function comparisonsDiffer(a: Exchanged, b: Exchanged): boolean {
  const ends = (exchanged: Exchanged) =>
    wordsOf(exchanged).flatMap(({ folded }) => [COMPARISONS.get(folded) ?? []]);
  return ends(a).some(([scale, end]) =>
    ends(b).some(([other, otherEnd]) => scale !== undefined && scale === other && end !== otherEnd),
  );
}

const STEM_PAIRS: ReadonlySet<string> = new Set(
  OPPOSITES.flatMap(([a, b]) => [`${stemOf(a)} ${stemOf(b)}`, `${stemOf(b)} ${stemOf(a)}`]),
);

/** A shorter word with a prefix is another word: "import" is not the opposite of "port". */
const SHORTEST_BASE = 4;

/** Whether a word is another with a negative prefix before it: "unsafe" and "safe". */
function isPrefixed(word: string, base: string): boolean {
  return base.length >= SHORTEST_BASE && NEGATIVE_PREFIXES.some((prefix) => word === prefix + base);
}

function areOpposites(a: string, b: string): boolean {
  if (a === b) return false;
  const stem = (word: string) => stemOf(backshifted(word));
  return STEM_PAIRS.has(`${stem(a)} ${stem(b)}`) || isPrefixed(a, b) || isPrefixed(b, a);
}

/** Whether the one has a word that is the opposite of one of the other, and no negation that turns it back. */
function oppositesDiffer(a: Exchanged, b: Exchanged): boolean {
  const negations = (exchanged: Exchanged) =>
    wordsOf(exchanged).filter(({ folded }) => NEGATIONS.has(folded)).length;
  return (negations(a) + negations(b)) % 2 === 0 && haveOpposites(a, b);
}

/** Whether one of two texts has at a place the opposite of a word that the other has there. */
export function haveOpposites(a: Exchanged, b: Exchanged): boolean {
  return wordsOf(a).some((x) => wordsOf(b).some((y) => areOpposites(x.folded, y.folded)));
}

/** "non-partisan" is two words: whether the one begins with "non" and the other has the rest alone. */
const HYPHENATED_PREFIX = 'non';

function isName({ folded, isPlace, isCapitalized }: SpokenWord, written: string): boolean {
  if (isPlace) return true;
  if (MALE_NAMES.has(written) || FEMALE_NAMES.has(written)) return true;
  if (!isCapitalized || folded.length < 2) return false;
  if (
    HONORIFICS.has(written) ||
    isRoleNoun(written) ||
    isDescriptionNoun(folded) ||
    GENERIC_BODIES.has(folded)
  ) {
    return false;
  }
  return !CALENDAR_WORDS.has(written);
}

/** The names among some words by what they sound like, so that two spellings are one. */
function namesOf({ side, from, to }: Exchanged, text: string): ReadonlySet<string> {
  const names = side.words.slice(from, to).filter((word) => isName(word, text.slice(word.start, word.end)));
  return new Set(names.map(({ key, isPlace }) => (isPlace ? key : soundKey(key))));
}

/** One text with the words that it has at a place. */
export interface ExchangedIn extends Exchanged {
  readonly text: string;
}

/**
 * In what the words of a record and those that a report has in their place are another number, name, modal, quantifier,
 * comparison, or an opposite; empty if in nothing of these.
 *
 * @param isIndirect whether the report is in the reporter's words, which shift "will" to "would"
 */
export function reasonsOfExchange(
  record: ExchangedIn,
  report: ExchangedIn,
  isIndirect: boolean,
): readonly ChangeReason[] {
  const found: [ChangeReason, boolean][] = [
    ['NUMBER', numbersDiffer(record, report, isIndirect)],
    ['NAME', differ(namesOf(record, record.text), namesOf(report, report.text))],
    ['MODALITY', differ(strengthsOf(record, isIndirect), strengthsOf(report, isIndirect))],
    ['QUANTITY', differ(quantitiesOf(record), quantitiesOf(report))],
    ['COMPARISON', comparisonsDiffer(record, report)],
    [
      'OPPOSITE',
      oppositesDiffer(record, report) || gainsPrefix(record, report) || gainsPrefix(report, record),
    ],
  ];
  return found.filter(([, holds]) => holds).map(([reason]) => reason);
}

/** Whether the one has "non" directly before a word that the other has without it. */
function gainsPrefix(a: Exchanged, b: Exchanged): boolean {
  const words = wordsOf(a);
  return (
    words.some(({ folded }) => folded === HYPHENATED_PREFIX) &&
    !wordsOf(b).some(({ folded }) => folded === HYPHENATED_PREFIX)
  );
}
