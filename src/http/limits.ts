/*
 * What one request may cost. Every bound stands here, so that docs, tests and code cannot tell different numbers.
 */

/** Bytes of a request's body: 256 KiB, many times the largest query that a client generator writes. */
export const MAX_BODY_BYTES = 256 * 1024;

/**
 * Characters of source whose parsed documents are kept, all documents together. A syntax tree takes up to some
 * 500 times the bytes of a dense source, and an isolate has 128 MB for everything.
 */
export const MAX_CACHED_SOURCE_LENGTH = 128 * 1024;
