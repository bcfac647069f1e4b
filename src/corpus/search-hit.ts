import type { SearchItem } from '../search/documents.ts';
import type { SearchHighlight } from '../search/result.ts';
import type { PageWindow } from './page.ts';

/** One result of a search. */
export interface SearchHit {
  readonly item: SearchItem;
  /** 0 or more, in steps of a thousandth: how well it matches, to be compared within one search only. */
  readonly score: number;
  /** The places that match, by field and then in order. Worked out when it is called. */
  highlights(): readonly SearchHighlight[];
}

/** A page of a list that is gone through from its start only. */
export type ForwardWindow = Pick<PageWindow, 'limit' | 'after'>;
