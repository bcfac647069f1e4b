import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** File contents by path, with forward slashes. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Puts files into a folder, in this order, and makes the folders that they are in. */
export function writeFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
