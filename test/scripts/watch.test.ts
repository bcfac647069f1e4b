import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { watchInput } from '../../scripts/watch.ts';
import { type Files, temporaryFolder } from '../compile/temporary-folder.ts';

/** Watches a folder of these files; the calls so far. */
function watched(files: Files, prepare: (folder: string) => void = () => {}) {
  const folder = temporaryFolder(files);
  prepare(folder);
  const onChange = vi.fn();
  onTestFinished(watchInput({ folder, authorities: folder }, onChange));
  return { folder, onChange };
}

it('sees articles and their folder come and go', async () => {
  const { folder, onChange } = watched({ 'a.md': 'Ferry\n' });
  for (const change of [
    () => mkdirSync(join(folder, 'articles', 'deep'), { recursive: true }),
    () => writeFileSync(join(folder, 'articles', 'deep', 'b.md'), 'Ferry\n'),
    () => rmSync(join(folder, 'articles'), { recursive: true }),
    () => writeFileSync(join(folder, 'people.yaml'), ''),
  ]) {
    const before = onChange.mock.calls.length;
    change();
    await vi.waitFor(() => expect(onChange.mock.calls.length).toBeGreaterThan(before), 5000);
  }
});

it('takes links to themselves for what they are', async () => {
  const { folder, onChange } = watched({ 'articles/a.md': 'Ferry\n' }, (corpus) => {
    symlinkSync('self.md', join(corpus, 'articles', 'self.md'));
    symlinkSync('..', join(corpus, 'articles', 'up'));
  });
  rmSync(join(folder, 'articles'), { recursive: true });
  symlinkSync('articles', join(folder, 'articles'));
  await vi.waitFor(() => expect(onChange).toHaveBeenCalled(), 5000);
  const before = onChange.mock.calls.length;
  writeFileSync(join(folder, 'people.yaml'), '');
  await vi.waitFor(() => expect(onChange.mock.calls.length).toBeGreaterThan(before), 5000);
});
