/*
 * Bytes that a string takes in JSON as UTF-8. Counted by code unit: a surrogate pair takes four bytes, two for each
 * half; a half that is alone is written as an escape of six.
 */

const isHigh = (unit: number) => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number) => unit >= 0xdc00 && unit < 0xe000;

function bytesAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (unit < 0x20) return unit >= 8 && unit <= 13 && unit !== 11 ? 2 : 6;
  if (unit < 0x80) return unit === 0x22 || unit === 0x5c ? 2 : 1;
  if (unit < 0x800) return 2;
  if (isHigh(unit)) return isLow(text.charCodeAt(index + 1)) ? 2 : 6;
  if (isLow(unit)) return isHigh(text.charCodeAt(index - 1)) ? 2 : 6;
  return 3;
}

/** Bytes of a string in JSON, with its quotation marks. */
export function jsonBytes(text: string): number {
  let bytes = 2;
  for (let i = 0; i < text.length; i++) bytes += bytesAt(text, i);
  return bytes;
}

/**
 * Makes the function that counts the bytes of parts of one text in JSON, with quotation marks, however many parts
 * overlap. Offsets are UTF-16; no part may cut a surrogate pair.
 */
export function jsonBytesOfParts(text: string): (start: number, end: number) => number {
  const before = new Uint32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) before[i + 1] = (before[i] as number) + bytesAt(text, i);
  return (start, end) => 2 + (before[end] as number) - (before[start] as number);
}

/**
 * The most bytes, with quotation marks, that any part of a text takes in JSON whose length is at most `length`. No
 * part may cut a surrogate pair.
 */
export function widestJsonBytes(text: string, length: number): number {
  let bytes = 2;
  let widest = bytes;
  for (let i = 0; i < text.length; i++) {
    bytes += bytesAt(text, i);
    if (i >= length) bytes -= bytesAt(text, i - length);
    widest = Math.max(widest, bytes);
  }
  return widest;
}
