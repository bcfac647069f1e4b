import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { worst } from './bounds.ts';
import type { Measurement } from './measurement.ts';
import type { WorkerFolder } from './requests/workerd.ts';
import { rounded } from './statistics.ts';
import type { FigureTable } from './table.ts';
import { measuredVersions } from './versions.ts';

const KIBIBYTE = 1024;
const LIMITS = { bound: 190 };
const MEASURED_PACKAGES = ['wrangler', 'esbuild', 'graphql', 'graphql-yoga', '@pothos/core'];

/** One file that is deployed, in KiB. */
export interface FileSize {
  readonly name: string;
  readonly plain: number;
  readonly gzip: number;
}

interface BundleFigures {
  readonly files: readonly FileSize[];
}

function sizeOf(folder: string, file: string): FileSize {
  const content = readFileSync(join(folder, file));
  return {
    // The digest before it changes with every build.
    name: file.replace(/^[0-9a-f]{40}-/, ''),
    plain: rounded(content.byteLength / KIBIBYTE, 1),
    gzip: rounded(gzipSync(content, { level: 9 }).byteLength / KIBIBYTE, 1),
  };
}

/** What is deployed, file by file. */
export function bundleTables({ files }: BundleFigures): FigureTable[] {
  const rows = files.map(({ name, plain, gzip }) => [name, plain, gzip]);
  return [{ title: 'Deployed files', head: ['file', 'KiB', 'KiB gzip'], rows }];
}

/** Weighs the built Worker, minified, and the texts beside it. */
export function measureBundle({ folder, modules }: WorkerFolder): Measurement {
  const files = modules.map((file) => sizeOf(folder, file));
  const code = files.slice(0, 1).map(({ name, gzip }) => ({ name, measured: gzip }));
  const figures = {
    what: 'files that are deployed, in KiB',
    versions: measuredVersions(MEASURED_PACKAGES),
    files,
  };
  return {
    name: 'bundle',
    figures,
    tables: bundleTables(figures),
    verdicts: worst('bundle without corpus, KiB gzip', code, LIMITS),
  };
}
