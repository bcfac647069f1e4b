import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { type CompileOrder, createCorpusCompiler } from '../../scripts/corpus-compiler.ts';
import { isRunning } from '../../src/compile/leftovers.ts';
import { temporaryFolder } from '../compile/temporary-folder.ts';

/** A compiler whose process does what the artefact's name in its order says. */
const PROCESS = `
process.on('message', async ({ artefact }) => {
  const begin = (file) => process.send({ beginsWith: file });
  if (artefact === 'hang') {
    begin('a.md');
    begin('b.md');
    for (;;);
  }
  for (let words = 0; artefact === 'progress' && words < 5; words++) {
    begin('a.md');
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  if (artefact === 'crash') process.kill(process.pid, 'SIGKILL');
  if (artefact === 'leave') process.exit(3);
  process.send({ result: { articles: process.pid, leftOut: 0 } });
});
process.on('disconnect', () => process.exit());
`;

/** Longer than Node takes to start on a busy machine. */
const LONG = 15_000;

/** A compiler that does these things one after the other. */
function compilerThat(tasks: string[], hurried = LONG) {
  const maxSilence = { ever: LONG, hurried };
  const script = join(temporaryFolder({ 'process.mjs': PROCESS }), 'process.mjs');
  const warn = vi.fn();
  const order = { folders: { folder: '', authorities: '' }, artefact: '' };
  const compiler = createCorpusCompiler(order as CompileOrder, { script, warn, maxSilence });
  onTestFinished(compiler.end);
  const compile = () => {
    order.artefact = tasks.shift() ?? 'work';
    return compiler.compile();
  };
  return { compile, hurry: compiler.hurry, renew: compiler.renew, end: compiler.end, maxSilence, warn };
}

it('keeps its process from one compilation to the next', async () => {
  const { compile, warn } = compilerThat([]);
  const first = await compile();
  expect(first?.articles).toBeGreaterThan(0);
  expect(await compile()).toEqual(first);
  expect(warn).not.toHaveBeenCalled();
});

it('has one new process, and ends the old one, if its code changed', async () => {
  const { compile, renew, warn } = compilerThat([]);
  renew();
  const first = await compile();
  renew();
  const second = await compile();
  expect(second?.articles).not.toBe(first?.articles);
  await vi.waitFor(() => expect(isRunning(first?.articles as number)).toBe(false), { timeout: LONG });
  expect(await compile()).toEqual(second);
  expect(warn).not.toHaveBeenCalled();
});

it('ends a compilation by old code in peace, and has a new process for the next', async () => {
  const { compile, renew, warn } = compilerThat(['progress']);
  const compiling = compile();
  renew();
  const first = await compiling;
  expect(first?.articles).toBeGreaterThan(0);
  expect((await compile())?.articles).not.toBe(first?.articles);
  expect(warn).not.toHaveBeenCalled();
});

it.each([
  [
    'hang',
    /^The compiler made no progress for \d+ seconds, and was ended\. The last that it began with: b\.md\. A change/,
  ],
  ['crash', /^The compiler ended by itself \(SIGKILL\)\. A change/],
  ['leave', /^The compiler ended by itself \(exit code 3\)\. A change of a file starts it again\.$/],
])(
  'says so when a compilation does not end well (%s), and has a new process for the next',
  async (task, warning) => {
    const { compile, warn, maxSilence } = compilerThat(['work', task, 'work']);
    const before = await compile();
    if (task === 'hang') maxSilence.ever = 2000;
    expect(await compile()).toBeNull();
    maxSilence.ever = LONG;
    expect(warn.mock.calls).toEqual([[expect.stringMatching(warning)]]);
    const after = await compile();
    expect(after?.articles).toBeGreaterThan(0);
    expect(after).not.toEqual(before);
  },
);

it('ends a compilation that seems to hang sooner if another one is wanted', async () => {
  const { compile, hurry, warn } = compilerThat(['hang', 'work'], 300);
  const hanging = compile();
  const began = performance.now();
  hurry();
  expect(warn).not.toHaveBeenCalled();
  expect(await hanging).toBeNull();
  expect(performance.now() - began).toBeLessThan(LONG / 2);
  expect(warn).toHaveBeenCalledOnce();
  expect((await compile())?.articles).toBeGreaterThan(0);
});

it('lets a compilation go on that makes progress, also if another one is wanted', async () => {
  const { compile, hurry, warn } = compilerThat(['work', 'progress'], 1000);
  await compile();
  const progressing = compile();
  hurry();
  expect(await progressing).not.toBeNull();
  expect(warn).not.toHaveBeenCalled();
});

it('says nothing when it is ended during a compilation, and compiles nothing after that', async () => {
  const { compile, end, warn } = compilerThat(['work', 'hang', 'work']);
  await compile();
  const hanging = compile();
  end();
  expect(await hanging).toBeNull();
  expect(await compile()).toBeNull();
  expect(warn).not.toHaveBeenCalled();
});

it('has a new process if the old one was killed while it waited', async () => {
  const { compile, warn } = compilerThat([]);
  const first = await compile();
  process.kill(first?.articles as number, 'SIGKILL');
  await vi.waitFor(() => expect(isRunning(first?.articles as number)).toBe(false), { timeout: LONG });
  const second = await compile();
  expect(second?.articles).not.toBe(first?.articles);
  expect(warn).not.toHaveBeenCalled();
});
