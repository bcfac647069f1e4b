import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { REPOSITORY } from '../../src/compile/folders.ts';
import { temporaryFolder } from '../compile/temporary-folder.ts';
import { type DevServer, startDevServer, WAIT } from './dev-server.ts';

const TIMEOUT = 120_000;
/** For a command that must end by itself. */
const LIMIT = { timeout: 60_000, killSignal: 'SIGKILL' } as const;
const BAD = '---\nautor: Ann Roe\n---\nFerry\n';

// One server for all of these: each takes seconds to start.
describe('npm run dev', { timeout: TIMEOUT }, () => {
  let corpus: string;
  let server: DevServer;

  /** Saves a file as editors do: another one beside it, which takes its place. */
  const save = (path: string, text: string) => {
    writeFileSync(join(corpus, '.saved.tmp'), text);
    renameSync(join(corpus, '.saved.tmp'), join(corpus, path));
  };
  const remove = (path: string) => rmSync(join(corpus, path));
  /** Waits for words that it had not printed when the waiting began. */
  const printsAgain = (words: string, from: number) =>
    vi.waitFor(() => expect(server.output().slice(from)).toContain(words), WAIT);

  beforeAll(async () => {
    corpus = mkdtempSync(join(tmpdir(), 'on-the-record-'));
    cpSync(join(REPOSITORY, 'seeds'), corpus, { recursive: true });
    save('articles/bad.md', BAD);
    server = startDevServer(corpus);
  });

  afterAll(() => {
    server.dispose();
    rmSync(corpus, { recursive: true, force: true });
  });

  it('says what it serves, and where, once it answers there', async () => {
    const origin = await server.serving();
    const { status } = await fetch(`${origin}/health`);
    expect(status).toBe(200);
    expect(server.output()).toContain(
      `\nServing 13 articles from ${corpus} (1 left out): ${origin}/graphql\n`,
    );
  });

  it('starts without an article that is broken, says what is wrong, and shows it once it is fixed', async () => {
    expect(server.output()).toContain(`${corpus}/articles/bad.md:2: unknown key "autor"`);
    expect(server.output()).toContain(`Left out until it is fixed: ${corpus}/articles/bad.md\n`);
    expect(await server.headlines()).not.toHaveProperty('bad');
    save('articles/bad.md', 'Good\n');
    await vi.waitFor(async () => expect(await server.headlines()).toHaveProperty('bad', 'Good'), WAIT);
  });

  it('shows an edit and a new article at once, also to a browser that has the old answer', async () => {
    const url = `${await server.serving()}/graphql?query={articles(first:100){nodes{headline}}}`;
    const first = await fetch(url);
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const headers = { 'if-none-match': first.headers.get('etag') as string };
    expect((await fetch(url, { headers })).status).toBe(304);
    save('articles/bad.md', 'Better\n');
    save('articles/new.md', 'New\n');
    await vi.waitFor(
      async () => expect(await server.headlines()).toMatchObject({ bad: 'Better', new: 'New' }),
      WAIT,
    );
    expect((await fetch(url, { headers })).status).toBe(200);
  });

  it('leaves an article out when an edit breaks it, and shows changes of the others', async () => {
    const from = server.output().length;
    save('articles/bad.md', BAD);
    save('articles/boat.md', 'Boat\n');
    remove('articles/new.md');
    await vi.waitFor(async () => expect(await server.headlines()).toHaveProperty('boat'), WAIT);
    const slugs = Object.keys(await server.headlines());
    expect(slugs).not.toContain('bad');
    expect(slugs).not.toContain('new');
    expect(server.output().slice(from)).toContain('articles/bad.md:2: unknown key "autor"');
  });

  it('serves the last good corpus while an authority file is broken', async () => {
    const before = await server.headlines();
    const people = readFileSync(join(corpus, 'people.yaml'), 'utf8');
    const from = server.output().length;
    save('people.yaml', '- nmae: Ann Roe\n');
    save('articles/ferry.md', 'Ferry\n');
    await printsAgain('people.yaml:1: unknown key "nmae"', from);
    await printsAgain('The last good corpus is still served.\n', from);
    expect(await server.headlines()).toEqual(before);
    save('people.yaml', people);
    await vi.waitFor(
      async () => expect(await server.headlines()).toEqual({ ...before, ferry: 'Ferry' }),
      WAIT,
    );
  });

  it('takes no other port than the one that it was given', async () => {
    const { port } = new URL(await server.serving());
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/dev.ts', '--port', port], {
      ...LIMIT,
      cwd: REPOSITORY,
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe(
      `Port ${port} is in use. Choose another one: npm run dev -- --port ${Number(port) + 1}\n`,
    );
  });

  it('prints one line for a request', async () => {
    const from = server.output().length;
    await fetch(`${await server.serving()}/schema.graphql`);
    await fetch(`${await server.serving()}/documents`);
    await printsAgain('/documents', from);
    const lines = server.output().slice(from).split('\n');
    expect(lines.filter((line) => /schema\.graphql|documents/.test(line))).toEqual([
      expect.stringMatching(/GET \/schema\.graphql 200/),
      expect.stringMatching(/GET \/documents 200/),
    ]);
  });

  it('waits for a broken corpus to be fixed, serves it beside another one, and ends with its shell', async () => {
    const folder = temporaryFolder({
      'boat.txt': 'Boat\n\n“No,” said Ben Poe.\n',
      'people.yaml': '- nmae: Ann Roe\n',
    });
    // As npm does, which passes no signal on to what its shell started.
    const other = startDevServer(folder, { byShell: true });
    onTestFinished(other.dispose);
    await vi.waitFor(
      () => expect(other.output()).toMatch(/people\.yaml:1: .*\nNothing is served yet\./s),
      WAIT,
    );
    writeFileSync(join(folder, 'people.yaml'), '- name: Ann Roe\n');
    expect(await other.headlines()).toEqual({ boat: 'Boat' });
    const before = await server.headlines();
    writeFileSync(join(folder, 'boat.txt'), 'Boat sold\n\n“No,” said Ben Poe.\n');
    await vi.waitFor(async () => expect(await other.headlines()).toEqual({ boat: 'Boat sold' }), WAIT);
    expect(await server.headlines()).toEqual(before);
    const origin = await other.serving();
    await other.end('SIGKILL');
    await vi.waitFor(() => expect(fetch(`${origin}/health`)).rejects.toThrow(), WAIT);
  });

  it('ends with all that it started, and leaves no file of its own', async () => {
    const origin = await server.serving();
    expect(existsSync(server.workspace)).toBe(true);
    expect(await server.end('SIGINT')).not.toBeNull();
    await expect(fetch(`${origin}/health`)).rejects.toThrow();
    expect(existsSync(server.workspace)).toBe(false);
  });
});

it.each([
  { CORPUS: 'no-such-folder', AUTHORITIES: '' },
  { CORPUS: '', AUTHORITIES: 'no-such-folder' },
])('npm run dev does not wait for a folder that there is not: %o', { timeout: TIMEOUT }, (folders) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/dev.ts', '--port', '0'], {
    ...LIMIT,
    cwd: REPOSITORY,
    env: { ...process.env, ...folders },
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^no-such-folder: there is no such folder; .*\n1 problem\n$/);
});
