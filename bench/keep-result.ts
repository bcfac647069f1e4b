import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../src/compile/folders.ts';

/** What was measured, in a sentence, and the figures. */
export interface Result extends Readonly<Record<string, unknown>> {
  readonly what: string;
}

/** Keeps what a benchmark measured, with the day, as `bench/results/<name>.json`. */
export function keepResult(name: string, { what, ...measured }: Result): void {
  const folder = join(REPOSITORY, 'bench', 'results');
  const result = { what, date: new Date().toISOString().slice(0, 10), ...measured };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`);
}
