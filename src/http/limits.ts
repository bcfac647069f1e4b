/*
 * What the HTTP layer takes in one request, and what it keeps. How many items a query may ask for stands with the
 * schema, in `schema/limits.ts`.
 */

/** Bytes of a request's body: 256 KiB, many times the largest query that a client generator writes. */
export const MAX_BODY_BYTES = 256 * 1024;

/**
 * Names, values and punctuation marks of a document: some fifty times what a full introspection has. Parsing,
 * validation and the syntax tree grow with it.
 */
export const MAX_TOKENS = 10_000;

/**
 * Braces, brackets and parentheses that stand open at once, with fragments written out where they are spread.
 * Parser, validator and executor call themselves for each level, and a stack that overflows is our error; a full
 * introspection has eighteen levels.
 */
export const MAX_NESTING = 100;

/**
 * Characters of source whose parsed documents are kept, all documents together. A syntax tree takes up to some
 * 500 times the bytes of a dense source, and an isolate has 128 MB for everything.
 */
export const MAX_CACHED_SOURCE_LENGTH = 128 * 1024;

/** Characters of a URL: what Cloudflare takes. */
export const MAX_URL_LENGTH = 16 * 1024;

/** Bytes of finished answers, and of the requests that led to them, that an isolate keeps: a sixteenth of its memory. */
export const MAX_ANSWER_CACHE_BYTES = 8 * 1024 * 1024;
