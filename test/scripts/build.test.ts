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

/** Runs the build on a corpus that does not exist, so that it can neither bundle nor deploy anything. */
const buildOfNoCorpus = (...args: string[]) =>
  spawnSync(process.execPath, [join(REPOSITORY, 'scripts/build.ts'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, CORPUS: 'no-such-folder', AUTHORITIES: '' },
  });

it.each([['npm run build'], ['npm run deploy', '--deploy']])(
  '%s stops before bundling if the corpus is bad',
  { timeout: 60_000 },
  (_name, ...args) => {
    const before = bundledAt();
    const { status, stdout, stderr } = buildOfNoCorpus(...args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^no-such-folder: there is no such folder; .*\n1 problem\n$/);
    expect(bundledAt()).toEqual(before);
  },
);

it('npm run deploy refuses --outdir, which is the build’s', { timeout: 60_000 }, () => {
  const { status, stderr } = buildOfNoCorpus('--deploy', '--outdir', 'elsewhere');
  expect(stderr).toContain("error: unknown option '--outdir'");
  expect(status).toBe(2);
});
