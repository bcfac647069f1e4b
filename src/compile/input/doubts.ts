import type { Warning } from '../warning.ts';
import { type ArticleFile, lineAt } from './article-file.ts';
import { pandoc } from './commands.ts';

const ELEMENTS = [
  'a|abbr|article|aside|b|blockquote|body|br|button|cite|code|div|em|figcaption|figure|font|footer|form|h[1-6]|head',
  'header|hr|html|i|iframe|img|li|link|main|meta|nav|ol|p|picture|pre|q|script|section|small|source|span|strong|style',
  'sub|sup|svg|table|tbody|td|th|thead|time|title|tr|u|ul|video',
].join('|');
const ENTITIES = [
  'nbsp|amp|quot|apos|lt|gt|[lr][sd]quo|laquo|raquo|[mn]dash|hellip|bull|copy|euro|pound|shy',
  '[a-z](?:acute|grave|circ|uml|tilde|cedil)|#\\d{1,7}|#x[\\da-f]{1,6}',
].join('|');
/** The most characters of a tag that a message shows. */
const MOST_SHOWN = 40;

/** A tag or a character reference. Not `<https://example.org>`, nor "AT&T; and so on", nor "a < b". */
const HTML = new RegExp(`</?(?:${ELEMENTS})(?:\\s[^<>]*)?/?>|&(?:${ENTITIES});`, 'gi');

/** What is left of characters that were read in a wrong encoding once: “â€œ” for a quotation mark, “Ã©” for “é”. */
const GARBLED = /â€.|Ã[\u00a0-\u00bf]|\ufffd/gu;
/** Control characters that no text has. PDF files leave form feeds, and U+0085 can end a line. */
const CONTROL = /(?![\t-\r\u0085])\p{Cc}/gu;

/** What is in an article's text, but probably not on purpose. The text is kept to the character all the same. */
export function doubtsOf(article: ArticleFile): Warning[] {
  const { file, text, textLine } = article;
  const doubt = (
    kind: Warning['kind'],
    pattern: RegExp,
    inWords: (first: string, more: string) => string,
  ) => {
    const found = text.match(pattern);
    if (found === null) return [];
    const line = lineAt(article, text.search(pattern));
    const more = found.length === 1 ? '' : ` and ${found.length - 1} more`;
    return [{ kind, file, line, message: inWords(found[0], more) }];
  };
  return [
    ...doubt('HTML', HTML, (first, more) => {
      const shown = first.length > MOST_SHOWN ? `${first.slice(0, MOST_SHOWN)}…` : first;
      const copy = 'copy the text without its formatting';
      // pandoc would take front matter for text.
      const remedy =
        textLine === 1 ? `${copy}, or save the page itself and run: ${pandoc('page.html')}` : copy;
      return `has HTML, ${shown}${more}, and the API shows it as it is; ${remedy}`;
    }),
    ...doubt(
      'garbled characters',
      GARBLED,
      (first, more) =>
        `has "${first}"${more}, left from a wrong encoding; copy the text again, or correct these characters`,
    ),
    ...doubt('control characters', CONTROL, (first, more) => {
      const code = first.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      return `has the control character U+${code}${more}; remove it, or the file if it is not a text`;
    }),
  ];
}
