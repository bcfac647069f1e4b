/*
 * What the HTTP layer takes in one request, and what it keeps. How many items a query may ask for stands with the
 * schema, in `schema/limits.ts`.
 */

/** Bytes of a request's body: 256 KiB, many times the largest query that a client generator writes. */
export const MAX_BODY_BYTES = 256 * 1024;

/**
 * Names, values and punctuation marks of a document: some ten times what a full introspection has. Parsing,
 * validation and the syntax tree grow with it.
 */
export const MAX_TOKENS = 2000;

/** Lines of a document: each error looks for its own from the first on, and one document can have a hundred errors. */
export const MAX_LINES = 2000;

/**
 * Braces, brackets and parentheses that stand open at once, with fragments written out where they are spread.
 * Parser, validator and executor call themselves for each level, and a stack that overflows is our error.
 */
export const MAX_NESTING = 100;

/** Selection sets within each other, fragments written out. A full introspection has fifteen. */
export const MAX_DEPTH = 16;

/**
 * Fields of an operation, fragments written out. A full introspection has some 190. The validator compares each two of
 * one name in one place: 240 of them, of two fields each, take it 30 ms.
 */
export const MAX_FIELDS = 500;

/** Fields with an alias in an operation, fragments written out. */
export const MAX_ALIASES = 30;

/** Directives in an operation, fragments written out. */
export const MAX_DIRECTIVES = 50;

/** Fields at the root of an operation, fragments written out, whether or not they have one name. */
export const MAX_ROOT_FIELDS = 20;

/**
 * What one operation may cost: about as many microseconds of work, and forty bytes of answer for each, so that no
 * answer takes more than 50 ms or 2 MB. See `src/cost/compile-cost.ts`, and `npm run bench -- worst`.
 */
export const MAX_COST = 50_000;

/**
 * UTF-16 code units of the texts that one operation gives to `extract`, all together: what one text may have. To read it takes some 25 to 60 ms,
 * more than anything else that costs as much.
 */
export const MAX_READ_LENGTH = 50_000;

/** Errors about one request's variables: each writes out the whole value that is wrong, whatever of it is told. */
export const MAX_VARIABLE_ERRORS = 10;

/**
 * UTF-16 code units of an error's message. It may quote what was sent, and a hundred errors may quote the same: 200 KB would
 * come back as 20 MB.
 */
export const MAX_MESSAGE_LENGTH = 1000;

/**
 * Characters of source whose parsed documents are kept, all documents together. A syntax tree takes up to some
 * 500 times the bytes of a dense source, plans up to some 600, and an isolate has 128 MB for everything.
 */
export const MAX_CACHED_SOURCE_LENGTH = 64 * 1024;

/** Characters of a URL: what Cloudflare takes. */
export const MAX_URL_LENGTH = 16 * 1024;

/** Bytes of finished answers, and of the requests that led to them, that an isolate keeps: a sixteenth of its memory. */
export const MAX_ANSWER_CACHE_BYTES = 8 * 1024 * 1024;
