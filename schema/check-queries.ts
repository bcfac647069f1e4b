import { builder } from './builder.ts';
import { checkQuote } from './check-against-corpus.ts';
import { badUserInput } from './errors.ts';
import { COMPARED_IN_BULK, MAX_CHECKED_LENGTH, MAX_CHECKED_QUOTES, MAX_SPEAKER_LENGTH } from './limits.ts';
import { all } from './maybe-promise.ts';
import { QuoteCheck } from './quote-check.ts';

const textDescription = `The words, with or without quotation marks; at most ${MAX_CHECKED_LENGTH} UTF-16 code units.`;
const speakerDescription =
  'Who is said to have said it, as one would type it: “Blinken”, “US Secretary of State Antony Blinken”, ' +
  '“Tony Blinken”, “Blinken, Antony”, “the White House”, or a slug. If two people can be meant, either ' +
  'counts. A given name that is not the speaker’s is somebody else’s. A title alone, or a name that the ' +
  'corpus does not have, is nobody in it. ' +
  `At most ${MAX_SPEAKER_LENGTH} UTF-16 code units; blank is the same as leaving it out.`;

const QuoteToCheck = builder.inputType('QuoteToCheck', {
  description: 'A quotation in doubt, for `checkQuotes`.',
  fields: (t) => ({
    text: t.string({ required: true, description: textDescription }),
    speaker: t.string({ description: speakerDescription }),
  }),
});

builder.queryField('checkQuotes', (t) =>
  t.field({
    type: [QuoteCheck],
    nullable: true,
    description:
      'Checks many quotations in one request, each as `checkQuote` does, in the order of `items`. Each is compared with ' +
      'fewer quotations than one alone, the best candidates first.',
    args: {
      items: t.arg({
        type: [QuoteToCheck],
        required: true,
        description: `The quotations; at most ${MAX_CHECKED_QUOTES}.`,
      }),
    },
    resolve: (_root, { items }, { store }) => {
      if (items.length > MAX_CHECKED_QUOTES) {
        throw badUserInput(
          `Argument "items" must not have more than ${MAX_CHECKED_QUOTES} quotations, but has ${items.length}. ` +
            'Send the others in another request.',
        );
      }
      return all(items.map(({ text, speaker }) => checkQuote(store, text, speaker, COMPARED_IN_BULK)));
    },
  }),
);

builder.queryField('checkQuote', (t) =>
  t.field({
    type: QuoteCheck,
    description: 'Did they say that? Looks for a quotation in doubt in what the articles report.',
    args: {
      text: t.arg.string({
        required: true,
        description: textDescription,
      }),
      speaker: t.arg.string({ description: speakerDescription }),
    },
    resolve: (_root, { text, speaker }, { store }) => checkQuote(store, text, speaker),
  }),
);
