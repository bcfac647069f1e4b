import type { MaybePromise } from '../corpus/maybe-promise.ts';
import type { CorpusStore } from '../corpus/store.ts';
import { NOT_STORED } from './caching/cache-control.ts';
import type { Handler } from './handler.ts';
import { respond } from './response.ts';

/** Tells a monitor that the corpus can be read, which version it is, and what it holds, and which release serves it. Never cached. */
export function createHealthHandler(
  store: Pick<CorpusStore, 'summary'>,
  release: () => MaybePromise<string>,
): Handler {
  return async () => {
    const summary = await store.summary();
    const body = JSON.stringify({
      status: 'ok',
      release: await release(),
      version: summary.version,
      articles: summary.articleCount,
      people: summary.personCount,
      organizations: summary.organizationCount,
      quotes: summary.quoteCount,
      topics: summary.topicCount,
    });
    return respond('application/json', body, { headers: { 'cache-control': NOT_STORED } });
  };
}
