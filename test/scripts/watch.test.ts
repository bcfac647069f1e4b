import { EventEmitter } from 'node:events';
import { type FSWatcher, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { Files } from '../../bench/corpus/write-files.ts';
import { type WatchOptions, watchInput } from '../../scripts/watch.ts';
import { temporaryFolder } from '../compile/temporary-folder.ts';

/** Watches a folder of these files. `waitForCall` makes a change and waits until it is seen. */
function watched(
  files: Files,
  { prepare, ...options }: WatchOptions & { prepare?: (folder: string) => void } = {},
) {
  const folder = temporaryFolder(files);
  prepare?.(folder);
  const onChange = vi.fn();
  onTestFinished(watchInput({ folder, authorities: folder }, onChange, options));
  const waitForCall = async (change: () => void) => {
    const before = onChange.mock.calls.length;
    change();
    await vi.waitFor(() => expect(onChange.mock.calls.length).toBeGreaterThan(before), 10_000);
  };
  return { folder, waitForCall };
}

const failure = (code: string) =>
  Object.assign(new Error(`${code}: System limit for number of file watchers reached, watch 'x'`), { code });

it('sees articles and their folder come and go', async () => {
  const { folder, waitForCall } = watched({ 'a.md': 'Ferry\n' });
  const deep = join(folder, 'articles', 'deep');
  await waitForCall(() => mkdirSync(deep, { recursive: true }));
  await waitForCall(() => writeFileSync(join(deep, 'b.md'), 'Ferry\n'));
  await waitForCall(() => renameSync(deep, join(folder, 'articles', 'moved')));
  await waitForCall(() => writeFileSync(join(folder, 'articles', 'moved', 'b.md'), 'Boat\n'));
  await waitForCall(() => rmSync(join(folder, 'articles'), { recursive: true }));
  await waitForCall(() => writeFileSync(join(folder, 'people.yaml'), ''));
});

it('sees the corpus folder itself go and come back, and what is written there then', async () => {
  const { folder, waitForCall } = watched({ 'articles/a.md': 'Ferry\n' });
  const moved = `${folder}-moved`;
  onTestFinished(() => rmSync(moved, { recursive: true, force: true }));
  await waitForCall(() => renameSync(folder, moved));
  await waitForCall(() => mkdirSync(join(folder, 'articles'), { recursive: true }));
  await waitForCall(() => writeFileSync(join(folder, 'articles', 'b.md'), 'Ferry\n'));
  await waitForCall(() => rmSync(folder, { recursive: true }));
});

it('takes links to themselves for what they are', async () => {
  const { folder, waitForCall } = watched(
    { 'articles/a.md': 'Ferry\n' },
    {
      prepare(corpus) {
        symlinkSync('self.md', join(corpus, 'articles', 'self.md'));
        symlinkSync('..', join(corpus, 'articles', 'up'));
      },
    },
  );
  await waitForCall(() => {
    rmSync(join(folder, 'articles'), { recursive: true });
    symlinkSync('articles', join(folder, 'articles'));
  });
  await waitForCall(() => writeFileSync(join(folder, 'people.yaml'), ''));
});

it('sees a change of a file that a link in the folder leads to', async () => {
  const elsewhere = temporaryFolder({ 'a.md': 'Ferry\n' });
  const { waitForCall } = watched(
    {},
    { prepare: (corpus) => symlinkSync(join(elsewhere, 'a.md'), join(corpus, 'a.md')) },
  );
  await waitForCall(() => writeFileSync(join(elsewhere, 'a.md'), 'Ferry sold\n'));
});

it('says that a folder cannot be watched, and looks at it instead', async () => {
  const warn = vi.fn();
  const { folder, waitForCall } = watched(
    { 'articles/a.md': 'Ferry\n' },
    {
      warn,
      watchFolder() {
        throw failure('ENOSPC');
      },
    },
  );
  const article = join(folder, 'articles', 'a.md');
  await waitForCall(() => writeFileSync(article, 'Ferry sold\n'));
  await waitForCall(() => rmSync(article));
  await waitForCall(() => writeFileSync(join(folder, 'people.yaml'), ''));
  // One line, however many folders there are and however often they are opened.
  const [line, ...others] = warn.mock.calls.flat();
  expect(line).toBe(
    `${folder}: cannot be watched: System limit for number of file watchers reached (ENOSPC). Folders like this are looked at twice a second.`,
  );
  expect(others).toEqual([]);
});

it('goes on looking when a watcher fails later', async () => {
  const warn = vi.fn();
  const watchers: EventEmitter[] = [];
  const { folder, waitForCall } = watched(
    { 'a.md': 'Ferry\n' },
    {
      warn,
      watchFolder() {
        const watcher = Object.assign(new EventEmitter(), { close() {} });
        watchers.push(watcher);
        return watcher as unknown as FSWatcher;
      },
    },
  );
  await waitForCall(() => watchers[0]?.emit('error', failure('EIO')));
  expect(warn).toHaveBeenCalledOnce();
  await waitForCall(() => writeFileSync(join(folder, 'a.md'), 'Ferry sold\n'));
});
