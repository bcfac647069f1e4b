/** A document's two parts; nothing of either is changed. */
export interface SplitDocument {
  /** The YAML between the two lines of hyphens; null if the document has no front matter. */
  readonly frontMatter: string | null;
  /** Everything after the closing line, to the character; the whole file if there is no front matter. */
  readonly text: string;
  /** 1-based line of the file on which `text` begins. */
  readonly textLine: number;
}

/** The 1-based line of the file on which front matter begins: after the opening line of hyphens. */
export const FRONT_MATTER_LINE = 2;

const OPENING = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/;
// Not /^…$/m: U+2028 would end a line then, and in YAML it does not.
const CLOSING = /(?<=[\r\n])---[ \t]*(?:\r\n|\n|\r|(?![\s\S]))/g;

/**
 * Splits a file into front matter and text. A file that begins with a line `---` (a byte-order mark may come
 * before it) has front matter up to the next such line. Null if that line never comes.
 */
export function splitFrontMatter(file: string): SplitDocument | null {
  const opening = OPENING.exec(file)?.[0];
  if (opening === undefined) {
    return /^\uFEFF?---[ \t]*$/.test(file) ? null : { frontMatter: null, text: file, textLine: 1 };
  }
  CLOSING.lastIndex = opening.length;
  const closing = CLOSING.exec(file);
  if (closing === null) return null;
  const end = closing.index + closing[0].length;
  return {
    frontMatter: file.slice(opening.length, closing.index),
    text: file.slice(end),
    textLine: countLines(file.slice(0, end)),
  };
}

/** What may come before the first key: blank lines and comments. */
const BEFORE_KEY = /[ \t\n\r]+|#[^\n\r]*/y;
const KEY = /["']?(\p{L}[\p{L}\d_ -]{0,40})["']?[ \t]*:(?=\s|$)/uy;

/** A key of front matter, and the 1-based line of the file on which it is. */
export interface KeyPlace {
  readonly key: string;
  readonly line: number;
}

/** The first key of what would be front matter; null if a file does not begin with a line `---` and a key. */
export function firstKey(file: string): KeyPlace | null {
  let start = OPENING.exec(file)?.[0].length;
  if (start === undefined) return null;
  BEFORE_KEY.lastIndex = start;
  // A single pattern for all these lines would overflow the stack if they are millions.
  while (BEFORE_KEY.test(file)) start = BEFORE_KEY.lastIndex;
  KEY.lastIndex = start;
  const key = KEY.exec(file)?.[1];
  return key === undefined ? null : { key, line: countLines(file.slice(0, start)) };
}

/** 1-based number of the line that follows `text`, by line ends of every kind. */
export function countLines(text: string): number {
  return 1 + (text.match(/\r\n|\n|\r/g)?.length ?? 0);
}
