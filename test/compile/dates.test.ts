import { expect, it } from 'vitest';
import { readArticleFile } from '../../src/compile/input/article-file.ts';

const dayOf = (file: string, content = 'Ports\n\nIt rained.') =>
  readArticleFile(file, content, [], [])?.metadata.publishedOn ?? null;

it.each([
  ['2026-03-04-harbor-fire.txt', '2026-03-04'],
  ['2026-03-04.txt', '2026-03-04'],
  ['press/2026-03-04_harbor fire.txt', '2026-03-04'],
  ['2026-02-30-harbor-fire.txt', null],
  ['2026-03-045.txt', null],
  ['harbor-fire-2026-03-04.txt', null],
  ['2026-03-04-harbor-fire.md', null],
])('the plain text %s is of the day %s', (file, day) => {
  expect(dayOf(file)).toBe(day);
});

it('front matter says the day before the file name does', () => {
  const text = '---\npublishedOn: 2026-01-02\n---\nPorts\n\nIt rained.';
  expect(dayOf('2026-03-04-harbor-fire.txt', text)).toBe('2026-01-02');
});
