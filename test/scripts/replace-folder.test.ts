import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { replaceFolder } from '../../scripts/replace-folder.ts';
import { temporaryFolder } from '../compile/temporary-folder.ts';

/** Replaces a folder that has the file `old` by one with the file `new`, while another process does the same. */
async function replaced(exitCode: number) {
  const killed = spawnSync(process.execPath, ['--version']).pid;
  const running = `dist.new-${process.ppid}`;
  const parent = temporaryFolder({
    'dist/old': '',
    [`dist.new-${killed}/half`]: '',
    [`dist.old-${killed}/old`]: '',
    [`${running}/half`]: '',
  });
  const folder = join(parent, 'dist');
  const before: boolean[] = [];
  const code = await replaceFolder(folder, async (path) => {
    before.push(existsSync(path), existsSync(join(folder, 'old')));
    mkdirSync(path);
    writeFileSync(join(path, 'new'), '');
    return exitCode;
  });
  expect(before).toEqual([false, true]);
  expect(readdirSync(parent)).toEqual(['dist', running]);
  return { code, files: readdirSync(folder) };
}

it('replaces a folder once the new one is there', async () => {
  expect(await replaced(0)).toEqual({ code: 0, files: ['new'] });
});

it('leaves the old folder as it is if the new one cannot be made', async () => {
  expect(await replaced(3)).toEqual({ code: 3, files: ['old'] });
});

it('makes a folder that there was not', async () => {
  const folder = join(temporaryFolder(), 'dist');
  await replaceFolder(folder, async (path) => {
    mkdirSync(path);
    return 0;
  });
  expect(existsSync(folder)).toBe(true);
});
