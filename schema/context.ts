import type { CorpusStore } from '../src/corpus/store.ts';

/** What every resolver is handed. */
export interface Context {
  readonly store: CorpusStore;
}
