import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { REPOSITORY } from '../../src/compile/folders.ts';

/** Runs what wrangler runs first, on a corpus that there is not, so that nothing is written. */
function runOn(environment: NodeJS.ProcessEnv) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/before-wrangler.ts'], {
    cwd: REPOSITORY,
    env: { ...process.env, CORPUS: 'no-such-folder', ...environment },
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

describe('what wrangler runs before it bundles', () => {
  it('compiles the corpus, and stops wrangler where that fails', () => {
    const { status, output } = runOn({ ON_THE_RECORD_PREPARED: undefined });
    expect(output).toContain('no-such-folder');
    expect(status).toBe(1);
  });

  it('leaves it to the project’s own scripts, which have done so', () => {
    expect(runOn({ ON_THE_RECORD_PREPARED: 'true' })).toEqual({ status: 0, output: '' });
  });
});
