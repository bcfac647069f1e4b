import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../src/compile/folders.ts';
import { type Verdict, verdictTable } from './bounds.ts';
import { bundleTables } from './bundle.ts';
import { hostileTables } from './hostile/tables.ts';
import { mutationTables } from './mutation/tables.ts';
import { growthTables } from './requests/bench-growth.ts';
import { heapTables } from './requests/bench-heap.ts';
import { firstExtractTables } from './requests/first-extract.ts';
import { firstRequestTables } from './requests/first-request.ts';
import { requestTables } from './requests/tables.ts';
import { startupTables } from './startup.ts';
import type { FigureTable } from './table.ts';

/* The tables of RESULTS.md are written from what is kept in bench/results, so that the two say the same. */

const DOCUMENT = join(REPOSITORY, 'bench', 'RESULTS.md');

const START = '<!-- figures: written by npm run bench from bench/results -->';
const END = '<!-- end of figures -->';

/** The tables of each kept result, in the order of the document. */
const TABLES: Readonly<Record<string, (figures: never) => readonly FigureTable[]>> = {
  requests: requestTables,
  growth: growthTables,
  'first-request': firstRequestTables,
  'first-extract': firstExtractTables,
  startup: startupTables,
  heap: heapTables,
  bundle: bundleTables,
  hostile: hostileTables,
  mutation: mutationTables,
};

/** What is kept of a benchmark of the Worker. */
export interface KeptResult {
  readonly date: string;
  readonly verdicts: readonly Verdict[];
}

/** A table in Markdown, the first column to the left and figures to the right. */
export function markdownTable({ title, head, rows }: FigureTable): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const alignment = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return `**${title}**\n\n${[head, alignment, ...rows].map(line).join('\n')}\n`;
}

/**
 * The document with new figures between its marks.
 *
 * @param results what is kept of each benchmark, by its name
 */
export function withFigures(document: string, results: ReadonlyMap<string, KeptResult>): string {
  const start = document.indexOf(START);
  const end = document.indexOf(END);
  if (start === -1 || end < start) throw new Error(`RESULTS.md must hold “${START}” and then “${END}”`);
  const kept = Object.keys(TABLES).flatMap((name) => {
    const result = results.get(name);
    return result === undefined ? [] : [{ name, result }];
  });
  const verdicts = verdictTable(kept.flatMap(({ result }) => result.verdicts));
  const sections = kept.map(({ name, result }) => {
    const tables = TABLES[name]?.(result as never) ?? [];
    return [`### ${name} (${result.date})\n`, ...tables.map(markdownTable)].join('\n');
  });
  const figures = [START, markdownTable(verdicts), ...sections].join('\n\n');
  return `${document.slice(0, start)}${figures}\n${document.slice(end)}`;
}

/** What is kept in bench/results of the benchmarks that the document shows. */
export function keptResults(): Map<string, KeptResult> {
  const names = Object.keys(TABLES);
  const fileOf = (name: string) => join(REPOSITORY, 'bench', 'results', `${name}.json`);
  return new Map(
    names
      .filter((name) => existsSync(fileOf(name)))
      .map((name) => [name, JSON.parse(readFileSync(fileOf(name), 'utf8')) as KeptResult]),
  );
}

/** Writes the figures that are kept into RESULTS.md. */
export function updateResultsDocument(): void {
  writeFileSync(DOCUMENT, withFigures(readFileSync(DOCUMENT, 'utf8'), keptResults()));
}
