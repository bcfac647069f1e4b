import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { MOST_BYTES } from '../../src/compile/input/read-text.ts';
import { compileFolder, problemsOf } from './compile-folder.ts';
import { temporaryFolder } from './temporary-folder.ts';

const TEXT = 'Ferry to run again\n\n“We will see,” said Ann Roe.\n';
const MAIN = resolve(import.meta.dirname, '../../src/compile/main.ts');
/** Time enough on a busy machine; a compiler that waits for a writer takes all of it. */
const TIMEOUT = 60_000;

/** What the compiler says of a folder, line by line. In a process of its own: one that hangs can be ended. */
function linesOf(folder: string): string[] {
  const { stderr, error } = spawnSync(process.execPath, [MAIN, folder, '--out', join(folder, 'out.json')], {
    encoding: 'utf8',
    timeout: TIMEOUT / 2,
    killSignal: 'SIGKILL',
  });
  expect(error).toBeUndefined();
  return stderr.replaceAll(`${folder}/`, '').trimEnd().split('\n');
}

async function socketAt(path: string): Promise<void> {
  const server = await new Promise<Server>((done) => {
    const listening: Server = createServer().listen(path, () => done(listening));
  });
  onTestFinished(() => new Promise<void>((closed) => void server.close(() => closed())));
}

const isWindows = process.platform === 'win32';

// Neither named pipes nor devices are files on Windows.
describe.skipIf(isWindows)('a file that is not a regular one', { timeout: TIMEOUT }, () => {
  it.each([
    ['a.txt', 'articles/a.txt'],
    ['a.md', 'articles/a.md'],
    ['people.yaml', 'people.yaml'],
    ['organizations.yaml', 'organizations.yaml'],
    ['topics.yaml', 'topics.yaml'],
  ])('is named and not read: a named pipe called %s', (_name, path) => {
    const folder = temporaryFolder({ 'articles/sound.md': TEXT });
    execFileSync('mkfifo', [join(folder, path)]);
    expect(linesOf(folder)).toEqual([
      `${path}: is a named pipe (FIFO), not a regular file; rename or remove it`,
      '1 problem',
    ]);
  });

  it('is named and not read: a link to a pipe or a device, a socket, a folder', async () => {
    const folder = temporaryFolder({ 'articles/sound.md': TEXT });
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    symlinkSync('../pipe', join(folder, 'articles', 'pipe.md'));
    symlinkSync('/dev/zero', join(folder, 'articles', 'zero.txt'));
    await socketAt(join(folder, 'articles', 'socket.txt'));
    mkdirSync(join(folder, 'people.yaml'));
    const rest = 'not a regular file; rename or remove it';
    expect(linesOf(folder)).toEqual([
      `articles/pipe.md: is a named pipe (FIFO), ${rest}`,
      `articles/socket.txt: is a socket, ${rest}`,
      `articles/zero.txt: is a device, ${rest}`,
      `people.yaml: is a folder, ${rest}`,
      '4 problems',
    ]);
  });

  it('is skipped if by its name it is no article', () => {
    const folder = temporaryFolder({ 'articles/sound.md': TEXT });
    execFileSync('mkfifo', [join(folder, 'articles', 'pipe')]);
    expect(linesOf(folder)).toEqual(['']);
  });
});

it('reads what a link to a regular file leads to, and a folder whose name ends like that of an article', () => {
  const folder = temporaryFolder({ 'elsewhere/a.md': TEXT, 'articles/2021.txt/b.md': TEXT });
  symlinkSync('../elsewhere/a.md', join(folder, 'articles', 'a.md'));
  expect(compileFolder(folder).graph.articles.map(({ slug }) => slug)).toEqual(['a', 'b']);
});

it('reads a file of the largest size', () => {
  const folder = temporaryFolder({ 'a.txt': '\n'.repeat(MOST_BYTES.article) });
  expect(problemsOf(folder)).toEqual([expect.stringMatching(/^a\.txt:1: the article is empty/)]);
});
