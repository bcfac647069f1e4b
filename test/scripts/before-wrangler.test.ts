import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { IS_PREPARED } from '../../scripts/wrangler.ts';
import { REPOSITORY } from '../../src/compile/folders.ts';

/* On a corpus that there is not, so that no corpus is written beside the one that other tests use. */

function runOnNoCorpus(environment: NodeJS.ProcessEnv) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/before-wrangler.ts'], {
    cwd: REPOSITORY,
    env: { ...process.env, CORPUS: 'no-such-folder', [IS_PREPARED]: undefined, ...environment },
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

describe('what wrangler runs before it bundles', () => {
  it('tells what is wrong with a corpus, and stops a deployment', () => {
    const { status, output } = runOnNoCorpus({ WRANGLER_COMMAND: 'deploy' });
    expect(output).toContain('no-such-folder');
    expect(status).toBe(1);
  });

  it('leaves it to the project’s own scripts, which have done so', () => {
    expect(runOnNoCorpus({ [IS_PREPARED]: 'true' })).toEqual({ status: 0, output: '' });
  });
});
