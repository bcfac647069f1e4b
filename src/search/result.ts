import type { Span } from '../model/span.ts';

/** What can be searched, in the order of results that have one score. */
export const SEARCH_TYPES = ['ARTICLE', 'ORGANIZATION', 'PERSON', 'QUOTE', 'TOPIC'] as const;

export type SearchType = (typeof SEARCH_TYPES)[number];

/** Where words are looked for: the text of an article or a quotation, an article's headline, a name, an alias. */
export type SearchField = 'TEXT' | 'HEADLINE' | 'NAME' | 'ALIAS';

/** A place in one field of a result that holds what was searched for; offsets are into `text`. */
export interface SearchHighlight extends Span {
  readonly field: SearchField;
  /** The whole text of the field; of ALIAS the one alias. */
  readonly text: string;
}
