import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { REPOSITORY } from '../../src/compile/folders.ts';

it('npm run build stops before bundling where the corpus is bad', { timeout: 60_000 }, () => {
  const bundle = join(REPOSITORY, 'dist', 'worker.js');
  const bundledAt = () => statSync(bundle, { throwIfNoEntry: false })?.mtimeMs;
  const before = bundledAt();
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(REPOSITORY, 'scripts/build.ts')], {
    encoding: 'utf8',
    env: { ...process.env, CORPUS: 'no-such-folder', AUTHORITIES: '' },
  });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^no-such-folder: there is no such folder; .*\n1 problem\n$/);
  expect(bundledAt()).toEqual(before);
});
