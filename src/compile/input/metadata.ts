import { z } from 'zod';
import type { Article, ArticleKind } from '../../model/article.ts';
import type { Correction } from '../corrections/correction.ts';
import { correctionShape, toCorrection } from '../corrections/shape.ts';
import type { Problem } from '../problem.ts';
import { FRONT_MATTER_LINE } from './front-matter.ts';
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

/** All that front matter says. */
export interface StatedOfArticle {
  readonly metadata: ArticleMetadata;
  /** Who says all that no label of a record gives to somebody else; null if front matter does not say. */
  readonly speaker: string | null;
  /** Whether front matter says of what kind it is. */
  readonly statesKind: boolean;
  readonly corrections: readonly Correction[];
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

/** The keys that front matter can have. */
export const METADATA_KEYS = Object.keys(metadataShape.shape);

/**
 * Reads front matter. What is wrong becomes problems.
 *
 * @param source null without front matter
 */
export function readMetadata(file: string, source: string | null, problems: Problem[]): StatedOfArticle {
  const nothing = { metadata: NO_METADATA, speaker: null, statesKind: false, corrections: [] };
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
    statesKind: written !== null && written !== undefined,
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
