import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json.ts';

/** Of a digest's 64 hexadecimal digits: 128 bits, so that nobody finds two questions with one tag. */
const DIGITS = 32;

/** The SHA-256 of a text's UTF-8, as 64 hexadecimal digits. */
export function digestOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** All that an answer depends on, but for the variables. */
export interface Question {
  /** Of corpus and code. */
  readonly release: string;
  /** Of the document as it is printed, whatever its white space, commas and comments were. */
  readonly documentDigest: string;
  /** The name of the operation that runs; null for one without. */
  readonly operationName: string | null;
  readonly mediaType: string;
}

/** Gives an answer its tag, by its coerced variables: defaults filled in, unknown ones left out. */
export type Tagger = (variables: Readonly<Record<string, unknown>>) => string;

/**
 * Makes what gives the answers to one operation their strong entity tags (RFC 9110, 8.8.3), with quotes, by the variables. Two answers
 * have the same tag if and only if all that they depend on is equal. What does not change from request to request is digested once.
 */
export function createTagger({ release, documentDigest, operationName, mediaType }: Question): Tagger {
  const seed = digestOf(JSON.stringify([release, documentDigest, operationName, mediaType])).slice(0, DIGITS);
  const tagOf = (variables: string) => `"${digestOf(seed + variables).slice(0, DIGITS)}"`;
  const ofNone = tagOf('{}');
  return (variables) => {
    const json = canonicalJson(variables);
    return json === '{}' ? ofNone : tagOf(json);
  };
}
