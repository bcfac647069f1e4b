import type { Span } from '../model/span.ts';
import { bisect } from './bisect.ts';
import { classAt, isInWord } from './character-class.ts';
import { elementAt } from './element-at.ts';

/*
 * Markdown is layout: its marks are no part of what is written. This file knows where they are; CommonMark and footnotes,
 * without tables. A parser of all Markdown would be larger than the whole engine, and few give places in the source.
 */

/** What a text without any Markdown has none of; found at once. */
const MAY_BE_MARKDOWN = /[*_`~\\[<]|^ {0,3}(?:>|[-=]{3})/m;

/** Marks that are recognized by themselves, and left out whole. */
const MARKS = new RegExp(
  [
    // <!-- a comment -->
    /<!--[\s\S]{0,500}?-->/,
    // <b>, </a>, <br>
    /<\/?(?:a|b|br|cite|del|em|i|ins|mark|p|q|s|small|span|strong|sub|sup|u)(?:\s[^<>]{0,500})?\/?>/,
    // ![a picture](place)
    /!\[[^[\]\n]{0,300}\]\([^()\s]{0,500}(?:\s+["'][^"'\n]{0,300}["'])?\)/,
    // [^1]: and [^1]
    /\[\^[^\s[\]]{1,40}\]:?/,
    // [1]: place "title"
    /^ {0,3}\[[^\s[\]]{1,100}\]: +<?\S{1,500}>?(?: +["'(][^\n]{0,300})?$/,
    // > at a line's beginning, once and more
    /^ {0,3}(?:> ?)+/,
    // --- and === alone in a line, and ``` before code
    /^ {0,3}(?:-{3,}|={3,})[^\S\n]*$|^ {0,3}(?:```|~~~)[^\n]{0,40}$/,
    // A list's item
    /^ {0,6}[*+] (?=\S)(?![*+ ]+$)/,
    // \*
    /\\(?=[\\`*_{}[\]()#+.!>~|-])/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gm',
);

/** The text of a link, and where it leads: [text](place "title") or [text][name]. */
const LINK =
  /\[(?<text>[^[\]\n]{1,300})\](?:\([^()\s]{0,500}(?:\([^()\s]{0,100}\)[^()\s]{0,100})?(?:\s+["'][^"'\n]{0,300}["'])?\)|\[(?<name>[^[\]\n]{0,100})\])/g;

/** Marks around emphasized words. */
const EMPHASIS = /\*{1,3}|_{1,3}|~~|`{1,2}|\n\s*\n/g;

/** A line that says where a link leads. */
const DEFINITION = /^ {0,3}\[([^\s[\]]{1,100})\]: /gm;

/** Where the links of a text have what is not their text. */
function linksIn(text: string): Span[] {
  const defined = new Set(Array.from(text.matchAll(DEFINITION), ([, name]) => name));
  return Array.from(text.matchAll(LINK)).flatMap(({ 0: whole, index, groups }): Span[] => {
    const { text: shown = '', name } = groups ?? {};
    // "[sic][sic]" leads nowhere: there is no line that says where.
    if (name !== undefined && !defined.has(name === '' ? shown : name)) return [];
    const end = index + 1 + shown.length;
    return [
      { start: index, end: index + 1 },
      { start: end, end: index + whole.length },
    ];
  });
}

/** The marks of emphasis that belong together. One inside a word, "M*A*S*H", "snake_case", is none. */
function emphasisIn(text: string): Span[] {
  const open = new Map<string, Span>();
  const found: Span[] = [];
  const isInWordAt = (at: number) => at >= 0 && at < text.length && isInWord(classAt(text, at));
  const isBlank = (at: number) => at < 0 || at >= text.length || /\s/.test(text.charAt(at));
  for (const { 0: mark, index } of text.matchAll(EMPHASIS)) {
    if (mark.startsWith('\n')) {
      open.clear();
      continue;
    }
    const span = { start: index, end: index + mark.length };
    const begun = open.get(mark);
    if (begun !== undefined && !isBlank(index - 1) && !isInWordAt(span.end) && begun.end < index) {
      found.push(begun, span);
      open.delete(mark);
    } else if (!isInWordAt(index - 1) && !isBlank(span.end)) open.set(mark, span);
  }
  return found;
}

/** Where a text has marks of Markdown, in order and without overlap; empty for nearly every text. */
export function markdownIn(text: string): readonly Span[] {
  if (!MAY_BE_MARKDOWN.test(text)) return [];
  const marks = Array.from(text.matchAll(MARKS), ({ 0: mark, index }) => ({
    start: index,
    end: index + mark.length,
  }));
  const found = [...marks, ...linksIn(text), ...emphasisIn(text)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const apart: Span[] = [];
  for (const span of found) if (span.start >= (apart.at(-1)?.end ?? 0)) apart.push(span);
  return apart;
}

/** The text with blanks where it has marks of Markdown: offsets stay true. For what reads words only. */
export function withoutMarkdown(text: string): string {
  let plain = '';
  let from = 0;
  for (const { start, end } of markdownIn(text)) {
    plain += text.slice(from, start) + text.slice(start, end).replace(/[^\n]/g, ' ');
    from = end;
  }
  return from === 0 ? text : plain + text.slice(from);
}

/** A text without the Markdown of another, and where its characters are there. */
export interface PlainText {
  readonly text: string;
  /** Where a part of the plain text is in the source. */
  sourceOf(span: Span): Span;
}

/** The text without its Markdown; null if it has none. */
export function plainTextOf(source: string): PlainText | null {
  const marks = markdownIn(source);
  if (marks.length === 0) return null;
  // How many units are left out before each place of the plain text at which some are.
  const places: { readonly at: number; readonly before: number }[] = [];
  let text = '';
  let from = 0;
  let before = 0;
  for (const { start, end } of marks) {
    text += source.slice(from, start);
    // "<br>" parts lines, and a comment or a picture between words parts words.
    const isBreak = source.startsWith('<br', start);
    if (isBreak) text += '\n';
    before += end - start - (isBreak ? 1 : 0);
    places.push({ at: text.length, before });
    from = end;
  }
  text += source.slice(from);
  const offsetOf = (at: number): number => {
    const next = bisect(places.length, (i) => elementAt(places, i).at > at);
    return at + (places[next - 1]?.before ?? 0);
  };
  return {
    text,
    // Its end is that of its last character: the marks after it are outside.
    sourceOf: ({ start, end }) =>
      end > start
        ? { start: offsetOf(start), end: offsetOf(end - 1) + 1 }
        : { start: offsetOf(start), end: offsetOf(start) },
  };
}
