import { bisect } from './bisect.ts';

/** Offsets of the characters that take two UTF-16 units, ascending. */
export function astralOffsets(text: string): number[] {
  return Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), (match) => match.index);
}

/**
 * Turns a UTF-16 offset into a code-point offset, by binary search in the result of `astralOffsets`.
 * An offset between the two halves of a surrogate pair counts the pair as passed.
 */
export function codePointOffset(astral: readonly number[], utf16Offset: number): number {
  return utf16Offset - bisect(astral.length, (i) => (astral[i] as number) >= utf16Offset);
}

/** Whether an offset is between the two halves of a surrogate pair, where no text may be cut. */
export function splitsPair(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, offset - 1), offset + 1));
}
