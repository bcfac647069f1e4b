import type { FieldNode } from 'graphql';

/** Bytes of an error beside its path and its places in the document: messages cut what they quote. */
const ERROR_BYTES = 1200;
/** Bytes of one place in a document, `{"line":10,"column":100},`. */
const PLACE_BYTES = 32;

/** Microseconds that an error takes, and that finding its line takes for each line before it. */
const ERROR_WORK = 200;
const LINE_WORK = 0.05;

/**
 * What one error at a field takes in an answer, which lists all places that ask for the field.
 *
 * @param pathBytes of the response keys and indices down to the field
 */
export function errorCost(nodes: readonly FieldNode[], pathBytes: number) {
  const lines = nodes.reduce((sum, { loc }) => sum + (loc?.startToken.line ?? 0), 0);
  return {
    errorBytes: ERROR_BYTES + pathBytes + nodes.length * PLACE_BYTES,
    errorWork: nodes.length * ERROR_WORK + lines * LINE_WORK,
  };
}
