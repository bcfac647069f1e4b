import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { type CompileOrder, createCorpusCompiler } from '../../scripts/corpus-compiler.ts';
import { temporaryFolder } from '../compile/temporary-folder.ts';

/** A compiler whose process does what the artefact's name in its order says. */
const PROCESS = `
process.on('message', ({ artefact }) => {
  const begin = (file) => process.send({ beginsWith: file });
  if (artefact === 'hang') {
    begin('a.md');
    begin('b.md');
    for (;;);
  }
  if (artefact === 'crash') process.kill(process.pid, 'SIGKILL');
  if (artefact === 'leave') process.exit(3);
  process.send({ result: { articles: process.pid, leftOut: 0 } });
});
process.on('disconnect', () => process.exit());
`;

/** A compiler that does these things one after the other. */
function compilerThat(deeds: string[], maxSilence = { ever: 2000, hurried: 2000 }) {
  const script = join(temporaryFolder({ 'process.mjs': PROCESS }), 'process.mjs');
  const warn = vi.fn();
  const order = { folders: { folder: '', authorities: '' }, artefact: '' };
  const compiler = createCorpusCompiler(order as CompileOrder, { script, warn, maxSilence });
  onTestFinished(compiler.end);
  const compile = () => {
    order.artefact = deeds.shift() ?? 'work';
    return compiler.compile();
  };
  return { compile, hurry: compiler.hurry, warn };
}

it('keeps its process from one compilation to the next', async () => {
  const { compile, warn } = compilerThat([]);
  const first = await compile();
  expect(first?.articles).toBeGreaterThan(0);
  expect(await compile()).toEqual(first);
  expect(warn).not.toHaveBeenCalled();
});

it.each([
  [
    'hang',
    'The compiler made no progress for 2 seconds, and was ended. The last article that it began with: b.md.',
  ],
  ['crash', 'The compiler ended by itself (SIGKILL).'],
  ['leave', 'The compiler ended by itself (exit code 3).'],
])(
  'says so when a compilation does not end well (%s), and has a new process for the next',
  async (deed, warning) => {
    const { compile, warn } = compilerThat(['work', deed, 'work']);
    const before = await compile();
    expect(await compile()).toBeNull();
    expect(warn.mock.calls).toEqual([[`${warning} The next change of a file starts it again.`]]);
    const after = await compile();
    expect(after?.articles).toBeGreaterThan(0);
    expect(after).not.toEqual(before);
  },
);

it('ends a compilation that seems to hang sooner if another one is wanted', async () => {
  const { compile, hurry, warn } = compilerThat(['hang', 'work'], { ever: 60_000, hurried: 300 });
  const hanging = compile();
  hurry();
  expect(warn).not.toHaveBeenCalled();
  const hurrying = setInterval(hurry, 100);
  onTestFinished(() => clearInterval(hurrying));
  expect(await hanging).toBeNull();
  expect(warn).toHaveBeenCalledOnce();
  clearInterval(hurrying);
  expect((await compile())?.articles).toBeGreaterThan(0);
});

it('has a new process if the old one was killed while it waited', async () => {
  const { compile, warn } = compilerThat([]);
  const first = await compile();
  process.kill(first?.articles as number, 'SIGKILL');
  await new Promise((resolve) => setTimeout(resolve, 300));
  const second = await compile();
  expect(second?.articles).not.toBe(first?.articles);
  expect(warn).not.toHaveBeenCalled();
});
