/** A media type, or a range of them, as a header field writes it. */
export interface MediaType {
  /** Lower case, "application/json"; in a range "application/*" or "*\/*". */
  readonly essence: string;
  /** Names in lower case; values without their quotes. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** RFC 9110, 5.6.2. */
const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const ESSENCE = new RegExp(`^${TOKEN}/${TOKEN}$`);
const PARAMETER = new RegExp(`^(${TOKEN})=(?:(${TOKEN})|"([^"]*)")$`);

/** Reads a media type by RFC 9110, 8.3.1; null where the text is none. */
export function parseMediaType(text: string): MediaType | null {
  const [essence = '', ...rest] = text.split(';').map((part) => part.trim());
  if (!ESSENCE.test(essence)) return null;
  const parameters = new Map<string, string>();
  for (const part of rest) {
    if (part === '') continue;
    const match = PARAMETER.exec(part);
    if (match === null) return null;
    parameters.set((match[1] as string).toLowerCase(), match[2] ?? match[3] ?? '');
  }
  return { essence: essence.toLowerCase(), parameters };
}

/** Whether the media type leaves the charset open or says UTF-8, the only one this API reads and writes. */
export function isUtf8(type: MediaType): boolean {
  const charset = type.parameters.get('charset');
  return charset === undefined || /^utf-?8$/i.test(charset);
}
