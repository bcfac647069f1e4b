/** An encoding as people and as `iconv` call it. */
export interface Encoding {
  readonly name: string;
  readonly iconv: string;
}

/** The encodings of one byte per character in which English text comes; of two equally likely ones the first. */
const SINGLE_BYTE = [
  { label: 'windows-1252', name: 'Windows-1252', iconv: 'WINDOWS-1252' },
  { label: 'macintosh', name: 'Mac OS Roman', iconv: 'MACINTOSH' },
];

/** What English news text has beyond ASCII: typographic marks, signs, and small letters with accents. */
const EXPECTED = /[‘’“”–—…•·£€¢§©®°½¼¾«»\u00a0]|(?=\p{Ll})\p{Script=Latin}/gu;
const NOT_ASCII = /[^\0-\x7f]/gu;
const CONTROL = /(?![\t-\r])\p{Cc}/gu;

/** A text in English has no more than this share of bytes beyond ASCII, and of control characters. */
const MOST = { beyondAscii: 0.3, control: 0.01 };
/** Of the characters beyond ASCII at least this share must be expected ones. */
const LEAST_EXPECTED = 0.5;
/** How much of a file is looked at for UTF-16 without a mark, and the share of zero bytes that shows it. */
const UTF_16 = { bytes: 2 ** 16, zero: 0.4, otherZero: 0.05 };

/**
 * Guesses what bytes that are not UTF-8 are instead.
 *
 * @returns 'UTF-8' for UTF-8 that is damaged here and there; null for what is no English text in a known encoding
 */
export function likelyEncoding(bytes: Uint8Array): Encoding | 'UTF-8' | null {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const damaged = count(lenient, /\ufffd/g);
  if (count(lenient, NOT_ASCII) - damaged >= damaged) return 'UTF-8';
  const beyondAscii = bytes.reduce((sum, byte) => sum + (byte >= 0x80 ? 1 : 0), 0);
  if (beyondAscii > bytes.length * MOST.beyondAscii) return null;
  if (count(lenient, CONTROL) > bytes.length * MOST.control) return null;
  const scored = SINGLE_BYTE.map(({ label, ...encoding }) => ({
    encoding,
    expected: count(new TextDecoder(label).decode(bytes).replace(/[\0-\x7f]+/g, ''), EXPECTED),
  }));
  const best = scored.reduce((a, b) => (b.expected > a.expected ? b : a));
  return best.expected >= beyondAscii * LEAST_EXPECTED ? best.encoding : null;
}

/** Whether every other byte is mostly zero, as in UTF-16 of Latin letters; which of the two it is, or null. */
export function isUtf16WithoutMark(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | null {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, UTF_16.bytes);
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros.map((zero) => zero / (length / 2));
  if (odd > UTF_16.zero && even < UTF_16.otherZero) return 'UTF-16LE';
  return even > UTF_16.zero && odd < UTF_16.otherZero ? 'UTF-16BE' : null;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
