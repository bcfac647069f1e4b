/** A media type, or a range of them, as a header field writes it. */
export interface MediaType {
  /** Lower case, "application/json"; in a range "application/*" or "*\/*". */
  readonly essence: string;
  /** Names in lower case; values without their quotes and backslashes. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** RFC 9110, 5.6.2. */
const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
/** What is between the quotes of a quoted string: RFC 9110, 5.6.4. */
const QUOTED = '(?:[\\t !#-\\[\\]-~\\x80-\\uffff]|\\\\[\\t -~\\x80-\\uffff])*';
// Two neighbors never match the same character, so the time is linear in the length of the text.
const ESSENCE = new RegExp(`^[\\t ]*(${TOKEN}/${TOKEN})[\\t ]*$`);
const PARAMETER = new RegExp(`^[\\t ]*(?:(${TOKEN})=(?:(${TOKEN})|"(${QUOTED})")[\\t ]*)?$`);

/**
 * Splits the value of a header field at a separator, except inside quoted strings. A quoted string without its
 * end goes to the end of the text.
 */
export function splitOutsideQuotes(text: string, separator: ',' | ';'): string[] {
  const parts: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted && character === '\\') at++;
    else if (!isQuoted && character === separator) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

/**
 * Reads a media type by RFC 9110, 8.3.1. If a parameter is there twice, the first one counts, as in browsers.
 *
 * @returns null if the text is no media type
 */
export function parseMediaType(text: string): MediaType | null {
  const [first = '', ...rest] = splitOutsideQuotes(text, ';');
  const essence = ESSENCE.exec(first)?.[1];
  if (essence === undefined) return null;
  const parameters = new Map<string, string>();
  for (const part of rest) {
    const match = PARAMETER.exec(part);
    if (match === null) return null;
    const [, name, token, quoted = ''] = match;
    // RFC 9110, 5.6.6 allows a semicolon that no parameter follows.
    if (name === undefined || parameters.has(name.toLowerCase())) continue;
    parameters.set(name.toLowerCase(), token ?? quoted.replace(/\\(.)/g, '$1'));
  }
  return { essence: essence.toLowerCase(), parameters };
}

/** Whether the media type leaves the charset open or says UTF-8, the only one this API reads and writes. */
export function isUtf8(type: MediaType): boolean {
  const charset = type.parameters.get('charset');
  return charset === undefined || /^utf-?8$/i.test(charset);
}
