import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { IS_PREPARED } from '../../scripts/wrangler.ts';
import { REPOSITORY } from '../../src/compile/folders.ts';
import { WITH_A_SMALL_LIMIT } from './small-limit.ts';

function run(environment: NodeJS.ProcessEnv, nodeOptions: readonly string[] = []) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...nodeOptions, 'scripts/before-wrangler.ts'],
    {
      cwd: REPOSITORY,
      env: { ...process.env, AUTHORITIES: '', [IS_PREPARED]: undefined, ...environment },
      encoding: 'utf8',
    },
  );
  return { status, output: stdout + stderr };
}

/** On a corpus that does not exist, so that none is written over the one that other tests use. */
const runOnNoCorpus = (environment: NodeJS.ProcessEnv) => run({ CORPUS: 'no-such-folder', ...environment });

describe('what wrangler runs before it bundles', () => {
  it('says what is wrong with a corpus, and stops a deployment', () => {
    const { status, output } = runOnNoCorpus({ WRANGLER_COMMAND: 'deploy' });
    expect(output).toContain('no-such-folder');
    expect(status).toBe(1);
  });

  it('stops a deployment if the corpus is too large', () => {
    const { status, output } = run({ CORPUS: '', WRANGLER_COMMAND: 'deploy' }, WITH_A_SMALL_LIMIT);
    expect(output).toContain('Nothing was bundled. This corpus is too large to be deployed');
    expect(status).toBe(1);
  });

  it('is found from a subfolder as well', () => {
    const config = readFileSync(join(REPOSITORY, 'wrangler.toml'), 'utf8');
    const command = /^\[build\]\ncommand = "(.*)"$/m.exec(config)?.[1] as string;
    const { status, stderr } = spawnSync(command, {
      cwd: join(REPOSITORY, 'src', 'http'),
      shell: true,
      env: {
        ...process.env,
        PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`,
        CORPUS: 'no-such-folder',
        [IS_PREPARED]: undefined,
      },
      encoding: 'utf8',
    });
    expect(stderr).toContain('no-such-folder: there is no such folder');
    expect(status).toBe(1);
  });

  it('leaves it to the project’s own scripts, which have done so', () => {
    expect(runOnNoCorpus({ [IS_PREPARED]: 'true' })).toEqual({ status: 0, output: '' });
  });
});
