/*
 * How much a query may ask for. Messages and descriptions are made from these numbers, so that they cannot
 * tell others. What one request may hold stands in `src/http/limits.ts`.
 */

/** Items in a page or a plain list for which no size is given. */
export const DEFAULT_PAGE_SIZE = 20;

/** The most items that one page or plain list gives. */
export const MAX_PAGE_SIZE = 100;

/** The most ids that one `nodes` takes. */
export const MAX_NODE_IDS = 100;

/** The most UTF-16 code units that a search's query has. */
export const MAX_SEARCH_LENGTH = 500;
