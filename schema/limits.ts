/*
 * How much a query may ask for. Messages and descriptions are made from these numbers, so that they cannot
 * tell others. What one request may hold stands in `src/http/limits.ts`.
 */

/** Values in a facet for which no size is given. */
export const DEFAULT_FACET_SIZE = 10;

/** Related articles for which no size is given. */
export const DEFAULT_RELATED_SIZE = 5;

/** Items in a page or a plain list for which no size is given. */
export const DEFAULT_PAGE_SIZE = 20;

/** The most items that one page or plain list gives. */
export const MAX_PAGE_SIZE = 100;

/** The most ids that one `nodes` takes. */
export const MAX_NODE_IDS = 100;

/**
 * The most UTF-16 code units of a text that one `extract` reads. Reading takes time in proportion to them, so what
 * counts a query's cost has to count the length of each text, literal or variable, once for each field that reads it.
 */
export const MAX_EXTRACT_LENGTH = 50_000;

/** Variants of a quotation for which no size is given. */
export const DEFAULT_VARIANTS = 10;

/** The longest text that `checkQuote` takes, in UTF-16 code units, and the longest name. */
export const MAX_CHECKED_LENGTH = 2000;
export const MAX_SPEAKER_LENGTH = 200;

/** The most matches that `checkQuote` gives. */
export const MAX_QUOTE_MATCHES = 10;

/**
 * How many quotations `checkQuote` compares, of those that have all content words of the text and of the others, and how
 * many of these on record; and `checkQuotes` for each item.
 */
export const COMPARED_QUOTES = { complete: 500, others: 60, records: 20 };
export const COMPARED_IN_BULK = { complete: 20, others: 6, records: 4 };

/** The longest paragraph of a record, in UTF-16 code units, that a check reads. */
export const MAX_RECORD_PARAGRAPH_LENGTH = 10_000;

/** The most paragraphs of a record that a check lays a text along: the one that shares its words, and its neighbors. */
export const MAX_RECORD_PARAGRAPHS = 3;

/** The most quotations that one `checkQuotes` takes, and that one `extract` checks. */
export const MAX_CHECKED_QUOTES = 50;

/** The most UTF-16 code units that a search's query has. */
export const MAX_SEARCH_LENGTH = 500;
