import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { REPOSITORY } from '../src/compile/folders.ts';

/**
 * The project's own wrangler, a script for Node. Not its launcher in bin/, which ends with exit code 0 if a signal
 * ended wrangler: a build that was killed would count as done.
 */
export const WRANGLER = fileURLToPath(import.meta.resolve('wrangler'));

/** The environment variable that tells `before-wrangler.ts` that what the Worker bundles has been made already. */
export const IS_PREPARED = 'ON_THE_RECORD_PREPARED';

/** What the project's scripts start wrangler with: what it starts is to run under this Node, too. */
export const WRANGLER_ENVIRONMENT = {
  WRANGLER_SEND_METRICS: 'false',
  [IS_PREPARED]: 'true',
  PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`,
};

/**
 * Starts the project's own wrangler under this Node, whatever `npx` or the PATH would find. `wrangler dev` sends a
 * message when its port is open.
 */
export function spawnWrangler(args: readonly string[], environment: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(process.execPath, ['--no-warnings', WRANGLER, ...args], {
    cwd: REPOSITORY,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...WRANGLER_ENVIRONMENT, ...environment },
  });
}

/** The exit code of a process when it has ended; 128 and the signal's number for one that a signal ended. */
export function exitCode(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal ?? 'SIGTERM']));
  });
}
