import type { Article } from '../../model/article.ts';
import type { Graph } from '../../model/graph.ts';
import type { Quote } from '../../model/quote.ts';
import { type Documents, documentsOf } from '../../search/documents.ts';
import { createEvaluation } from '../../search/evaluate.ts';
import { highlightsOfArticle, highlightsOfNames, highlightsOfQuote } from '../../search/highlights.ts';
import type { SearchQuery } from '../../search/query.ts';
import type { SearchType } from '../../search/result.ts';
import { decodeSearchIndex } from '../../search/search-index.ts';
import type { ResolvedTerm } from '../../search/term-matches.ts';
import { SEARCH_ORDER } from '../orders.ts';
import type { Page } from '../page.ts';
import type { ForwardWindow, SearchHit } from '../search-hit.ts';
import type { DecodedArtefact } from './artefact.ts';
import { belongingsOf } from './belongings.ts';
import { FirstKeys } from './first-keys.ts';

/** Finds items by a query. */
export interface Search {
  page(query: SearchQuery, types: readonly SearchType[], window: ForwardWindow): Page<SearchHit>;
}

/** How finely scores are told apart: cursors hold whole numbers. */
const SCORE_STEPS = 1000;

/** Opens the search index of an artefact; that takes some milliseconds. */
export function createSearch(
  artefact: DecodedArtefact,
  articleOrdinals: ReadonlyMap<string, number>,
): Search {
  const { graph } = artefact;
  const documents = documentsOf(graph);
  const index = decodeSearchIndex(artefact.searchIndex, graph);
  const evaluate = createEvaluation(index, documents, belongingsOf(artefact, documents, articleOrdinals));
  const articleOf = (quote: Quote) => graph.articles[articleOrdinals.get(quote.article) as number] as Article;

  return {
    page(query, types, { limit, after }) {
      const wanted = new Set(types);
      const { scores, terms } = evaluate(query);
      const first = new FirstKeys<number>(SEARCH_ORDER, limit, after);
      for (const [number, exactScore] of scores) {
        const { type } = documents.at(number);
        const score = Math.round(exactScore * SCORE_STEPS);
        if (wanted.has(type)) first.add(number, [score, type, keyOf(graph, documents, number)]);
      }
      return {
        items: first.kept.map(({ node: number, key }) => ({
          key,
          node: hitOf(graph, documents, number, (key[0] as number) / SCORE_STEPS, terms, articleOf),
        })),
        totalCount: first.before + first.behind,
        hasNextPage: first.behind > first.kept.length,
        hasPreviousPage: first.before > 0,
      };
    },
  };
}

const LISTS = {
  ARTICLE: 'articles',
  ORGANIZATION: 'organizations',
  PERSON: 'people',
  QUOTE: 'quotes',
  TOPIC: 'topics',
} as const satisfies Readonly<Record<SearchType, keyof Graph>>;

function itemAt(graph: Graph, documents: Documents, number: number): SearchHit['item'] {
  const { type, ordinal } = documents.at(number);
  return graph[LISTS[type]][ordinal] as SearchHit['item'];
}

function keyOf(graph: Graph, documents: Documents, number: number): string {
  const item = itemAt(graph, documents, number);
  return 'slug' in item ? item.slug : item.key;
}

function hitOf(
  graph: Graph,
  documents: Documents,
  number: number,
  score: number,
  terms: readonly ResolvedTerm[],
  articleOf: (quote: Quote) => Article,
): SearchHit {
  const item = itemAt(graph, documents, number);
  return {
    item,
    score,
    highlights() {
      if ('paragraphs' in item) return highlightsOfArticle(item, terms);
      if ('span' in item) return highlightsOfQuote(articleOf(item), item, terms);
      return highlightsOfNames(item, terms);
    },
  };
}
