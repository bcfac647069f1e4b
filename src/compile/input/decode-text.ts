import { decodeUtf8 } from '../../text/utf8.ts';
import { conversionToUtf8 } from './commands.ts';
import { isUtf16WithoutMark, likelyEncoding } from './likely-encoding.ts';
import { formatOfBytes } from './other-formats.ts';

/** The text of a file, or what is wrong with it, and on which 1-based line. */
export type DecodedFile =
  | { readonly ok: true; readonly text: string; readonly encoding: 'UTF-8' | 'UTF-16' }
  | { readonly ok: false; readonly line: number; readonly message: string };

/** UTF-32 before UTF-16: the one mark begins with the other. */
const UTF_32_MARKS = [Uint8Array.of(0xff, 0xfe, 0, 0), Uint8Array.of(0, 0, 0xfe, 0xff)];
const UTF_16_MARKS = [
  { label: 'utf-16le', mark: Uint8Array.of(0xff, 0xfe) },
  { label: 'utf-16be', mark: Uint8Array.of(0xfe, 0xff) },
];

/**
 * Decodes UTF-8, and UTF-16 that begins with a byte-order mark; the mark stays in the text. Nothing else is certain:
 * then the message names the likely encoding and the command that converts it.
 *
 * @param file the path for that command
 */
export function decodeText(bytes: Uint8Array, file: string): DecodedFile {
  const begins = (mark: Uint8Array) => Buffer.compare(bytes.subarray(0, mark.length), mark) === 0;
  const format = formatOfBytes(bytes, file);
  if (format !== null) return { ok: false, line: 1, message: format };
  if (UTF_32_MARKS.some(begins)) return notUtf8(1, 'is UTF-32, not UTF-8', 'UTF-32', file);
  const utf16 = UTF_16_MARKS.find(({ mark }) => begins(mark));
  if (utf16 !== undefined) return decodeUtf16(bytes, utf16.label);
  const unmarked = isUtf16WithoutMark(bytes);
  if (unmarked !== null) {
    return notUtf8(1, `is probably ${unmarked} without a byte-order mark, not UTF-8`, unmarked, file);
  }
  const decoded = decodeUtf8(bytes);
  if (decoded.ok) return { ...decoded, encoding: 'UTF-8' };
  const { offset, line } = decoded;
  const byte = bytes[offset]?.toString(16).toUpperCase().padStart(2, '0');
  const what = `is not UTF-8 at byte offset ${offset} (0x${byte})`;
  const likely = likelyEncoding(bytes);
  if (likely === 'UTF-8') {
    const message = `${what}, but elsewhere it is; that character is damaged: write it again`;
    return { ok: false, line, message };
  }
  if (likely === null) return { ok: false, line, message: `${what}; if this is a text, save it as UTF-8` };
  return notUtf8(line, `${what}, but probably ${likely.name}`, likely.iconv, file);
}

function decodeUtf16(bytes: Uint8Array, label: string): DecodedFile {
  try {
    const text = new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
    return { ok: true, text, encoding: 'UTF-16' };
  } catch {
    const message = 'begins as UTF-16, but cannot be read as that; save it as UTF-8';
    return { ok: false, line: 1, message };
  }
}

function notUtf8(line: number, what: string, iconv: string, file: string): DecodedFile {
  const message = `${what}; save it as UTF-8, for example with: ${conversionToUtf8(iconv, file)}`;
  return { ok: false, line, message };
}
