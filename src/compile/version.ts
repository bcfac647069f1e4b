import { createHash } from 'node:crypto';

/** Hexadecimal digits of the digest that a corpus's version has. */
const VERSION_DIGITS = 16;

/** The version of an artefact with this content; see `encodeArtefact`. */
export function versionOf(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, VERSION_DIGITS);
}
