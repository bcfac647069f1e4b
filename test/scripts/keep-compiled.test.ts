import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { CompiledCorpus } from '../../scripts/corpus-compiler.ts';
import { keepCompiled } from '../../scripts/keep-compiled.ts';
import { temporaryFolder } from '../compile/temporary-folder.ts';

const WAIT = { timeout: 10_000 };

/** Keeps a folder compiled by a compiler that ends when it is told to. */
function kept() {
  const folder = temporaryFolder({ 'ferry.md': 'Ferry\n' });
  const running: ((result: CompiledCorpus | null) => void)[] = [];
  const compile = vi.fn(() => new Promise<CompiledCorpus | null>((resolve) => running.push(resolve)));
  const onCompiled = vi.fn();
  const hurry = vi.fn();
  const stop = keepCompiled({ folder, authorities: folder }, { compile, hurry }, onCompiled);
  onTestFinished(stop);
  return {
    stop,
    compile,
    hurry,
    onCompiled,
    finish: (result: CompiledCorpus | null) => running.shift()?.(result),
    save: () => writeFileSync(join(folder, 'ferry.md'), `Ferry ${Math.random()}\n`),
  };
}

it('compiles at once, and after a change', async () => {
  const { compile, finish, save, onCompiled } = kept();
  expect(compile).toHaveBeenCalledOnce();
  finish({ articles: 1, leftOut: 0 });
  await vi.waitFor(() => expect(onCompiled).toHaveBeenCalledWith({ articles: 1, leftOut: 0 }), WAIT);
  save();
  await vi.waitFor(() => expect(compile).toHaveBeenCalledTimes(2), WAIT);
});

it('follows changes during a compilation by one more, also if it came to nothing', async () => {
  const { compile, finish, save, hurry } = kept();
  for (let changes = 0; changes < 3; changes++) {
    hurry.mockClear();
    save();
    await vi.waitFor(() => expect(hurry).toHaveBeenCalled(), WAIT);
  }
  expect(compile).toHaveBeenCalledOnce();
  finish(null);
  await vi.waitFor(() => expect(compile).toHaveBeenCalledTimes(2), WAIT);
  finish(null);
  await new Promise((resolve) => setTimeout(resolve, 250));
  expect(compile).toHaveBeenCalledTimes(2);
});

it('compiles nothing and reports nothing after it was stopped, even if a change was waiting', async () => {
  const { compile, finish, save, hurry, onCompiled, stop } = kept();
  save();
  await vi.waitFor(() => expect(hurry).toHaveBeenCalled(), WAIT);
  stop();
  finish(null);
  await new Promise(setImmediate);
  expect(compile).toHaveBeenCalledOnce();
  expect(onCompiled).not.toHaveBeenCalled();
});
