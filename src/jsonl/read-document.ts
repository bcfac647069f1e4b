import { decodeUtf8 } from '../text/utf8.ts';

/** A document to read: what names it, and its text to the character. */
export interface InputDocument {
  readonly id: string | number;
  readonly text: string;
}

/** What one line holds: a document, nothing, or something else, with what that is and what would be right. */
export type ReadLine =
  | { readonly kind: 'DOCUMENT'; readonly document: InputDocument }
  | { readonly kind: 'BLANK' }
  | { readonly kind: 'PROBLEM'; readonly message: string };

const EXPECTED = 'expected an object such as {"id": "a", "text": "…"}';

const problem = (message: string): ReadLine => ({ kind: 'PROBLEM', message });

/**
 * Reads one line of a file of documents: a JSON object with `id` and `text`. Its other fields are passed over, and so
 * is a byte-order mark at its head, which RFC 8259 (8.1) lets a reader ignore.
 */
export function readDocument(line: Uint8Array): ReadLine {
  const decoded = decodeUtf8(line);
  if (!decoded.ok) return problem(`is not UTF-8 at byte ${decoded.offset + 1} of the line; save it as UTF-8`);
  const source = decoded.text.replace(/^\uFEFF/, '');
  if (source.trim() === '') return { kind: 'BLANK' };
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    // The parser cites what it found, which may hold anything that a terminal would obey.
    return problem(`is not JSON: ${(error as Error).message.replace(/\p{C}+/gu, ' ')}; ${EXPECTED}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return problem(`is ${named(value)}; ${EXPECTED}`);
  }
  const { id, text } = value as { id?: unknown; text?: unknown };
  if (typeof id !== 'string' && typeof id !== 'number') {
    return problem(`"id" is ${named(id)}; expected a string or a number`);
  }
  if (typeof id === 'number' && !isKeptExactly(id)) {
    return problem('"id" is a number too large to be given back unchanged; write it as a string');
  }
  if (typeof text !== 'string') return problem(`"text" is ${named(text)}; expected a string`);
  return { kind: 'DOCUMENT', document: { id, text } };
}

/** Whole numbers above 2^53 are rounded when they are read, and what is beyond all numbers becomes infinite. */
function isKeptExactly(id: number): boolean {
  return Math.abs(id) <= Number.MAX_SAFE_INTEGER;
}

/** What a JSON value is, as an error says it. */
function named(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
