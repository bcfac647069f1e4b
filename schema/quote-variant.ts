import { changesBetween } from '../src/comparison/changes.ts';
import type { Quote as QuoteItem, QuoteVariant as VariantItem } from '../src/model/quote.ts';
import { builder } from './builder.ts';
import { Change } from './change.ts';
import { DEFAULT_VARIANTS, MAX_PAGE_SIZE } from './limits.ts';
import { firstOf } from './list.ts';
import { loadQuote, loadQuoteText } from './load.ts';
import { andThen } from './maybe-promise.ts';
import { Quote } from './refs.ts';

/** A variant with the quotation that it is one of. */
interface VariantSource extends VariantItem {
  readonly of: QuoteItem;
}

/** The arguments of a quotation's variants. */
export const variantArguments = builder.args((t) => ({
  first: t.int({
    defaultValue: DEFAULT_VARIANTS,
    description: `How many variants, the most alike first, 0 to ${MAX_PAGE_SIZE}; ${DEFAULT_VARIANTS} without it.`,
  }),
}));

/**
 * The first variants of a quotation.
 *
 * @throws BAD_USER_INPUT for a size out of range
 */
export function variantsOf(of: QuoteItem, first: number | null | undefined): readonly VariantSource[] {
  return firstOf(of.variants, first ?? DEFAULT_VARIANTS).map((variant) => ({ ...variant, of }));
}

export const QuoteVariant = builder.objectRef<VariantSource>('QuoteVariant').implement({
  description: 'Another article’s report of the same utterance.',
  fields: (t) => ({
    quote: t.field({
      type: Quote,
      description: 'The other article’s quotation.',
      resolve: ({ quote }, _args, { store }) => loadQuote(store, quote),
    }),
    similarity: t.exposeFloat('similarity', {
      description:
        'How alike the two are, above 0 and up to 1. The shorter is laid along the part of the longer that it fits best; ' +
        'this is the share of words that agree there, so 1 where the one is the other or stands in it word for word. ' +
        'Where one is INDIRECT and its wording the reporter’s, it is the share of content words that they have in common.',
    }),
    changes: t.field({
      type: [Change],
      description:
        'What leads, word by word, from the quotation that this is a variant of to the other article’s.',
      resolve: ({ of, quote }, _args, { store }) =>
        andThen(loadQuoteText(store, of), (from) =>
          andThen(loadQuote(store, quote), (other) =>
            andThen(loadQuoteText(store, other), (to) => changesBetween(from, to)),
          ),
        ),
    }),
  }),
});
