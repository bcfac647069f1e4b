import type { ExtractedDocument } from '../../extraction/document.ts';
import { isProse } from '../../extraction/layout/page-lines.ts';
import { passagesOf } from '../../extraction/marks/passages.ts';
import type { Paragraph } from '../../model/article.ts';
import { withoutMarkdown } from '../../text/markdown.ts';
import { wordCount } from '../../text/words.ts';
import { counted } from '../counted.ts';
import { type ArticleFile, lineAt } from '../input/article-file.ts';
import type { Warning } from '../warning.ts';
import { excerpt } from './excerpt.ts';

/** Boilerplate of a smaller share of the words is what pages have around a story. */
const LARGE_SHARE = 0.25;

/**
 * Warns of an article of which a quarter or more is boilerplate that quotes somebody: part of the story may have been
 * dropped. Titles of other stories may quote, so only sentences count.
 */
export function largeBoilerplate(article: ArticleFile, { paragraphs }: ExtractedDocument): Warning[] {
  const { text } = article;
  const wordsIn = (some: readonly Paragraph[]) =>
    some.reduce((sum, { start, end }) => sum + wordCount(text.slice(start, end)), 0);
  const dropped = paragraphs.filter(({ kind }) => kind === 'BOILERPLATE');
  const [few, all] = [wordsIn(dropped), wordsIn(paragraphs)];
  if (few === 0 || few < LARGE_SHARE * all) return [];
  const plain = withoutMarkdown(text);
  const passages = dropped
    .filter(({ start, end }) => isProse(plain.slice(start, end).trim()))
    .map((paragraph) => ({ paragraph, count: passagesOf(plain, paragraph, null).length }))
    .filter(({ count }) => count > 0);
  const [first] = passages;
  if (first === undefined) return [];
  // What made it boilerplate is the line at which it begins.
  const at = paragraphs.indexOf(first.paragraph);
  const head = paragraphs[paragraphs.slice(0, at).findLastIndex(({ kind }) => kind !== 'BOILERPLATE') + 1];
  const { start, end } = head ?? first.paragraph;
  const count = passages.reduce((sum, passage) => sum + passage.count, 0);
  return [
    {
      kind: 'quotations in boilerplate',
      file: article.file,
      line: lineAt(article, start),
      message:
        `${Math.round((100 * few) / all)} % of the words (${few} of ${all}) and ` +
        `${counted(count, 'passage')} in quotation marks are taken for the page around the story, from ` +
        `"${excerpt(text.slice(start, end))}" on, and nobody is quoted there; ` +
        'delete that line if the story goes on after it, or else all that is not the story',
    },
  ];
}
