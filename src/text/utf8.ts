/** What `decodeUtf8` found: the text, or the place of the first byte sequence that is none. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      /** 0-based byte offset and 1-based line of the first sequence that is not UTF-8. */
      readonly offset: number;
      readonly line: number;
    };

/** Decodes UTF-8 strictly and keeps a byte-order mark as a character: the text of an article is never altered. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const offset = firstInvalid(bytes);
    return { ok: false, offset, line: lineAt(bytes, offset) };
  }
}

/**
 * The strict decoder does not say where it failed. The lenient one puts U+FFFD there, so that the bytes of its
 * result differ from the original for the first time at the fault.
 */
function firstInvalid(bytes: Uint8Array): number {
  const lenient = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  let offset = 0;
  while (offset < bytes.length && bytes[offset] === lenient[offset]) offset++;
  // A broken sequence may begin as U+FFFD itself does (EF BF BD); EF begins a sequence and is never inside one.
  for (const back of [1, 2]) if (bytes[offset - back] === 0xef) return offset - back;
  return offset;
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let i = 0; i < offset; i++) if (bytes[i] === 0x0a) line++;
  return line;
}
