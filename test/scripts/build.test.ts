import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { REPOSITORY } from '../../src/compile/folders.ts';
import { WITH_A_SMALL_LIMIT } from './small-limit.ts';

const bundledAt = () => statSync(join(REPOSITORY, 'dist', 'worker.js'), { throwIfNoEntry: false })?.mtimeMs;

it('npm run build stops before bundling if the corpus is too large', { timeout: 60_000 }, () => {
  const before = bundledAt();
  const { status, stderr } = spawnSync(process.execPath, [...WITH_A_SMALL_LIMIT, 'scripts/build.ts'], {
    cwd: REPOSITORY,
    encoding: 'utf8',
    env: { ...process.env, CORPUS: '', AUTHORITIES: '' },
  });
  expect(stderr).toMatch(
    /^Nothing was bundled\. This corpus is too large to be deployed: it has 0\.\d MiB compiled/m,
  );
  expect(status).toBe(1);
  expect(bundledAt()).toEqual(before);
});

it('npm run build stops before bundling if the corpus is bad', { timeout: 60_000 }, () => {
  const before = bundledAt();
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(REPOSITORY, 'scripts/build.ts')], {
    encoding: 'utf8',
    env: { ...process.env, CORPUS: 'no-such-folder', AUTHORITIES: '' },
  });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^no-such-folder: there is no such folder; .*\n1 problem\n$/);
  expect(bundledAt()).toEqual(before);
});
