import type { Page } from '../../src/corpus/page.ts';
import type { SearchHit } from '../../src/corpus/search-hit.ts';
import type { CorpusStore } from '../../src/corpus/store.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { SEARCH_TYPES, type SearchType } from '../../src/search/result.ts';

/** The first hundred that a store finds. */
export async function search(
  store: CorpusStore,
  query: string,
  types: readonly SearchType[] = SEARCH_TYPES,
): Promise<Page<SearchHit>> {
  return store.search(parseQuery(query), types, { limit: 100, after: null });
}
