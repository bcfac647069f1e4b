import type { ExtractedDocument } from '../../extraction/document.ts';
import { passagesOf } from '../../extraction/marks/passages.ts';
import { withoutMarkdown } from '../../text/markdown.ts';
import { firstOf } from '../counted.ts';
import { type ArticleFile, lineAt } from '../input/article-file.ts';
import type { Warning } from '../warning.ts';
import { excerpt } from './excerpt.ts';

/** The most lines that a warning names besides its own. */
const MOST_LINES = 5;

/**
 * Warns of quotations of an article that begin with a mark and that no mark closes. In a quotation of several paragraphs
 * each may open again and only the last one close. The engine guesses where an unclosed one ends.
 */
export function unclosedMarks(article: ArticleFile, { paragraphs }: ExtractedDocument): Warning[] {
  const plain = withoutMarkdown(article.text);
  const body = paragraphs.filter(({ kind }) => kind === 'BODY');
  const unclosed = body.flatMap((paragraph, index) =>
    passagesOf(plain, paragraph, body[index + 1] ?? null)
      .filter(({ defects }) => defects.includes('MISSING_CLOSE'))
      .map(({ outer }) => ({ start: outer.start, end: paragraph.end })),
  );
  const [first, ...others] = unclosed;
  if (first === undefined) return [];
  const lines = others.map(({ start }) => String(lineAt(article, start)));
  const where = lines.length === 1 ? 'the one on line' : 'those on lines';
  const more = lines.length === 0 ? '' : `, nor ${where} ${firstOf(lines, MOST_LINES)}`;
  const words = excerpt(article.text.slice(first.start, first.end)).replace(/[.,;:!?]+$/, '');
  return [
    {
      kind: 'unclosed quotation marks',
      file: article.file,
      line: lineAt(article, first.start),
      message:
        `no mark closes the quotation that begins ${words}${more}; add the closing mark, ` +
        'or begin the next paragraph with a mark if the quotation goes on there',
    },
  ];
}
