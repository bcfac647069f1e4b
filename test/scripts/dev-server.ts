import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { vi } from 'vitest';
import { REPOSITORY } from '../../src/compile/folders.ts';

/** How long a change may take to show on a busy machine. */
export const WAIT = { timeout: 60_000, interval: 100 };

/** `npm run dev`, as it runs in a terminal. */
export interface DevServer {
  /** Where the files that are its own lie while it runs. */
  readonly workspace: string;
  /** All that it has printed so far. */
  output(): string;
  /** Waits until it says that it serves. @returns the origin that it names, "http://localhost:1234" */
  serving(): Promise<string>;
  /** Headlines by slug. */
  headlines(): Promise<Record<string, string>>;
  /** Sends a signal and waits for the end. @returns the exit code; null if the signal itself ended it */
  end(signal: NodeJS.Signals): Promise<number | null>;
  /** Kills it with all that it started, if anything of it still runs. */
  dispose(): void;
}

/**
 * Starts a dev server for a corpus, on any free port. Whatever happens, call `dispose` at the end.
 *
 * @param options.byShell lets a shell start it, as npm does; signals then reach that shell only
 */
export function startDevServer(corpus: string, { byShell = false }: { byShell?: boolean } = {}): DevServer {
  const command = [process.execPath, 'scripts/dev.ts', '--port', '0', '--', '--inspector-port', '0'];
  // The server sees its parent end, but the shell does not: it ends all of its group if the test is killed.
  const look = `(while kill -0 ${process.pid}; do sleep 1; done; kill -9 0) >/dev/null 2>&1 &`;
  // Without a second command some shells would become the server themselves.
  const [file = '', ...args] = byShell ? ['sh', '-c', `${look} ${command.join(' ')}; exit`] : command;
  const child = spawn(file, args, {
    cwd: REPOSITORY,
    env: { ...process.env, CORPUS: corpus, AUTHORITIES: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
    // The leader of a group of its own, so that all of it can be ended at once.
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const serving = () =>
    vi.waitFor(() => {
      const origin = /^Serving .*: (http:.*)\/graphql$/m.exec(output)?.[1];
      if (origin === undefined) throw new Error(`It does not serve; it printed:\n${output}`);
      return origin;
    }, WAIT);
  return {
    workspace: join(REPOSITORY, '.tmp', 'dev', String(child.pid)),
    output: () => output,
    serving,
    async headlines() {
      const query = '{articles(first:100){nodes{slug headline}}}';
      const response = await fetch(`${await serving()}/graphql?query=${query}`);
      const { data } = (await response.json()) as {
        data: { articles: { nodes: { slug: string; headline: string }[] } };
      };
      return Object.fromEntries(data.articles.nodes.map(({ slug, headline }) => [slug, headline]));
    },
    end(signal) {
      child.kill(signal);
      return ended;
    },
    dispose() {
      try {
        process.kill(-(child.pid as number), 'SIGKILL');
      } catch {
        // All of it has ended.
      }
    },
  };
}
