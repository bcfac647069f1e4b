import type { SameEntity } from '../src/comparison/record/hunks.ts';
import type { MaybePromise } from '../src/corpus/maybe-promise.ts';
import type { CorpusStore } from '../src/corpus/store.ts';
import type { RecordMatch as MatchItem, Quote as QuoteItem } from '../src/model/quote.ts';
import type { Span } from '../src/model/span.ts';
import { elementAt } from '../src/text/element-at.ts';
import { distinctWords } from '../src/text/words.ts';
import { builder } from './builder.ts';
import { Change } from './change.ts';
import { ChangeReason, Fidelity } from './fidelity.ts';
import { loadArticle, loadQuote } from './load.ts';
import { all, andThen } from './maybe-promise.ts';
import { loadRecordComparer, type RecordComparer } from './record-comparer.ts';
import { Article, Quote } from './refs.ts';
import { anchorOf, TextAnchor } from './text-anchor.ts';

/** What a record has of a text, with the text. */
export interface RecordMatchSource extends MatchItem {
  /** The report, or the text asked about. */
  readonly reported: { readonly text: string; readonly isIndirect: boolean };
}

const ChangesIgnoring = builder.enumType('ChangesIgnoring', {
  description: 'What is not shown as a change.',
  values: {
    NOTHING: {
      description:
        'Every difference is a change. EQUAL and DELETED join to the report, EQUAL and INSERTED to the record’s words, to ' +
        'the character.',
    },
    MARKS: {
      description:
        'All that VERBATIM ignores is EQUAL, as the report spells it. So a report that is VERBATIM has no change, and ' +
        'EQUAL and DELETED join to the report, to the character.',
    },
  },
});

/** What says whether two names are of one, for the names in a text: those of the corpus's people and organizations. */
export function namesIn(
  store: CorpusStore,
  { createSameEntity }: RecordComparer,
  text: string,
): MaybePromise<SameEntity> {
  return andThen(store.agentsNamedBy(distinctWords(text)), ({ people, organizations }) =>
    createSameEntity([...people, ...organizations]),
  );
}

/** UTF-16 code units around the words that correspond in which their sentence begins and ends. */
const AROUND = 1000;

/** The words of a record that correspond, with so much of their paragraph around them that their sentence is whole. */
function wordsAround(
  store: CorpusStore,
  { article, span }: QuoteItem,
  { start, end }: Span,
): MaybePromise<string> {
  return andThen(loadArticle(store, article), ({ text }) =>
    text.slice(Math.max(span.start, start - AROUND), Math.min(span.end, end + AROUND)),
  );
}

/** A record's paragraphs as one text: see `changesToRecord`. */
const BETWEEN_PARAGRAPHS = '\n\n';

export const RecordMatch = builder.objectRef<RecordMatchSource>('RecordMatch').implement({
  description:
    'What the record of a speaker, a transcript or a statement, has of a reported quotation. If several places have it, ' +
    'the most faithful counts. That there is none is no reproach to the report: the corpus may have no record of that ' +
    'occasion.',
  fields: (t) => ({
    fidelity: t.expose('fidelity', { type: Fidelity, description: 'How the report relates to the record.' }),
    quotes: t.field({
      type: [Quote],
      description:
        'The record’s quotations that have the words, each a paragraph of a turn: several if the words go over the end of ' +
        'a paragraph, none if they are NOT_ON_RECORD.',
      resolve: ({ quotes }, _args, { store }) => all(quotes.map((key) => loadQuote(store, key))),
    }),
    anchors: t.field({
      type: [TextAnchor],
      description:
        'Exactly the words that correspond, from the first to the last, over the record’s text: an anchor for each of ' +
        '`quotes`.',
      resolve: ({ article, spans }, _args, { store }) =>
        andThen(loadArticle(store, article), (over) => spans.map((span) => anchorOf(over, span))),
    }),
    article: t.field({
      type: Article,
      description: 'The record.',
      resolve: ({ article }, _args, { store }) => loadArticle(store, article),
    }),
    similarity: t.exposeFloat('similarity', {
      description:
        '0 to 1: the share of the report’s words that the record has, in their order. 1 if the report is VERBATIM or ' +
        'SHORTENED, 0 if it is NOT_ON_RECORD.',
    }),
    changes: t.field({
      type: [Change],
      description:
        'The steps, word by word, from the report to the record’s words. What was left out is INSERTED. If the sense is ' +
        'turned by what the record has before or after these words, the rest of its sentence is there too. Words of the ' +
        'report that go beyond the edge of an excerpt are DELETED, and not judged.',
      args: {
        ignoring: t.arg({
          type: ChangesIgnoring,
          required: true,
          defaultValue: 'NOTHING',
          description: 'What is not shown as a change.',
        }),
      },
      resolve: ({ quotes, spans, reported }, { ignoring }, { store }) => {
        if (quotes.length === 0) return [];
        const texts = quotes.map((key, index) =>
          andThen(loadQuote(store, key), (quote) => wordsAround(store, quote, elementAt(spans, index))),
        );
        return andThen(loadRecordComparer(), (comparer) => {
          const { changesToRecord, spokenTextOf } = comparer;
          const report = { spoken: spokenTextOf(reported.text), isIndirect: reported.isIndirect };
          return andThen(all(texts), (paragraphs) =>
            andThen(namesIn(store, comparer, reported.text), (same) =>
              changesToRecord(report, paragraphs.join(BETWEEN_PARAGRAPHS), same, ignoring === 'MARKS'),
            ),
          );
        });
      },
    }),
    reasons: t.expose('reasons', {
      type: [ChangeReason],
      description:
        'In what the sense can be turned, each once; empty unless it is CHANGED. `changes` marks the places.',
    }),
  }),
});
