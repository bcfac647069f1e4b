import type { Attribution as AttributionItem, Quote } from '../src/model/quote.ts';
import { builder } from './builder.ts';
import { loadArticle, loadSpeaker } from './load.ts';
import { andThen } from './maybe-promise.ts';
import { Speaker } from './speaker.ts';
import { anchorOrNull, TextAnchor } from './text-anchor.ts';

/** A quotation that its article attributes: what the fields of an attribution are resolved from. */
type AttributedQuote = Quote & { readonly attribution: AttributionItem };

export function isAttributed(quote: Quote): quote is AttributedQuote {
  return quote.attribution !== null;
}

export const Resolution = builder.enumType('Resolution', {
  description: 'What an attribution calls the speaker.',
  values: {
    NAME: { description: 'By name: “…,” Blinken said.' },
    ROLE: { description: 'By an office or a description: “…,” the secretary said.' },
    PRONOUN: { description: 'By a pronoun: “…,” he said.' },
    CONTEXT: {
      description:
        'Not at all: the speaker of the words before goes on, or the editor of the corpus says who it is.',
    },
  },
});

const AttributionMethod = builder.enumType('AttributionMethod', {
  description: 'Where an attribution comes from.',
  values: {
    EXTRACTED: { description: 'Read from the text by the extraction engine.' },
    CURATED: { description: 'Stated by an editor, who corrected what the engine read.' },
  },
});

export const Attribution = builder.objectRef<AttributedQuote>('Attribution').implement({
  description:
    'Who said a quotation, and the words of the article that say so. In “…,” he told CNBC the source is “he”, the ' +
    'cue “told CNBC”. All anchors are over `Article.text` of the quotation’s article.',
  fields: (t) => ({
    speaker: t.field({
      type: Speaker,
      description: 'Whom the source resolves to.',
      resolve: ({ attribution }, _args, { store }) => loadSpeaker(store, attribution.speaker),
    }),
    source: t.field({
      type: TextAnchor,
      nullable: true,
      description: 'The words that name the speaker, “Blinken”, “he”; null where there are none.',
      resolve: ({ article: slug, attribution }, _args, { store }) =>
        andThen(loadArticle(store, slug), (article) => anchorOrNull(article, attribution.source)),
    }),
    cue: t.field({
      type: TextAnchor,
      nullable: true,
      description: 'The reporting words, “said”, “told CNBC”, “according to”; null where there are none.',
      resolve: ({ article: slug, attribution }, _args, { store }) =>
        andThen(loadArticle(store, slug), (article) => anchorOrNull(article, attribution.cue)),
    }),
    resolution: t.field({
      type: Resolution,
      description: 'What the attribution calls the speaker.',
      resolve: ({ attribution }) => attribution.resolution,
    }),
    antecedent: t.field({
      type: TextAnchor,
      nullable: true,
      description:
        'The place that names whom a pronoun or an office means, such as “Blinken” for “he”; null where the source is ' +
        'a name itself or no place names the speaker.',
      resolve: ({ article: slug, attribution }, _args, { store }) =>
        andThen(loadArticle(store, slug), (article) => anchorOrNull(article, attribution.antecedent)),
    }),
    reportedTo: t.string({
      nullable: true,
      description:
        'Whom it was said to, “CNBC”, “the other leaders”, as the article has it; null where the article does not say.',
      resolve: ({ attribution }) => attribution.reportedTo,
    }),
    method: t.field({
      type: AttributionMethod,
      description: 'Whether the engine read it or an editor states it.',
      resolve: ({ attribution }) => attribution.method,
    }),
  }),
});
