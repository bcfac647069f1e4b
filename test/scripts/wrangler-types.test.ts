import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { writeFiles } from '../../bench/corpus/write-files.ts';
import { ROOT } from '../harness/corpora.ts';

/** Runs one of the project's tools; what it prints if it fails. */
function faultsOf(tool: string, args: readonly string[], cwd: string): string {
  const command = [join(ROOT, 'node_modules', tool), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd, encoding: 'utf8' });
  return status === 0 ? '' : stdout + stderr;
}

it('lint and types do not look at what `wrangler types` writes, but at the files beside it', () => {
  mkdirSync(join(ROOT, '.tmp'), { recursive: true });
  // Inside the project, because tsconfig.json names the types of Node.
  const folder = mkdtempSync(join(ROOT, '.tmp', 'wrangler-types-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const file of ['tsconfig.json', 'biome.json', '.gitignore'])
    copyFileSync(join(ROOT, file), join(folder, file));
  // wrangler declares what a type of Node has otherwise, and formats as it likes.
  const written = 'declare namespace NodeJS { interface ProcessEnv { PERSISTED_ONLY : string } }\n';
  writeFiles(folder, {
    'worker-configuration.d.ts': written,
    'a.ts': 'export const env: NodeJS.ProcessEnv = {};\n',
  });
  const lint = () => faultsOf('@biomejs/biome/bin/biome', ['ci', '.'], folder);
  const types = () => faultsOf('typescript/bin/tsc', ['-p', folder], folder);
  expect([lint(), types()]).toEqual(['', '']);
  writeFiles(folder, { 'b.ts': written });
  expect([lint(), types()]).toEqual([
    expect.stringContaining('b.ts'),
    expect.stringContaining('PERSISTED_ONLY'),
  ]);
});
