import type { SearchQuery } from '../search/query.ts';
import type { CorpusSizes } from './sizes.ts';

/** How much a corpus has: what an operation's cost is counted from before it is executed. */
export interface CorpusMeasure {
  readonly sizes: CorpusSizes;
  /** Microseconds that a search takes at most. It must be known at once, and without searching. */
  readonly searchWork: (query: SearchQuery) => number;
}
