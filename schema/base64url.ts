const ASCII = /^\p{ASCII}*$/u;

/** Writes a text's UTF-8 bytes in the URL-safe alphabet of RFC 4648, section 5, without padding. */
export function encodeBase64Url(text: string): string {
  // btoa takes one byte a character, which ASCII already is.
  const bytes = ASCII.test(text)
    ? text
    : Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Reads what `encodeBase64Url` wrote; null for anything that it would not have written. */
export function decodeBase64Url(encoded: string): string | null {
  let text: string;
  try {
    const bytes = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      Uint8Array.from(bytes, (character) => character.charCodeAt(0)),
    );
  } catch {
    return null;
  }
  return encodeBase64Url(text) === encoded ? text : null;
}
