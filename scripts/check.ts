import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { REPOSITORY } from '../src/compile/folders.ts';
import { createCommand } from './command-line.ts';

/** In a shell, one after the other. The last one takes the arguments. */
const STEPS = ['biome ci .', 'tsc', 'tsc -p explorer', 'npm run build'];
const VITEST = join(REPOSITORY, 'node_modules', 'vitest', 'vitest.mjs');

const { args } = createCommand(
  'npm test --',
  'Runs lint, types, the build and all tests, and stops at the first that fails.',
)
  .argument('[arguments...]', 'for vitest run, which is the last: "npm test -- test/linking"')
  .allowUnknownOption()
  .parse();

const options = {
  cwd: REPOSITORY,
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: `${join(REPOSITORY, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
  },
} as const;

for (const step of STEPS) exitIfFailed(spawnSync(step, { ...options, shell: true }));
exitIfFailed(spawnSync(process.execPath, [VITEST, 'run', ...args], options));

function exitIfFailed({ status }: { status: number | null }): void {
  if (status !== 0) process.exit(status ?? 1);
}
