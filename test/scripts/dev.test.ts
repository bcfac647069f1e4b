import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { DEFAULT_ARTEFACT, REPOSITORY } from '../../src/compile/folders.ts';

const ARTEFACT = join(REPOSITORY, DEFAULT_ARTEFACT);
const WAIT = { timeout: 30_000, interval: 100 };

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

describe('npm run dev', { timeout: 60_000 }, () => {
  let corpus: string;
  let artefactBefore: Buffer | null;
  let child: ChildProcess;
  let url: string;
  let output = '';

  const ask = async (): Promise<Record<string, string>> => {
    const response = await fetch(`${url}/graphql?query={articles{nodes{slug headline}}}`);
    const { data } = (await response.json()) as {
      data: { articles: { nodes: { slug: string; headline: string }[] } };
    };
    return Object.fromEntries(data.articles.nodes.map(({ slug, headline }) => [slug, headline]));
  };
  const save = (name: string, text: string) => {
    // As editors save: a file beside it, which takes its place.
    writeFileSync(join(corpus, `.${name}.tmp`), text);
    renameSync(join(corpus, `.${name}.tmp`), join(corpus, 'articles', name));
  };

  beforeAll(async () => {
    // What a developer has compiled in this checkout is put back in the end.
    artefactBefore = readIfPresent(ARTEFACT);
    corpus = mkdtempSync(join(tmpdir(), 'on-the-record-'));
    cpSync(join(REPOSITORY, 'seeds'), corpus, { recursive: true });
    const port = await freePort();
    url = `http://localhost:${port}`;
    child = spawn(process.execPath, ['scripts/dev.ts', '--port', String(port)], {
      cwd: REPOSITORY,
      env: { ...process.env, CORPUS: corpus, AUTHORITIES: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => {
        output += chunk;
      });
    }
    await vi.waitFor(async () => expect((await fetch(`${url}/health`)).status).toBe(200), WAIT);
  }, 60_000);

  afterAll(async () => {
    if (child.exitCode === null) {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await ended;
    }
    rmSync(corpus, { recursive: true, force: true });
    if (artefactBefore) writeFileSync(ARTEFACT, artefactBefore);
    else rmSync(ARTEFACT, { force: true });
  });

  it('says what it serves, and where', () => {
    expect(output).toContain(`articles from ${corpus}: ${url}/graphql`);
  });

  it('shows an edit, a new article and a removed one without a restart', async () => {
    save('ferry.md', 'Ferry to run again\n\n“We will see,” said Ann Roe.\n');
    await vi.waitFor(async () => expect(await ask()).toHaveProperty('ferry', 'Ferry to run again'), WAIT);
    save('ferry.md', 'Ferry sold\n\n“We will see,” said Ann Roe.\n');
    await vi.waitFor(async () => expect(await ask()).toHaveProperty('ferry', 'Ferry sold'), WAIT);
    rmSync(join(corpus, 'articles', 'ferry.md'));
    await vi.waitFor(async () => expect(await ask()).not.toHaveProperty('ferry'), WAIT);
  });

  it('tells what is wrong with an edit and serves the last good corpus on', async () => {
    const before = await ask();
    save('bad.md', '---\nautor: Ann Roe\n---\nFerry\n');
    await vi.waitFor(() => expect(output).toContain('articles/bad.md:2: unknown key "autor"'), WAIT);
    expect(await ask()).toEqual(before);
    rmSync(join(corpus, 'articles', 'bad.md'));
  });

  it('ends with all that it started', async () => {
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    child.kill('SIGINT');
    expect(await ended).not.toBeNull();
    await expect(fetch(`${url}/health`)).rejects.toThrow();
  });
});

describe('npm run dev with a bad corpus', { timeout: 60_000 }, () => {
  it('tells what is wrong, serves nothing and exits 1', async () => {
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

function readIfPresent(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
