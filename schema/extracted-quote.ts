import type { ExtractedQuote as QuoteItem } from '../src/extraction/document.ts';
import { Resolution } from './attribution.ts';
import { builder } from './builder.ts';
import { checkQuote } from './check-against-corpus.ts';
import { COMPARED_IN_BULK, MAX_CHECKED_LENGTH, MAX_CHECKED_QUOTES, MAX_SPEAKER_LENGTH } from './limits.ts';
import { TextDefect } from './quote.ts';
import { QuoteCheck } from './quote-check.ts';
import { QuoteType } from './quote-type.ts';
import { knownSpeakerOf, type ReadItem, speakerNameOf } from './read-text.ts';
import { Speaker, SpeakerKind } from './speaker.ts';
import { anchorOf, anchorOrNull, TextAnchor } from './text-anchor.ts';

export const ExtractedQuote = builder.objectRef<ReadItem<QuoteItem>>('ExtractedQuote').implement({
  description:
    'One quotation of a text given to `extract`. An utterance that its attribution or the end of a paragraph ' +
    'interrupts is one quotation for each part. All anchors are over the text given.',
  fields: (t) => ({
    text: t.string({
      description:
        'The words said, without their outer quotation marks; INDIRECT: what was said in the reporter’s words, so do not ' +
        'put it into quotation marks. The same as `anchor.exact`.',
      resolve: ({ reading, item: { span } }) => reading.over.text.slice(span.start, span.end),
    }),
    type: t.field({
      type: QuoteType,
      description: 'How the text renders what was said.',
      resolve: ({ item }) => item.type,
    }),
    anchor: t.field({
      type: TextAnchor,
      description: 'Where the words said stand.',
      resolve: ({ reading, item }) => anchorOf(reading.over, item.span),
    }),
    content: t.field({
      type: TextAnchor,
      description:
        'MIXED: the whole reported clause that the quoted words stand in, so that they can be understood. For every ' +
        'other type the same as `anchor`.',
      resolve: ({ reading, item }) => anchorOf(reading.over, item.content),
    }),
    speakerName: t.string({
      nullable: true,
      description:
        'Who said it: the fullest name that the text has for the speaker, “Ana Lima” also where the attribution says ' +
        '“she”, or the description of a source without a name, “a senior official”. Null where the text attributes it to ' +
        'nobody.',
      resolve: ({ reading, item: { attribution } }) =>
        attribution === null ? null : speakerNameOf(reading, attribution.speaker),
    }),
    speakerKind: t.field({
      type: SpeakerKind,
      nullable: true,
      description: 'What kind of speaker that is; null where the text attributes it to nobody.',
      resolve: ({ item }) => item.attribution?.speaker.kind ?? null,
    }),
    source: t.field({
      type: TextAnchor,
      nullable: true,
      description: 'The words that name the speaker, “Lima”, “she”; null where there are none.',
      resolve: ({ reading, item }) => anchorOrNull(reading.over, item.attribution?.source ?? null),
    }),
    cue: t.field({
      type: TextAnchor,
      nullable: true,
      description: 'The reporting words, “said”, “told CNBC”, “according to”; null where there are none.',
      resolve: ({ reading, item }) => anchorOrNull(reading.over, item.attribution?.cue ?? null),
    }),
    resolution: t.field({
      type: Resolution,
      nullable: true,
      description: 'What the attribution calls the speaker; null where the text attributes it to nobody.',
      resolve: ({ item }) => item.attribution?.resolution ?? null,
    }),
    textDefects: t.field({
      type: [TextDefect],
      description: 'What is wrong with its marks in the text; empty where nothing is.',
      resolve: ({ item }) => item.textDefects,
    }),
    knownSpeaker: t.field({
      type: Speaker,
      nullable: true,
      description:
        'The person or organization of the corpus that the speaker is, by the rule of `ExtractedPerson.known`; null ' +
        'where the corpus has none, and for a source without a name.',
      resolve: ({ reading, item: { attribution } }) =>
        attribution === null ? null : knownSpeakerOf(reading, attribution.speaker),
    }),
    check: t.field({
      type: QuoteCheck,
      nullable: true,
      description:
        'What the records and the reports of the corpus have of it, as `checkQuotes` says. Null for quotations after the ' +
        `first ${MAX_CHECKED_QUOTES} of the text, and for those longer than ${MAX_CHECKED_LENGTH} UTF-16 code units.`,
      resolve: ({ reading, item }, _args, { store }) => {
        const { document, over } = reading;
        const { span, attribution, type } = item;
        const isChecked = document.quotes.indexOf(item) < MAX_CHECKED_QUOTES;
        if (!isChecked || span.end - span.start > MAX_CHECKED_LENGTH) return null;
        const known = attribution === null ? null : knownSpeakerOf(reading, attribution.speaker);
        const named = attribution === null ? null : speakerNameOf(reading, attribution.speaker);
        const speaker = known?.slug ?? (named === null ? null : named.slice(0, MAX_SPEAKER_LENGTH));
        const text = over.text.slice(span.start, span.end);
        return checkQuote(store, text, speaker, COMPARED_IN_BULK, type === 'INDIRECT');
      },
    }),
  }),
});
