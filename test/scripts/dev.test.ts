import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { REPOSITORY } from '../../src/compile/folders.ts';
import { temporaryFolder } from '../compile/temporary-folder.ts';
import { type DevServer, startDevServer, WAIT } from './dev-server.ts';

describe('npm run dev', { timeout: 60_000 }, () => {
  let corpus: string;
  let server: DevServer;

  const save = (name: string, text: string) => {
    // As editors save: a file beside it, which takes its place.
    writeFileSync(join(corpus, `.${name}.tmp`), text);
    renameSync(join(corpus, `.${name}.tmp`), join(corpus, 'articles', name));
  };

  beforeAll(async () => {
    corpus = mkdtempSync(join(tmpdir(), 'on-the-record-'));
    cpSync(join(REPOSITORY, 'seeds'), corpus, { recursive: true });
    server = await startDevServer(corpus);
    await server.ready();
  }, 60_000);

  afterAll(async () => {
    await server.end('SIGTERM');
    rmSync(corpus, { recursive: true, force: true });
  });

  it('says what it serves, and where', () => {
    expect(server.output()).toContain(`articles from ${corpus}: ${server.url}/graphql`);
  });

  it('shows an edit, a new article and a removed one without a restart', async () => {
    save('ferry.md', 'Ferry to run again\n\n“We will see,” said Ann Roe.\n');
    await vi.waitFor(
      async () => expect(await server.headlines()).toHaveProperty('ferry', 'Ferry to run again'),
      WAIT,
    );
    save('ferry.md', 'Ferry sold\n\n“We will see,” said Ann Roe.\n');
    await vi.waitFor(
      async () => expect(await server.headlines()).toHaveProperty('ferry', 'Ferry sold'),
      WAIT,
    );
    rmSync(join(corpus, 'articles', 'ferry.md'));
    await vi.waitFor(async () => expect(await server.headlines()).not.toHaveProperty('ferry'), WAIT);
  });

  it('tells what is wrong with an edit and serves the last good corpus on', async () => {
    const before = await server.headlines();
    save('bad.md', '---\nautor: Ann Roe\n---\nFerry\n');
    await vi.waitFor(() => expect(server.output()).toContain('articles/bad.md:2: unknown key "autor"'), WAIT);
    expect(await server.headlines()).toEqual(before);
    rmSync(join(corpus, 'articles', 'bad.md'));
  });

  it('serves its own corpus while another one serves another', async () => {
    const before = await server.headlines();
    const folder = temporaryFolder({ 'boat.txt': 'Boat to run\n\n“No,” said Ben Poe.\n' });
    const other = await startDevServer(folder);
    try {
      await other.ready();
      expect(await other.headlines()).toEqual({ boat: 'Boat to run' });
      save('ferry.md', 'Ferry to run again\n');
      writeFileSync(join(folder, 'boat.txt'), 'Boat sold\n\n“No,” said Ben Poe.\n');
      await vi.waitFor(async () => {
        expect(await other.headlines()).toEqual({ boat: 'Boat sold' });
        expect(await server.headlines()).toEqual({ ...before, ferry: 'Ferry to run again' });
      }, WAIT);
    } finally {
      await other.end('SIGTERM');
      rmSync(join(corpus, 'articles', 'ferry.md'));
    }
    expect(await server.headlines()).toMatchObject(before);
  });

  it('ends with all that it started, and leaves no file of its own', async () => {
    expect(existsSync(server.workspace)).toBe(true);
    expect(await server.end('SIGINT')).not.toBeNull();
    await expect(fetch(`${server.url}/health`)).rejects.toThrow();
    expect(existsSync(server.workspace)).toBe(false);
  });
});

it('ends when what started it is gone, as npm is after a kill', { timeout: 60_000 }, async () => {
  const folder = temporaryFolder({ 'ferry.txt': 'Ferry\n' });
  const server = await startDevServer(folder, { byShell: true });
  await server.ready();
  await server.end('SIGKILL');
  await vi.waitFor(() => expect(fetch(`${server.url}/health`)).rejects.toThrow(), WAIT);
});

describe('npm run dev while it starts', { timeout: 60_000 }, () => {
  it('misses no edit that is made while it compiles for the first time', async () => {
    const articles = Array.from({ length: 800 }, (_, article) => {
      const said = Array.from(
        { length: 10 },
        (_, part) => `“We will see to ${article} ${part},” said Ann Roe.`,
      );
      return [`${article}.txt`, `Ferry to run again\n\n${said.join('\n\n')}\n`];
    });
    const folder = temporaryFolder(Object.fromEntries(articles));
    const server = await startDevServer(folder);
    try {
      // All are read by then, and most are not yet extracted.
      await vi.waitFor(() => expect(server.output()).toContain('100 of 800 articles'), {
        ...WAIT,
        interval: 5,
      });
      writeFileSync(join(folder, '0.txt'), 'Ferry sold\n');
      await vi.waitFor(() => {
        const artefact = readFileSync(join(server.workspace, 'corpus.json'), 'utf8');
        expect(artefact.includes('"Ferry sold"')).toBe(true);
      }, WAIT);
      await server.ready();
    } finally {
      await server.end('SIGTERM');
    }
  });

  it('tells what is wrong with a bad corpus, serves nothing and exits 1', async () => {
    const child = spawn(process.execPath, ['scripts/dev.ts'], {
      cwd: REPOSITORY,
      env: { ...process.env, CORPUS: 'no-such-folder', AUTHORITIES: '' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(1);
    expect(errors).toMatch(/^no-such-folder: there is no such folder; .*\n1 problem\n$/);
  });
});
