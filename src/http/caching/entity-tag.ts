import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json.ts';

/** Of a digest's 64 hexadecimal digits: 128 bits, so that nobody finds two questions with one tag. */
const DIGITS = 32;

/** The SHA-256 of a text's UTF-8, as 64 hexadecimal digits. */
export function digestOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** All that an answer depends on. */
export interface Question {
  /** Of corpus and code. */
  readonly release: string;
  /** Of the document as it is printed, whatever its white space, commas and comments were. */
  readonly documentDigest: string;
  /** The name of the operation that runs; null for one without. */
  readonly operationName: string | null;
  /** Coerced: defaults filled in, unknown ones left out. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly mediaType: string;
}

/**
 * The strong entity tag of an answer (RFC 9110, 8.8.3), with its quotes. Two questions have the same one if and only if all
 * of their parts are equal.
 */
export function entityTagOf(question: Question): string {
  const { release, documentDigest, operationName, variables, mediaType } = question;
  // Of each part it is clear where it ends: JSON strings, and JSON.
  const parts = [release, documentDigest, operationName, mediaType].map((part) => JSON.stringify(part));
  return `"${digestOf([...parts, canonicalJson(variables)].join(',')).slice(0, DIGITS)}"`;
}
