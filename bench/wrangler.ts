import { execFileSync } from 'node:child_process';
import { WRANGLER, WRANGLER_ENVIRONMENT } from '../scripts/wrangler.ts';
import { REPOSITORY } from '../src/compile/folders.ts';

/** Runs a script under this Node in the repository's root and returns what it printed; throws with all of it. */
export function runNode(script: string, ...args: string[]): string {
  try {
    return execFileSync(process.execPath, [script, ...args], {
      cwd: REPOSITORY,
      env: { ...process.env, ...WRANGLER_ENVIRONMENT, NO_COLOR: '1' },
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${script} ${args.join(' ')} failed:\n${stdout ?? ''}\n${stderr ?? error}`);
  }
}

/** Runs the project's own wrangler to its end and returns what it printed. */
export function runWrangler(...args: string[]): string {
  return runNode(WRANGLER, ...args);
}
