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
  const renew = vi.fn();
  const code = temporaryFolder({ 'names/parse.ts': 'export {};\n' });
  const stop = keepCompiled({ folder, authorities: folder }, { compile, hurry, renew }, onCompiled, code);
  onTestFinished(stop);
  return {
    stop,
    compile,
    hurry,
    renew,
    onCompiled,
    saveCode: () => writeFileSync(join(code, 'names', 'parse.ts'), `export const a = ${Math.random()};\n`),
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

it('compiles with a new process after a change of the compiler’s code, and only then', async () => {
  const { compile, renew, finish, save, saveCode } = kept();
  finish(null);
  save();
  await vi.waitFor(() => expect(compile).toHaveBeenCalledTimes(2), WAIT);
  expect(renew).not.toHaveBeenCalled();
  finish(null);
  saveCode();
  await vi.waitFor(() => expect(compile).toHaveBeenCalledTimes(3), WAIT);
  expect(renew).toHaveBeenCalledOnce();
  expect(renew.mock.invocationCallOrder[0]).toBeLessThan(compile.mock.invocationCallOrder[2] as number);
});

it('compiles nothing and reports nothing after it was stopped, even if a change was waiting', async () => {
  const { compile, finish, save, saveCode, hurry, renew, onCompiled, stop } = kept();
  save();
  await vi.waitFor(() => expect(hurry).toHaveBeenCalled(), WAIT);
  stop();
  finish(null);
  saveCode();
  await new Promise((resolve) => setTimeout(resolve, 250));
  expect(renew).not.toHaveBeenCalled();
  expect(compile).toHaveBeenCalledOnce();
  expect(onCompiled).not.toHaveBeenCalled();
});
