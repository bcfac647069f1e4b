import { type SizeName, sumOfLargest } from '../src/corpus/sizes.ts';
import {
  type Asked,
  countOf,
  type FieldCost,
  type FieldCosts,
  type Siblings,
  siblings,
} from '../src/cost/field-cost.ts';
import type { GivenText } from '../src/cost/given-text.ts';
import { bytesOf } from '../src/cost/rules.ts';
import { from, givenText, lengthOf } from './given-costs.ts';
import {
  MAX_CHECKED_LENGTH,
  MAX_CHECKED_QUOTES,
  MAX_QUOTE_MATCHES,
  MAX_RECORD_PARAGRAPHS,
  MAX_SPEAKER_LENGTH,
} from './limits.ts';

/* What the fields of checks and of what records have can give at most: see `field-costs.ts`. */

/** Changes for each word that two texts may share: before it, and of it, where both are spelled otherwise. */
const CHANGES_A_WORD = 6;

/** Microseconds to lay a text in doubt along another. */
const MATCH_WORK = 400;

/** Microseconds of one check, and for each UTF-16 code unit of the text and of the name; alone, and of many. */
const CHECK_WORK = { base: 3000, unit: 5, nameUnit: 20 };
const BULK_WORK = { base: 400, unit: 1.5, nameUnit: 5 };

function checkWork(work: typeof CHECK_WORK, text: unknown, speaker: unknown): number {
  return (
    work.base +
    work.unit * Math.min(lengthOf(text), MAX_CHECKED_LENGTH) +
    work.nameUnit * Math.min(lengthOf(speaker), MAX_SPEAKER_LENGTH)
  );
}

interface Item {
  readonly text?: unknown;
  readonly speaker?: unknown;
}

const itemsOf = ({ args }: Asked): readonly Item[] =>
  Array.isArray(args?.items) && args.items.length <= MAX_CHECKED_QUOTES ? (args.items as Item[]) : [];

/** What each of several given texts holds at most. */
function largest(texts: readonly GivenText[]): GivenText {
  const most = (count: (text: GivenText) => number) => Math.max(0, ...texts.map(count));
  return {
    length: most(({ length }) => length),
    bytes: most(({ bytes }) => bytes),
    context: most(({ context }) => context),
  };
}

const largestOf = (name: SizeName, { sizes }: Asked): number => sumOfLargest(sizes(name), 1);

/** How many quotations of a record a match has: of the corpus as measured, of a check as many as it looks at. */
function recordParts(matches: Siblings, asked: Asked): number {
  const each = matches.given ? MAX_RECORD_PARAGRAPHS : largestOf('RecordMatch.quotes', asked);
  return countOf(matches) * each;
}

const RECORD_PARTS: FieldCost['items'] = (matches, asked) => siblings(recordParts(matches, asked), 1);

/** The words of a report and of the record in its place: changes, and their texts. */
function recordChanges(matches: Siblings, asked: Asked): Siblings {
  const count = countOf(matches);
  const { given } = matches;
  const words = given ? given.length / 2 : largestOf('RecordMatch.words', asked);
  const each = CHANGES_A_WORD * (1 + words);
  const own = given ? given.bytes : largestOf('Quote.text', asked);
  const record = given
    ? MAX_RECORD_PARAGRAPHS * largestOf('Quote.text', asked)
    : largestOf('RecordMatch.text', asked);
  return { ...siblings(count, each), text: count * (own + record + 2 * each) };
}

/** How many values `ChangeReason` has. */
const REASONS = 10;

export const CHECK_COSTS: FieldCosts = {
  'ExtractedQuote.check': {
    // One quotation for each, of at most the whole text; those after the first ones have none.
    items: (quotes) => ({
      ...siblings(Math.min(countOf(quotes), quotes.groups * MAX_CHECKED_QUOTES), 1),
      given: shortened(from(quotes)),
    }),
    work: (_asked, quotes) => {
      const checked = Math.min(countOf(quotes), quotes.groups * MAX_CHECKED_QUOTES);
      const units = Math.min(quotes.groups * from(quotes).length, checked * MAX_CHECKED_LENGTH);
      const names = checked * BULK_WORK.nameUnit * TYPICAL_NAME;
      return (checked * BULK_WORK.base + units * BULK_WORK.unit + names) / Math.max(1, countOf(quotes));
    },
  },

  // It compares up to 560 quotations with the text, and the speaker with everybody whose surname is one of the words.
  'Query.checkQuote': {
    items: (parents, { args }) => ({
      ...siblings(countOf(parents), 1),
      given: givenText(args?.text, MAX_CHECKED_LENGTH),
    }),
    work: ({ args }) => checkWork(CHECK_WORK, args?.text, args?.speaker),
    refuses: () => true,
  },
  'Query.checkQuotes': {
    items: (parents, asked) => ({
      ...siblings(countOf(parents) * itemsOf(asked).length, 1),
      given: largest(itemsOf(asked).map(({ text }) => givenText(text, MAX_CHECKED_LENGTH))),
    }),
    work: (asked) =>
      itemsOf(asked).reduce((sum, { text, speaker }) => sum + checkWork(BULK_WORK, text, speaker), 0),
    refuses: () => true,
  },

  'QuoteCheck.matches': {
    items: (checks) => ({ ...siblings(countOf(checks) * MAX_QUOTE_MATCHES, 1), given: checks.given }),
  },
  'QuoteCheck.record': {
    items: ({ groups, each, given }) => ({ ...siblings(groups, each), given }),
  },
  'QuoteCheck.isDisputed': { work: () => MATCH_WORK },

  'QuoteMatch.changes': {
    items: (matches, asked) => {
      const count = countOf(matches);
      const each =
        CHANGES_A_WORD * (1 + Math.min(from(matches).length / 2, largestOf('utteranceWords', asked)));
      const bytes = from(matches).bytes + largestOf('utteranceText', asked);
      return { ...siblings(count, each), text: count * (bytes + 2 * each) };
    },
    work: () => MATCH_WORK,
  },

  'Quote.record': { items: ({ groups, each }) => siblings(groups, each) },

  'RecordMatch.anchors': {
    items: RECORD_PARTS,
    text: (anchors, asked) => bytesOf(siblings(countOf(anchors), 1), asked, 'Quote.text' satisfies SizeName),
  },
  'RecordMatch.changes': { items: recordChanges, work: () => MATCH_WORK },
  'RecordMatch.quotes': { items: RECORD_PARTS },
  'RecordMatch.reasons': { items: (matches) => siblings(countOf(matches), REASONS) },
};

/** A name of an article's speaker, in UTF-16 code units. */
const TYPICAL_NAME = 20;

/** A text of which no more than one check may read is given. */
function shortened({ length, bytes, context }: GivenText): GivenText {
  const share = length === 0 ? 0 : Math.min(1, MAX_CHECKED_LENGTH / length);
  // A character takes six bytes as JSON at most.
  return { length: length * share, bytes: Math.min(bytes, 6 * MAX_CHECKED_LENGTH + 2), context };
}
