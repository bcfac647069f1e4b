import { posix } from 'node:path';
import { z } from 'zod';
import type { Article, ArticleKind } from '../../model/article.ts';
import { slugify } from '../../text/slug.ts';
import type { Correction } from '../corrections/correction.ts';
import { correctionShape, toCorrection } from '../corrections/shape.ts';
import type { Problem } from '../problem.ts';
import type { Warning } from '../warning.ts';
import {
  countLines,
  FRONT_MATTER_LINE,
  firstKey,
  type SplitDocument,
  splitFrontMatter,
} from './front-matter.ts';
import { createKeyAdvice, createKeyFinder } from './key-names.ts';
import { articleKind, date, list, record, text, trueOrFalse, url } from './shapes.ts';
import { parseYaml, readShape } from './yaml.ts';

/** What front matter says of an article; null if it does not say. */
export interface ArticleMetadata
  extends Pick<
    Article,
    | 'kind'
    | 'dateline'
    | 'byline'
    | 'publisher'
    | 'publishedOn'
    | 'url'
    | 'basedOn'
    | 'occasion'
    | 'isComplete'
  > {
  readonly headline: string | null;
}

/** One article as its file has it. */
export interface ArticleFile {
  readonly file: string;
  readonly slug: string;
  readonly metadata: ArticleMetadata;
  /** Who says all that no label of a record gives to somebody else; null if front matter does not say. */
  readonly speaker: string | null;
  readonly corrections: readonly Correction[];
  readonly text: string;
  /** 1-based line of the file on which `text` begins. */
  readonly textLine: number;
}

/** The 1-based line of the file on which a character of the article's text is. */
export function lineAt({ text, textLine }: Pick<ArticleFile, 'text' | 'textLine'>, offset: number): number {
  return textLine - 1 + countLines(text.slice(0, offset));
}

/** The most corrections that one article can have: each may look through the whole text. */
export const MOST_CORRECTIONS = 1000;

const NO_METADATA: ArticleMetadata = {
  kind: 'REPORT',
  headline: null,
  dateline: null,
  byline: null,
  publisher: null,
  publishedOn: null,
  url: null,
  basedOn: null,
  occasion: null,
  isComplete: null,
};

// A key without a value, as a template leaves it, says as little as no key.
const metadataShape = record({
  headline: text.nullish(),
  dateline: text.nullish(),
  byline: text.nullish(),
  publisher: text.nullish(),
  publishedOn: date.nullish(),
  url: url.nullish(),
  basedOn: text.nullish(),
  kind: articleKind.nullish(),
  speaker: text.nullish(),
  occasion: text.nullish(),
  complete: trueOrFalse.nullish(),
  corrections: list(z.unknown(), 'corrections').nullish(),
});

const METADATA_KEYS = Object.keys(metadataShape.shape);
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
  const { metadata, speaker, corrections } = readFrontMatter(file, parts.frontMatter, problems);
  const publishedOn = metadata.publishedOn ?? (ext.toLowerCase() === '.txt' ? dateInName(name) : null);
  const { text: own, textLine } = parts;
  return { file, slug, metadata: { ...metadata, publishedOn }, speaker, corrections, text: own, textLine };
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

function readFrontMatter(
  file: string,
  source: string | null,
  problems: Problem[],
): Pick<ArticleFile, 'metadata' | 'speaker' | 'corrections'> {
  const nothing = { metadata: NO_METADATA, speaker: null, corrections: [] };
  if (source === null) return nothing;
  const content = parseYaml({ file, source, firstLine: FRONT_MATTER_LINE }, problems);
  if (content === null || content.value === null) return nothing;
  const fields = readShape(metadataShape, content.value, content, [], problems);
  const { corrections: _, kind: written, speaker, complete, ...metadata } = fields ?? {};
  const kind: ArticleKind = written ?? 'REPORT';
  if (fields !== null && kind === 'REPORT') problems.push(...keysOfRecords(file, fields, content.lineOf));
  const entries = correctionEntries(content.value);
  if (entries.length > MOST_CORRECTIONS) {
    const excess = `is correction ${MOST_CORRECTIONS + 1} of ${entries.length}`;
    const message = `${excess}, and an article can have ${MOST_CORRECTIONS}; split the article into several files`;
    problems.push({ file, line: content.lineOf(['corrections', MOST_CORRECTIONS]), message });
  }
  return {
    metadata: {
      ...NO_METADATA,
      kind,
      isComplete: kind === 'REPORT' ? null : (complete ?? false),
      ...Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined)),
    },
    speaker: speaker ?? null,
    corrections: entries.slice(0, MOST_CORRECTIONS).flatMap((entry, index) => {
      const path = ['corrections', index];
      const correction = readShape(correctionShape, entry, content, path, problems);
      return correction === null ? [] : [toCorrection(correction, content.lineOf(path))];
    }),
  };
}

/** A report has none of the keys that say how a record came about. */
function keysOfRecords(
  file: string,
  fields: z.output<typeof metadataShape>,
  lineOf: (path: readonly string[]) => number,
): Problem[] {
  return (['speaker', 'occasion', 'complete'] as const).flatMap((key) => {
    if (fields[key] === null || fields[key] === undefined) return [];
    const message = `"${key}" is only for a record; add "kind: transcript" or "kind: statement", or leave it out`;
    return { file, line: lineOf([key]), message };
  });
}

/** The corrections, even if other parts of the front matter have faults. */
function correctionEntries(frontMatter: unknown): readonly unknown[] {
  const { corrections } = frontMatter as { corrections?: unknown };
  return Array.isArray(corrections) ? corrections : [];
}
