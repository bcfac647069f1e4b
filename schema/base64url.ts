function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}

/** Each character a byte of the text's UTF-8. */
function bytesOf(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
}

/** Writes a text's UTF-8 bytes in the URL-safe alphabet of RFC 4648, section 5, without padding. */
export function encodeBase64Url(text: string): string {
  // btoa takes one byte a character, which ASCII already is.
  const bytes = isAscii(text) ? text : bytesOf(text);
  const encoded = btoa(bytes).slice(0, Math.ceil((bytes.length * 4) / 3));
  // Looked for first, because a list has an id for each item, and most have neither.
  return /[+/]/.test(encoded) ? encoded.replaceAll('+', '-').replaceAll('/', '_') : encoded;
}

/** Of `bytesOf`; throws where the bytes are no UTF-8. */
function textOf(bytes: string): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
    Uint8Array.from(bytes, (character) => character.charCodeAt(0)),
  );
}

/** Reads what `encodeBase64Url` wrote; null for anything that it would not have written. */
export function decodeBase64Url(encoded: string): string | null {
  let text: string;
  try {
    const bytes = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
    // To make a decoder takes longer than all else here.
    text = isAscii(bytes) ? bytes : textOf(bytes);
  } catch {
    return null;
  }
  return encodeBase64Url(text) === encoded ? text : null;
}
