import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { benchCompiler } from '../../bench/compiler/bench-compiler.ts';
import { benchAccuracy } from '../../bench/extraction/bench-accuracy.ts';
import { benchLinearity } from '../../bench/extraction/bench-linearity.ts';
import { isHeldOut } from '../../bench/extraction/held-out.ts';
import { InputError } from '../../bench/input-error.ts';
import { temporaryFolder } from '../compile/temporary-folder.ts';

const MAIN = resolve(import.meta.dirname, '../../bench/main.ts');

/** Runs benchmarks as `npm run bench -- …` does, in a folder of these files. */
function run(args: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd: temporaryFolder(files),
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const gold = (...ids: string[]) =>
  ids
    .map((id) => `${JSON.stringify({ id, text: 'A day\n\n“We sail,” Anna Bell said.', quotes: [] })}\n`)
    .join('');

/** A scorer that gives how many documents it was handed in gold and in predictions, as figures. */
const COUNTING_SCORER = `
import { readFileSync } from 'node:fs';
const lines = (file) => readFileSync(file, 'utf8').trim().split('\\n').map((line) => JSON.parse(line));
const [gold, predicted] = process.argv.slice(2).map(lines);
const share = { p: gold.length / 100, r: predicted.length / 100, f1: predicted[0].quotes.length / 100 };
const view = {
  exact: share, overlap: share, endToEndExact: share, endToEndOverlap: share,
  speakerAccuracy: { all: { acc: 0.5, entityAcc: null, n: 3 } },
};
console.log(JSON.stringify({ direct: view, mixed: view, indirect: view, quoted: view, main: null }));
`;

const ids = Array.from({ length: 12 }, (_, index) => `document ${index}`);
const held = ids.filter(isHeldOut).length;
const fit = ids.find((id) => !isHeldOut(id)) as string;

// Each test starts a process, which takes long on a busy machine.
describe('npm run bench', { timeout: 60_000 }, () => {
  it('lists what there is', () => {
    const { status, stdout } = run(['--help']);
    expect(status).toBe(0);
    for (const name of [
      'worker',
      'requests',
      'growth',
      'startup',
      'compiler',
      'extraction',
      'linearity',
      'extract-request',
      'accuracy',
      'hostile',
      'mutation',
    ]) {
      expect(stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'));
    }
  });

  it('refuses what there is not', () => {
    expect(run(['speed'])).toEqual({ status: 2, stdout: '', stderr: "error: unknown command 'speed'\n" });
  });

  it('takes the medians of no fewer than five rounds', () => {
    const { status, stderr } = run(['extraction', '--rounds', '3']);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringContaining('Expected a whole number of at least 5.'),
    });
  });

  it('measures documents from elsewhere and gives figures as JSON', () => {
    const args = ['extraction', '--data', 'in.jsonl', '--rounds', '5', '--json'];
    const { stdout } = run(args, { 'in.jsonl': gold('a', 'b') });
    const [measured, ...others] = JSON.parse(stdout).measured;
    expect(others).toEqual([]);
    expect(measured).toMatchObject({ texts: 'in.jsonl', articles: 1, ratio: expect.any(Number) });
    const { extract, compromise } = measured;
    expect(measured.ratio).toBeCloseTo(extract.charactersPerSecond / compromise.charactersPerSecond, 0);
  });

  it('shows how the time for one hostile text grows, beside the bound', () => {
    const { stdout } = run(['linearity', '--only', 'one letter']);
    expect(stdout).toMatch(/ms, 10 KB .* ms, 100 KB .* ms, 1000 KB .* bound 15/);
    expect(stdout).toMatch(/one letter( │ +[\d.]+){5} │/);
  });

  it('says which hostile texts there are', () => {
    expect(() => benchLinearity({ only: 'nothing' })).toThrow(
      /^no hostile text is called "nothing"; there are: .*nested pairs/,
    );
  });

  it('says which corpora there are to compile', () => {
    expect(() => benchCompiler({ only: 'speeches' })).toThrow(
      /^no corpus is called "speeches"; there are: .*a chain of topics/,
    );
  });

  it('hands the scorer gold and predictions of a part, and prints its figures', () => {
    const args = ['accuracy', '--gold', 'gold.jsonl', '--scorer', 'score.mjs', '--part', 'held'];
    const { status, stdout, stderr } = run(args, {
      'gold.jsonl': gold(...ids),
      'score.mjs': COUNTING_SCORER,
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^held: ${held} documents, in percent\n`));
    const shares = `${held}\\.0 │ +${held}\\.0 │ +1\\.0`;
    expect(stdout).toMatch(new RegExp(`│ direct +│ +${shares} │ +${shares} │ +1\\.0 │ +1\\.0 │`));
    expect(stdout).toMatch(/│ direct +│ +50\.0 \/ – \(3\) │ +– │/);
  });

  it('needs gold and a scorer, and says what is wrong with them in a line', () => {
    expect(run(['accuracy', '--gold', 'gold.jsonl']).stderr).toBe(
      "error: required option '--scorer <file>' not specified\n",
    );
    expect(run(['accuracy', '--gold', 'gold.jsonl', '--scorer', 'score.mjs'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'score.mjs: no such scorer\n',
    });
  });
});

describe('benchAccuracy', () => {
  it.each([
    ['missing gold', { 'score.mjs': '' }, 'gold.jsonl: cannot be read: no such file or directory (ENOENT)'],
    [
      'gold without documents',
      { 'score.mjs': '', 'gold.jsonl': '\n' },
      'gold.jsonl: holds no document; expected lines such as {"id": "a", "text": "…"}',
    ],
    [
      'gold with a line that is no document',
      { 'score.mjs': '', 'gold.jsonl': `${gold(fit)}{"id":"b"}\n` },
      'gold.jsonl:2: "text" is missing; expected a string',
    ],
    [
      'a part without documents',
      { 'score.mjs': '', 'gold.jsonl': gold(...ids.filter(isHeldOut)) },
      'gold.jsonl: none of its documents belongs to the part "fit"',
    ],
    [
      'a scorer that prints no JSON',
      { 'score.mjs': 'console.log("95 %")', 'gold.jsonl': gold(fit) },
      'score.mjs: the scorer printed no JSON',
    ],
    [
      'a scorer that prints other figures',
      { 'score.mjs': 'console.log("{}")', 'gold.jsonl': gold(fit) },
      "score.mjs: the scorer's figures have the wrong shape: direct: ",
    ],
    [
      'a scorer that fails',
      { 'score.mjs': 'throw new Error("no gold")', 'gold.jsonl': gold(fit) },
      'score.mjs: the scorer failed:\n',
    ],
  ])('says what is wrong with %s', async (_what, files, message) => {
    const folder = temporaryFolder(files);
    const options = {
      gold: join(folder, 'gold.jsonl'),
      scorer: join(folder, 'score.mjs'),
      part: 'fit' as const,
    };
    const error = await benchAccuracy(options).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InputError);
    const said = (error as InputError).message.replaceAll(`${folder}/`, '');
    expect(said.startsWith(message), said).toBe(true);
  });
});
