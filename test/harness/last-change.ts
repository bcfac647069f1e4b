import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * When a file, or anything inside a folder, was changed last.
 *
 * @returns milliseconds; 0 where the path does not exist
 */
export function lastChange(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  // The folder's own time tells that a file was added or removed.
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}
