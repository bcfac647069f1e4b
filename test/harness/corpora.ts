import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The corpora that the built Worker is tested with: the bundled one, and documents as they come from the web. */
export type CorpusName = 'bundled' | 'raw';

const atRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const ROOT = atRoot('');

/** Where each corpus's articles are. */
export const SOURCE_FOLDERS: Readonly<Record<CorpusName, string>> = {
  bundled: atRoot('seeds'),
  raw: atRoot('../shared/seeds'),
};

/** Where the built Worker with each corpus is put. */
export const WORKER_FOLDERS: Readonly<Record<CorpusName, string>> = {
  bundled: atRoot('.tmp/workers/bundled'),
  raw: atRoot('.tmp/workers/raw'),
};

/** Whether a corpus is on this machine. The raw documents are not part of the project. */
export function isPresent(corpus: CorpusName): boolean {
  return existsSync(SOURCE_FOLDERS[corpus]);
}

/** The corpora that are on this machine. */
export const PRESENT_CORPORA: readonly CorpusName[] = (['bundled', 'raw'] as const).filter(isPresent);
