import type { SearchHit } from '../src/corpus/search-hit.ts';
import { MAX_HIGHLIGHTS } from '../src/search/highlights.ts';
import type { SearchHighlight as Highlight } from '../src/search/result.ts';
import { builder } from './builder.ts';
import { loadArticle } from './load.ts';
import { andThen } from './maybe-promise.ts';
import { nodeTypeOf } from './node-id.ts';
import { Article, Organization, Person, Quote, Topic } from './refs.ts';
import { anchorOf, TextAnchor } from './text-anchor.ts';

export const SearchType = builder.enumType('SearchType', {
  description: 'What can be searched.',
  values: {
    ARTICLE: { description: 'Articles, by headline, body and captions; not by credits and boilerplate.' },
    PERSON: { description: 'People, by their names and aliases.' },
    ORGANIZATION: { description: 'Organizations, by their names and aliases.' },
    QUOTE: { description: 'Quotations, by their own words; who said them is for `speaker:`.' },
    TOPIC: { description: 'Topics, by their names.' },
  },
});

export const SearchResult = builder.unionType('SearchResult', {
  description: 'What a search finds.',
  types: [Article, Person, Organization, Quote, Topic],
  resolveType: nodeTypeOf,
});

const SearchField = builder.enumType('SearchField', {
  description: 'Where in a result words were found.',
  values: {
    TEXT: {
      description: 'The text of an article, or the own words of a quotation: `Article.text`, `Quote.text`.',
    },
    HEADLINE: { description: 'The headline of an article.' },
    NAME: { description: 'The name of a person, an organization or a topic.' },
    ALIAS: { description: 'Another name of a person or an organization.' },
  },
});

/** A highlight, and the result in which it is. */
interface HighlightSource {
  readonly highlight: Highlight;
  readonly item: SearchHit['item'];
}

/** The sources of a result's highlights. */
export function highlightsOf(hit: SearchHit): HighlightSource[] {
  return hit.highlights().map((highlight) => ({ highlight, item: hit.item }));
}

export const SearchHighlight = builder.objectRef<HighlightSource>('SearchHighlight').implement({
  description:
    'Words of a result that the query looks for: a word in any of its forms, the words that begin with a prefix, a ' +
    `whole phrase. A result has at most ${MAX_HIGHLIGHTS}, by field and then in order; none of what is excluded, and ` +
    'none for fields such as `speaker:`.',
  fields: (t) => ({
    field: t.field({
      type: SearchField,
      description: 'Which field of the result they stand in.',
      resolve: ({ highlight }) => highlight.field,
    }),
    text: t.string({
      description: 'The whole text of that field; of ALIAS the one alias that is meant.',
      resolve: ({ highlight }) => highlight.text,
    }),
    start: t.int({
      description: 'Offset of the first character in `text`, in UTF-16 code units, counted from 0.',
      resolve: ({ highlight }) => highlight.start,
    }),
    end: t.int({
      description: 'Offset behind the last character, in UTF-16 code units.',
      resolve: ({ highlight }) => highlight.end,
    }),
    exact: t.string({
      description: 'The words: equal to `text.slice(start, end)` in JavaScript.',
      resolve: ({ highlight: { text, start, end } }) => text.slice(start, end),
    }),
    anchor: t.field({
      type: TextAnchor,
      nullable: true,
      description:
        'The same words in `Article.text`, where the result is an article or a quotation and the field is TEXT; ' +
        'otherwise null.',
      resolve({ highlight, item }, _args, { store }) {
        if (highlight.field !== 'TEXT') return null;
        if ('paragraphs' in item) return anchorOf(item, highlight);
        if (!('span' in item)) return null;
        const { start } = item.span;
        return andThen(loadArticle(store, item.article), (article) =>
          anchorOf(article, { start: start + highlight.start, end: start + highlight.end }),
        );
      },
    }),
  }),
});
