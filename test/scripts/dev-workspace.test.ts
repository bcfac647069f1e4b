import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createDevWorkspace } from '../../scripts/dev-workspace.ts';

/** A workspace that is taken away when the test ends. */
function workspace() {
  const created = createDevWorkspace();
  onTestFinished(created.remove);
  return { ...created, folder: dirname(created.entry) };
}

it('makes an entry whose imports lead to files that are there, and to the artefact beside it', () => {
  const { entry, artefact, folder } = workspace();
  const imports = Array.from(readFileSync(entry, 'utf8').matchAll(/'(\.[^']+)'/g), ([, path]) =>
    join(folder, path as string),
  );
  expect(imports).toContain(artefact);
  for (const path of imports) expect(existsSync(path), path).toBe(path !== artefact);
});

it('takes away what a killed server left behind, and nothing of one that runs', () => {
  const { folder } = workspace();
  const folderOf = (pid: number) => join(dirname(folder), String(pid));
  const killed = folderOf(spawnSync(process.execPath, ['--version']).pid);
  const running = folderOf(process.ppid);
  mkdirSync(killed);
  mkdirSync(running);
  onTestFinished(() => rmSync(running, { recursive: true }));
  workspace();
  expect([existsSync(killed), existsSync(running)]).toEqual([false, true]);
});

it('leaves nothing when it is removed', () => {
  const { folder, remove } = workspace();
  remove();
  expect(existsSync(folder)).toBe(false);
});
