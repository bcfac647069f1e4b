import type { Quote, QuoteType } from '../model/quote.ts';
import { elementAt } from '../text/element-at.ts';
import { type Asked, type Likeness, type Standing, standingIn } from './standing.ts';
import { wordingOf } from './wording.ts';

export type Verdict = 'VERBATIM' | 'PARTIAL' | 'MISATTRIBUTED' | 'ALTERED' | 'NOT_FOUND';

/** A quotation with its words. */
export interface UtterancePart {
  readonly quote: Quote;
  readonly text: string;
}

/** A quotation, or all parts of one that is interrupted, in order. */
export type Utterance = readonly UtterancePart[];

/** What of the corpus a text in doubt is like. */
export interface Match {
  /** If the text runs over several parts of an interrupted utterance, the part that it begins in. */
  readonly quote: Quote;
  /**
   * What the text is compared with: the words of `quote`, or of the whole utterance if the text runs over several parts
   * or was cut from the negation that ends the part before.
   */
  readonly reported: string;
  readonly standing: Standing;
  readonly similarity: number;
  /** Whether the speaker asked about said it; null if nobody is asked about. */
  readonly speakerMatches: boolean | null;
}

type Compared = Omit<Match, 'speakerMatches'>;

/** Between two parts of an interrupted utterance that are compared as one text. */
const BETWEEN_PARTS = ' ';

/**
 * A part as it was spoken, of the same length. American newspapers end a part with a comma wherever they interrupt it:
 * “We will not,” she said, “stay.” Only after "no" it may be the speaker's own: “As I said, no,” she said, “stay.”
 */
const asSpoken = (text: string) => text.replace(/(?<!\bno),(?=["”’']?$)/i, ' ');

/** The part in which an offset of the joined utterance is. */
function partAt(utterance: Utterance, offset: number): Quote {
  let end = 0;
  for (const { quote, text } of utterance) {
    end += text.length + BETWEEN_PARTS.length;
    if (offset < end) return quote;
  }
  throw new RangeError('The utterance ends before the offset.');
}

/**
 * How a text compares with all parts of an interrupted utterance as one.
 *
 * @param spoken the text of each part `asSpoken`
 */
function compareWithWhole(asked: Asked, utterance: Utterance, spoken: readonly string[]): Compared[] {
  const reported = utterance.map(({ text }) => text).join(BETWEEN_PARTS);
  const wording = wordingOf(spoken.join(BETWEEN_PARTS));
  const likeness = standingIn(asked, wording);
  if (likeness === null) return [];
  const first = elementAt(wording.words, elementAt(wording.spelledAt, likeness.start));
  return [{ quote: partAt(utterance, first.start), reported, ...withoutStart(likeness) }];
}

/**
 * How a text compares with an utterance: with each part that has its words, else with the whole, else with what it is
 * most like.
 */
export function compareWith(asked: Asked, utterance: Utterance): readonly Compared[] {
  const spoken = utterance.map(({ text }, i) => (i + 1 < utterance.length ? asSpoken(text) : text));
  const wordings = spoken.map(wordingOf);
  const ofPart = utterance.flatMap(({ quote, text }, i): Compared[] => {
    const likeness = standingIn(asked, elementAt(wordings, i), wordings[i - 1]);
    return likeness ? [{ quote, reported: text, ...withoutStart(likeness) }] : [];
  });
  const exact = ofPart.filter(({ standing }) => standing !== 'ALTERED');
  if (exact.length > 0) return exact;
  const ofWhole = utterance.length > 1 ? compareWithWhole(asked, utterance, spoken) : [];
  // A part comes before the whole that is as much like the text.
  return [...ofPart, ...ofWhole].sort((a, b) => b.similarity - a.similarity).slice(0, 1);
}

const withoutStart = ({ standing, similarity }: Likeness) => ({ standing, similarity });

/** Whether somebody is asked about and the article attributes the words to nobody: that says nothing. */
const isNobodys = ({ quote, speakerMatches }: Match): boolean =>
  speakerMatches !== null && quote.attribution === null;

/** The first that holds, in the order of the verdicts: see `QuoteVerdict` in the schema. */
export function verdictOn(found: readonly Match[]): Verdict {
  const matches = found.filter((match) => !isNobodys(match));
  const own = matches.filter(({ speakerMatches }) => speakerMatches !== false);
  if (own.some(({ standing }) => standing === 'WHOLE')) return 'VERBATIM';
  if (own.some(({ standing }) => standing === 'INSIDE')) return 'PARTIAL';
  if (matches.some(({ standing }) => standing !== 'ALTERED')) return 'MISATTRIBUTED';
  return matches.length > 0 ? 'ALTERED' : 'NOT_FOUND';
}

const BY_STANDING: Readonly<Record<Standing, number>> = { WHOLE: 0, INSIDE: 1, ALTERED: 2 };
const BY_TYPE: Readonly<Record<QuoteType, number>> = { DIRECT: 0, MIXED: 1, INDIRECT: 2 };

const isAltered = ({ standing }: Match): boolean => standing === 'ALTERED';
const isOthers = ({ speakerMatches }: Match): boolean => speakerMatches === false;

/** What a match is sorted by: what the verdict is about, then the most alike, the speaker's own, then the type. */
const RANKS: readonly ((match: Match) => number)[] = [
  (match) => Number(isNobodys(match)),
  (match) => Number(isAltered(match)),
  (match) => Number(!isAltered(match) && isOthers(match)),
  ({ standing }) => BY_STANDING[standing],
  ({ similarity }) => -similarity,
  (match) => Number(isOthers(match)),
  ({ quote }) => BY_TYPE[quote.type],
];

/** Matches in the order in which they are shown, the best first; equals stay as they are. */
export function bestFirst(matches: readonly Match[]): readonly Match[] {
  return matches.toSorted((a, b) => {
    for (const rank of RANKS) {
      const difference = rank(a) - rank(b);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}
