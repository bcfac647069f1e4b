import { expect, it } from 'vitest';
import { exitCode, spawnWrangler } from '../../scripts/wrangler.ts';

it('does not take a wrangler that was killed for one that has done its work', async () => {
  const kill = "if (/cli\\.js$/.test(process.argv[1])) process.kill(process.pid, 'SIGKILL')";
  const killed = spawnWrangler(['--version'], {
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(kill)}`,
  });
  expect(await exitCode(killed)).toBe(128 + 9);
});
