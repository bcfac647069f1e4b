import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { vi } from 'vitest';
import { REPOSITORY } from '../../src/compile/folders.ts';

/** How long a change may take to show on a busy machine. */
export const WAIT = { timeout: 30_000, interval: 100 };

/** `npm run dev`, as it runs in a terminal. */
export interface DevServer {
  readonly url: string;
  /** Where the files that are its own lie while it runs. */
  readonly workspace: string;
  /** All that it has printed so far. */
  output(): string;
  /** Comes when it answers. */
  ready(): Promise<void>;
  /** Headlines by slug. */
  headlines(): Promise<Record<string, string>>;
  /** Sends a signal and waits for the end. @returns the exit code; null where the signal itself ended it */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/**
 * Starts a dev server for a corpus, on a port that nobody listens on.
 *
 * @param options.byShell lets a shell start it, as npm does; signals then reach that shell only
 */
export async function startDevServer(
  corpus: string,
  { byShell = false }: { byShell?: boolean } = {},
): Promise<DevServer> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  // wrangler looks for a free inspector port before it takes it, so two servers that start at once can find the same.
  const ports = ['--port', String(port), '--inspector-port', String(await freePort())];
  const command = [process.execPath, 'scripts/dev.ts', ...ports];
  // Without a second command some shells would become the server themselves.
  const [file = '', ...args] = byShell ? ['sh', '-c', `${command.join(' ')}; exit`] : command;
  const child = spawn(file, args, {
    cwd: REPOSITORY,
    env: { ...process.env, CORPUS: corpus, AUTHORITIES: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    url,
    workspace: join(REPOSITORY, '.tmp', 'dev', String(child.pid)),
    output: () => output,
    ready: () =>
      vi.waitFor(async () => {
        const health = await fetch(`${url}/health`).catch(() => null);
        if (!health?.ok) throw new Error(`${url} does not answer; it printed:\n${output}`);
      }, WAIT),
    async headlines() {
      const response = await fetch(`${url}/graphql?query={articles(first:100){nodes{slug headline}}}`);
      const { data } = (await response.json()) as {
        data: { articles: { nodes: { slug: string; headline: string }[] } };
      };
      return Object.fromEntries(data.articles.nodes.map(({ slug, headline }) => [slug, headline]));
    },
    end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
