import { spawn, spawnSync } from 'node:child_process';
import { openSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../compile/temporary-folder.ts';
import { BAD_LINES } from './bad-lines.ts';

const REPOSITORY = resolve(import.meta.dirname, '../..');
const MAIN = join(REPOSITORY, 'src/jsonl/main.ts');

const TEXT = 'A day at the harbour\n\n“We sail tomorrow,” Anna Bell said.\n';
const line = (id: unknown, text = TEXT, more = {}) => JSON.stringify({ ...more, id, text });

interface Run {
  readonly input?: string | Uint8Array;
  readonly args?: readonly string[];
}

/** Runs the command under this Node and returns what it gave, its lines parsed. */
function run({ input = '', args = [] }: Run) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    input,
  });
  const printed = new TextDecoder('utf-8', { fatal: true }).decode(stdout);
  return { status, stdout: printed, stderr: stderr.toString() };
}

const parsed = (stdout: string) =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((each) => JSON.parse(each));

/** Starts the command; it ends with the test at the latest. */
function start(options: readonly string[] = []) {
  const child = spawn(process.execPath, [...options, MAIN]);
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return child;
}

/** Feeds a stream to the command while its results are read; `options` are Node's. */
async function feed(pieces: Iterable<Uint8Array>, options: readonly string[] = []) {
  const child = start(options);
  let [lines, stderr] = [0, ''];
  child.stdout.on('data', (piece: Buffer) => {
    lines += piece.toString('latin1').split('\n').length - 1;
  });
  child.stderr.on('data', (piece: Buffer) => {
    stderr += piece;
  });
  const ended = new Promise<number | null>((done) => child.once('close', done));
  await pipeline(Readable.from(pieces), child.stdin);
  return { status: await ended, lines, stderr };
}

// Each test starts a process, which takes long on a busy machine.
describe('npm run extract', { timeout: 60_000 }, () => {
  it('gives as an npm script a line for each document and nothing else', () => {
    const file = join(temporaryFolder({ 'in.jsonl': `${line('a')}\n` }), 'in.jsonl');
    const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'extract'], {
      cwd: REPOSITORY,
      stdio: [openSync(file, 'r'), 'pipe', 'pipe'],
      encoding: 'utf8',
    });
    const start = TEXT.indexOf('We sail');
    const source = TEXT.indexOf('Anna Bell');
    expect(JSON.parse(stdout)).toEqual({
      id: 'a',
      quotes: [
        {
          start,
          end: start + 'We sail tomorrow,'.length,
          type: 'direct',
          speaker: { text: 'Anna Bell', start: source, end: source + 'Anna Bell'.length },
          cue: { start: TEXT.indexOf('said'), end: TEXT.indexOf('said.') + 'said'.length },
        },
      ],
    });
    expect(stdout.split('\n')).toHaveLength(2);
    expect({ status, stderr: stderr.replace(/^npm warn .*\n/gm, '') }).toEqual({ status: 0, stderr: '' });
  });

  it('keeps the order and the ids, and reads lines as they come', () => {
    const input = `\uFEFF${line('b')}\r\n\n${line(2)}\n  \r\n${line('a', '', { quotes: [{ start: 0 }] })}`;
    const { status, stdout, stderr } = run({ input });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(parsed(stdout).map(({ id, quotes }) => [id, quotes.length])).toEqual([
      ['b', 1],
      [2, 1],
      ['a', 0],
    ]);
  });

  it('gives nothing for nothing', () => {
    expect(run({})).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('writes valid UTF-8 whatever an id and a name hold', () => {
    const input = `{"id":"\\ud800","text":${JSON.stringify(TEXT.replace('Anna', 'Zoë'))}}\n`;
    const [{ id, quotes }] = parsed(run({ input }).stdout);
    expect([id, quotes[0].speaker.text]).toEqual(['\ud800', 'Zoë Bell']);
  });

  it('reports each bad line with its number, reads the others, and ends with 1', () => {
    const lines = BAD_LINES.flatMap(([, bad], index) => [Buffer.from(bad), Buffer.from(line(index))]);
    const input = Buffer.concat(lines.flatMap((each) => [each, Buffer.from('\n')]));
    const { status, stdout, stderr } = run({ input });
    expect(status).toBe(1);
    expect(parsed(stdout).map(({ id }) => id)).toEqual(BAD_LINES.map((_, index) => index));
    const reported = stderr
      .trimEnd()
      .split('\n')
      .map((each) => /^line (\d+): (.*)$/u.exec(each)?.slice(1));
    expect(reported).toEqual(BAD_LINES.map(([, , message], index) => [String(2 * index + 1), message]));
  });

  it('reports a line beyond the bound without keeping it', async () => {
    const megabyte = Buffer.alloc(1024 * 1024, 'a');
    function* pieces() {
      for (let i = 0; i < 33; i++) yield megabyte;
      yield Buffer.from(`\n${line('a')}\n`);
    }
    expect(await feed(pieces())).toEqual({
      status: 1,
      lines: 1,
      stderr: 'line 1: is longer than 32 MiB; expected one document, with its text\n',
    });
  });

  it('holds a document at a time, however many there are', async () => {
    const document = Buffer.from(`${line('a', TEXT, { padding: 'a'.repeat(400_000) })}\n`);
    function* pieces() {
      for (let i = 0; i < 500; i++) yield document;
    }
    const peak = 'data:text/javascript,process.on("exit",()=>console.error(process.resourceUsage().maxRSS))';
    const { status, lines, stderr } = await feed(pieces(), ['--max-old-space-size=64', '--import', peak]);
    expect({ status, lines }).toEqual({ status: 0, lines: 500 });
    // The stream is 200 MB long; Node alone takes some 100.
    expect(Number(stderr) / 1024).toBeLessThan(190);
  });

  it('ends quietly when nobody reads on', async () => {
    const child = start();
    let stderr = '';
    child.stderr.on('data', (piece: Buffer) => {
      stderr += piece;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const ended = new Promise<number | null>((done) => child.once('close', done));
    const document = Buffer.from(`${line('a')}\n`.repeat(1000));
    function* endless() {
      for (;;) yield document;
    }
    await expect(pipeline(Readable.from(endless()), child.stdin)).rejects.toThrow();
    expect({ status: await ended, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('says so where a folder is given for a file', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN], {
      stdio: [openSync(temporaryFolder(), 'r'), 'pipe', 'pipe'],
      encoding: 'utf8',
    });
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: 'standard input: is a folder; expected a file of documents\n',
    });
  });

  it('explains itself', () => {
    const { status, stdout } = run({ args: ['--help'] });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Usage: npm run --silent extract < documents\.jsonl > quotations\.jsonl\n/);
  });

  it.each([['--colour'], ['in.jsonl']])('refuses %s', (argument) => {
    const { status, stdout, stderr } = run({ args: [argument] });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Documents are read from standard input');
  });
});
