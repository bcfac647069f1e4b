import { changesBetween } from '../src/comparison/changes.ts';
import { askedOf, standingIn } from '../src/comparison/standing.ts';
import type { Match } from '../src/comparison/verdict.ts';
import { wordingOf } from '../src/comparison/wording.ts';
import { builder } from './builder.ts';
import { Change } from './change.ts';
import type { CheckBasis as Basis, CheckedQuote } from './check-against-corpus.ts';
import { MAX_QUOTE_MATCHES } from './limits.ts';
import { RecordMatch } from './record-match.ts';
import { Quote } from './refs.ts';

/** A match with the text that was asked about. */
export interface MatchSource extends Match {
  readonly asked: string;
}

const QuoteVerdict = builder.enumType('QuoteVerdict', {
  description:
    'Whether the corpus has somebody say these words: the first that holds of VERBATIM, PARTIAL, MISATTRIBUTED, ' +
    'ALTERED and NOT_FOUND. Marks, case, spacing, accents and contractions do not count, but the marks of a number ' +
    'do: 2.4 is not 24, $5 is not £5, −2 is not 2, and 2% is 2 percent. Without a speaker anybody’s words count and ' +
    'MISATTRIBUTED cannot occur. The corpus is what its articles report: NOT_FOUND does not say that the words were ' +
    'never said.',
  values: {
    VERBATIM: {
      description:
        'The corpus has these words as a quotation, from this speaker. See `quote.type`: what is INDIRECT is in the ' +
        'reporter’s words.',
    },
    PARTIAL: {
      description:
        'A longer quotation of this speaker has these words in a row, and no negation was cut: see ALTERED.',
    },
    MISATTRIBUTED: {
      description:
        'The corpus has the words, whole or inside a longer quotation, from somebody else only. Words that an ' +
        'article attributes to nobody are no evidence against a speaker.',
    },
    ALTERED: {
      description:
        'The corpus has the utterance in other words: see `changes`. One word can change the sense. A whole ' +
        'quotation of three words or more that say what it is about, continued with words that nobody said, is ' +
        'ALTERED too; a part of one only if most of the text is from it. So are words from directly after a negation ' +
        '(“not”, “don’t”, “never”, “no”, “nobody”, “without” and the like), with no punctuation between, and words ' +
        'that end before the “n’t” of “don’t”: the negation was cut. The speaker may be another: see `speakerMatches`.',
    },
    NOT_FOUND: {
      description:
        'The corpus has nothing like it, or the text is too short: with fewer than three words that say what it is ' +
        'about, only a whole quotation counts, or five words in a row that have one of those.',
    },
  },
});

const QuoteMatch = builder.objectRef<MatchSource>('QuoteMatch').implement({
  description: 'A quotation of the corpus that is like the text asked about.',
  fields: (t) => ({
    quote: t.field({
      type: Quote,
      description:
        'The quotation. If the words asked about run over several parts of an interrupted utterance, the part that ' +
        'they begin in; `continuedBy` leads on.',
      resolve: ({ quote }) => quote,
    }),
    similarity: t.exposeFloat('similarity', {
      description:
        'How alike, above 0 and up to 1: the share of words that agree in the part of the quotation that the text ' +
        'fits best. 1 exactly if the quotation has the text word for word, 0.9 if one word of ten is another, ' +
        'missing or added. A negation that was cut is a missing word.',
    }),
    changes: t.field({
      type: [Change],
      description:
        'The steps, word by word, from the text asked about to the quotation, or to all parts of its utterance, ' +
        'joined by a space, if the text runs over several or was cut from a negation in the part before. Words that ' +
        'only the quotation has are INSERTED.',
      resolve: ({ asked, reported }) => changesBetween(asked, reported),
    }),
    speakerMatches: t.exposeBoolean('speakerMatches', {
      nullable: true,
      description:
        'Whether the speaker asked about said it; false if the article attributes it to nobody, null if no speaker ' +
        'is asked about.',
    }),
  }),
});

const CheckBasis = builder.enumType('CheckBasis', {
  description: 'What a verdict is founded on.',
  values: {
    RECORD: { description: 'A record: the transcript or the statement itself.' },
    REPORTS: { description: 'What articles report. No record has the words.' },
    NONE: { description: 'Nothing: the corpus has nothing like it.' },
  } satisfies Record<Basis, object>,
});

/** Whether two reports of one utterance differ in their words: the first match, and another article's that is like it. */
function differ(matches: readonly MatchSource[]): boolean {
  const own = matches.filter(
    ({ quote, speakerMatches }) => quote.type !== 'INDIRECT' && speakerMatches !== false,
  );
  const [first, ...others] = own;
  if (!first) return false;
  const { folded } = wordingOf(first.reported);
  return others
    .filter(({ quote }) => quote.article !== first.quote.article)
    .some(({ reported }) => {
      const other = wordingOf(reported);
      const [shorter, longer] =
        folded.length <= other.folded.length ? [folded, other] : [other.folded, wordingOf(first.reported)];
      return standingIn(askedOf(shorter), longer)?.standing === 'ALTERED';
    });
}

export const QuoteCheck = builder.objectRef<CheckedQuote>('QuoteCheck').implement({
  description: 'What the corpus says about a quotation in doubt.',
  fields: (t) => ({
    verdict: t.expose('verdict', {
      type: QuoteVerdict,
      description: 'Whether they said that, as far as the corpus knows.',
    }),
    basis: t.expose('basis', {
      type: CheckBasis,
      description:
        'Whether a record or only reports decide. The record comes first: if one of the speaker has the utterance, true ' +
        'words are VERBATIM or PARTIAL, and so are words shortened at an ellipsis; words shortened without one, reworded or ' +
        'changed are ALTERED, even if a report has them word for word. If only somebody else’s record has them, they are ' +
        'MISATTRIBUTED, whatever reports say.',
    }),
    record: t.field({
      type: RecordMatch,
      nullable: true,
      description:
        'What the record has, with the changes that lead from the text to it; null if `basis` is not RECORD.',
      resolve: ({ record }) => record,
    }),
    isDisputed: t.boolean({
      description:
        'Whether reports of this utterance differ in their words and no record decides: then `matches` has the wordings ' +
        'side by side.',
      resolve: ({ basis, matches }) => basis === 'REPORTS' && differ(matches),
    }),
    matches: t.field({
      type: [QuoteMatch],
      description:
        `The quotations that the text is like, at most ${MAX_QUOTE_MATCHES}: first those that the verdict is about, ` +
        'then the most alike. If it is NOT_FOUND, only what the articles attribute to nobody, and mostly nothing.',
      resolve: ({ matches }) => matches,
    }),
  }),
});
