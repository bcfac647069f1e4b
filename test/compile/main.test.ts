import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeArtefact } from '../../src/corpus/bundled/artefact.ts';
import { ALL_BAD_INPUTS } from './bad-input.ts';
import { temporaryFolder } from './temporary-folder.ts';

const MAIN = resolve(import.meta.dirname, '../../src/compile/main.ts');

/** Runs the compiler as `npm run corpus` does. */
function run(args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    encoding: 'utf8',
    cwd: temporaryFolder(),
    env: { ...process.env, CORPUS: '', AUTHORITIES: '', ...environment },
  });
  return { status, stdout, stderr };
}

/** Compiles a bad corpus over an artefact that must stay as it is. Returns the lines of stderr. */
function problemsOf(folder: string, corpus: string): string[] {
  const out = join(folder, 'build', 'corpus.json');
  mkdirSync(join(folder, 'build'));
  writeFileSync(out, 'the last good one');
  utimesSync(out, 1, 1);
  const { status, stdout, stderr } = run([corpus, '--out', out]);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(readFileSync(out, 'utf8')).toBe('the last good one');
  expect(statSync(out).mtimeMs).toBe(1000);
  return stderr.replaceAll(`${folder}/`, '').trimEnd().split('\n');
}

const SOUND = {
  'articles/b.md':
    '---\npublishedOn: 2021-02-17\ncorrections:\n  - {quote: "No,", remove: true}\n---\nFerry\n\n“No,” said Ann Roe. “Never.”\n',
  'articles/a.txt': 'Boat\r\n\r\n“We will see,” said Ben Poe.\r\n',
  'articles/notes.doc': '',
  'topics.yaml': '- {name: Ferries, phrases: [ferry]}',
};

// Each test starts a process or two, which takes long on a busy machine.
describe('npm run corpus', { timeout: 60_000 }, () => {
  it('does not write over an article', () => {
    const folder = temporaryFolder(SOUND);
    const article = join(folder, 'articles', 'a.txt');
    const { status, stderr } = run([folder, '--out', article]);
    expect(status).toBe(2);
    expect(stderr).toContain('The name of a compiled corpus ends with .json.');
    expect(readFileSync(article, 'utf8')).toBe(SOUND['articles/a.txt']);
  });

  it('writes the artefact and says what it made', () => {
    const folder = temporaryFolder(SOUND);
    const out = join(folder, 'build', 'corpus.json');
    const { status, stdout, stderr } = run([folder, '--out', out]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(decodeArtefact(readFileSync(out, 'utf8')).graph.articles).toHaveLength(2);
    const rows = Object.fromEntries(
      Array.from(stdout.matchAll(/^│ +(\S.*?) *│ *(\S.*?) *│$/gm), ([, name, value]) => [name, value]),
    );
    expect(rows).toMatchObject({
      articles: '2',
      quotations: String(Number(rows.direct) + Number(rows.mixed) + Number(rows.indirect)),
      'said by name': expect.stringMatching(/^\d \(\d+\.\d %\)$/),
      people: expect.stringMatching(/^\d+$/),
      organizations: expect.stringMatching(/^\d+$/),
      topics: '1',
      'corrections used': '1',
      'authority files': 'topics.yaml',
      version: expect.stringMatching(/^[0-9a-f]{16}$/),
      bytes: String(statSync(out).size),
    });
    expect(stdout).toContain(`skipped: ${folder}/articles/notes.doc; to get the text out: libreoffice `);
    expect(stdout).not.toContain('\u001b');
  });

  it('makes the same bytes in another time zone, language and folder, from environment or arguments', () => {
    const [one, other] = [temporaryFolder(SOUND), temporaryFolder(SOUND)];
    run([one, '--out', join(one, 'corpus.json')], {
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
    });
    run(['--out', join(other, 'corpus.json')], {
      CORPUS: other,
      TZ: 'America/Los_Angeles',
      LANG: 'C',
      LC_ALL: 'C',
    });
    expect(readFileSync(join(other, 'corpus.json'))).toEqual(readFileSync(join(one, 'corpus.json')));
  });

  it('tells all that is wrong in one run and keeps the last good artefact', () => {
    const folder = temporaryFolder(ALL_BAD_INPUTS.files);
    const lines = problemsOf(folder, folder);
    expect(lines.pop()).toBe(`${ALL_BAD_INPUTS.problems.length} problems`);
    expect(lines.toSorted()).toEqual(ALL_BAD_INPUTS.problems.toSorted());
  });

  it.each([
    [
      'a missing folder',
      'missing',
      'there is no such folder; a relative one is looked for from the root of the repository',
    ],
    ['an empty folder', 'articles', 'holds no article; put at least one .md or .txt file there'],
  ])('tells of %s and keeps the last good artefact', (_what, name, message) => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'articles'));
    expect(problemsOf(folder, join(folder, name))).toEqual([`${name}: ${message}`, '1 problem']);
  });

  it('tells if it cannot write', () => {
    const folder = temporaryFolder(SOUND);
    const out = join(folder, 'a-folder.json');
    mkdirSync(out);
    const { status, stderr } = run([folder, '--out', out]);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringMatching(/^\S+: cannot be written: [a-z ]+ \(E[A-Z]+\)\n1 problem\n$/),
    });
  });

  it('refuses a command line that it does not know', () => {
    const { status, stderr } = run(['--colour']);
    expect({ status, stderr }).toEqual({ status: 2, stderr: "error: unknown option '--colour'\n" });
  });
});
