const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** A short hexadecimal number that another text hardly ever has: FNV-1a over UTF-16 units, in 32 bits. No secret. */
export function checksum(text: string): string {
  let hash = OFFSET_BASIS;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return (hash >>> 0).toString(16);
}
