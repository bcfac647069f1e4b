import { posix } from 'node:path';
import { slugify } from '../../text/slug.ts';
import type { Problem } from '../problem.ts';
import type { Warning } from '../warning.ts';
import { countLines, firstKey, type SplitDocument, splitFrontMatter } from './front-matter.ts';
import { createKeyAdvice, createKeyFinder } from './key-names.ts';
import { METADATA_KEYS, readMetadata, type StatedOfArticle } from './metadata.ts';
import { date } from './shapes.ts';

/** One article as its file has it. */
export interface ArticleFile extends StatedOfArticle {
  readonly file: string;
  readonly slug: string;
  readonly text: string;
  /** 1-based line of the file on which `text` begins. */
  readonly textLine: number;
}

/** The 1-based line of the file on which a character of the article's text is. */
export function lineAt({ text, textLine }: Pick<ArticleFile, 'text' | 'textLine'>, offset: number): number {
  return textLine - 1 + countLines(text.slice(0, offset));
}

const findKey = createKeyFinder(METADATA_KEYS);
const adviseOnKey = createKeyAdvice(METADATA_KEYS);

/**
 * Reads what the file of an article says: its slug from its name, its metadata and corrections from the front
 * matter, its text to the character. What is wrong becomes problems, what is probably wrong becomes warnings. The sound
 * parts are still returned, so that one run finds as much as it can. Null if front matter and text cannot be told
 * apart.
 */
export function readArticleFile(
  file: string,
  content: string,
  problems: Problem[],
  warnings: Warning[],
): ArticleFile | null {
  const { name, ext } = posix.parse(file);
  const slug = slugify(name);
  if (slug === '') {
    const message = `no slug can be made of "${name}"; give the file a name with letters a to z or digits`;
    problems.push({ file, line: 1, message });
  }
  const parts = splitFile(ext, content);
  if (parts === null) {
    const message = 'the front matter that begins here never ends; close it with a line ---';
    problems.push({ file, line: 1, message });
    return null;
  }
  if (!/[^\s\uFEFF]/u.test(parts.text)) {
    problems.push({
      file,
      line: parts.textLine,
      message: 'the article is empty; write its text here, or remove the file',
    });
  }
  if (parts.frontMatter === null) warnings.push(...doubtsOfText(file, parts.text));
  const { metadata, speaker, statesKind, corrections } = readMetadata(file, parts.frontMatter, problems);
  const publishedOn = metadata.publishedOn ?? (ext.toLowerCase() === '.txt' ? dateInName(name) : null);
  const { text: own, textLine } = parts;
  return {
    file,
    slug,
    metadata: { ...metadata, publishedOn },
    speaker,
    statesKind,
    corrections,
    text: own,
    textLine,
  };
}

/** The day that a file name begins with, "2026-03-04-harbor-fire"; null without one of the calendar. */
function dateInName(name: string): string | null {
  const day = /^\d{4}-\d{2}-\d{2}(?![^\s._-])/.exec(name)?.[0];
  return date.safeParse(day).data ?? null;
}

/**
 * In plain text a line of hyphens can be just that, and "Reporter: Good morning" can follow. Front matter begins with a
 * key or another name for one, and it is closed. Only a key to the letter is meant as one without a closing line.
 */
function splitFile(extension: string, content: string): SplitDocument | null {
  if (extension.toLowerCase() === '.md') return splitFrontMatter(content);
  const key = firstKey(content)?.key ?? '';
  const parts = findKey(key) === null ? null : splitFrontMatter(content);
  if (parts !== null || METADATA_KEYS.includes(key)) return parts;
  return { frontMatter: null, text: content, textLine: 1 };
}

/** Why a text that begins like front matter is none. */
function doubtsOfText(file: string, text: string): Warning[] {
  const first = firstKey(text);
  if (first === null) return [];
  const { key, line } = first;
  const isClosed = splitFrontMatter(text) !== null;
  const warn = (why: string, remedy: string): Warning[] => {
    return [
      {
        kind: 'front matter',
        file,
        line,
        message: `begins like front matter, ${why}, so it is text; ${remedy}`,
      },
    ];
  };
  if (!isClosed && findKey(key) !== null) {
    return warn('and no line --- closes it', `add that line if "${key}" is meant as a key`);
  }
  const advice = isClosed ? adviseOnKey(key) : null;
  return advice === null ? [] : warn(`but "${key}" is none of its keys`, advice);
}
