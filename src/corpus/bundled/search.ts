import type { Article } from '../../model/article.ts';
import type { Documents, SearchItem } from '../../search/documents.ts';
import { createEvaluation } from '../../search/evaluate.ts';
import { highlightsOfArticle, highlightsOfNames, highlightsOfQuote } from '../../search/highlights.ts';
import type { SearchQuery } from '../../search/query.ts';
import type { SearchHighlight, SearchType } from '../../search/result.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import type { TermMatches } from '../../search/term-matches.ts';
import { SEARCH_ORDER } from '../orders.ts';
import type { Page } from '../page.ts';
import type { ForwardWindow, SearchHit } from '../search-hit.ts';
import type { AgentsByName } from './agents-by-name.ts';
import type { DecodedArtefact } from './artefact.ts';
import { belongingsOf } from './belongings.ts';
import { FirstKeys } from './first-keys.ts';
import type { Ordinals } from './ordinals.ts';

/** Finds items by a query. */
export interface Search {
  page(query: SearchQuery, types: readonly SearchType[], window: ForwardWindow): Page<SearchHit>;
}

/** How fine the differences of scores are: cursors hold whole numbers. */
const SCORE_STEPS = 1000;

/** Makes the function that searches an artefact, by its search index. */
export function createSearch(
  artefact: DecodedArtefact,
  index: SearchIndex,
  documents: Documents,
  articleOrdinals: Ordinals,
  names: AgentsByName,
): Search {
  const { graph } = artefact;
  const evaluate = createEvaluation(
    index,
    documents,
    belongingsOf(artefact, documents, articleOrdinals, names),
  );

  function highlightsOf(item: SearchItem, terms: readonly TermMatches[]): readonly SearchHighlight[] {
    if ('paragraphs' in item) {
      return highlightsOfArticle(item, articleOrdinals.get(item.slug) as number, terms);
    }
    if (!('span' in item)) return highlightsOfNames(item, terms);
    const article = graph.articles[articleOrdinals.get(item.article) as number] as Article;
    return highlightsOfQuote(article, item, terms);
  }

  return {
    page(query, types, { limit, after }) {
      const { scores, terms } = evaluate(query);
      const first = new FirstKeys<number>(SEARCH_ORDER, limit, after);
      for (const number of scores.numbers) {
        const type = documents.typeAt(number);
        if (!types.includes(type)) continue;
        const score = Math.round(scores.get(number) * SCORE_STEPS);
        first.add(number, score, () => [score, type, keyOf(documents.itemAt(number))]);
      }
      return {
        items: first.kept.map(({ node: number, key }) => {
          const item = documents.itemAt(number);
          const score = (key[0] as number) / SCORE_STEPS;
          return { key, node: { item, score, highlights: () => highlightsOf(item, terms) } };
        }),
        totalCount: first.before + first.after,
        hasNextPage: first.after > first.kept.length,
        hasPreviousPage: first.before > 0,
      };
    },
  };
}

function keyOf(item: SearchItem): string {
  return 'slug' in item ? item.slug : item.key;
}
