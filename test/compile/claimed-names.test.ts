import { expect, it } from 'vitest';
import { problemsOf } from './compile-folder.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** What is wrong with authority files in which two entries have these names. */
function problems(file: string, first: string, second: string): string[] {
  return problemsOf(
    temporaryFolder({
      'a.txt': 'Headline\n\nNobody said anything.\n',
      [file]: `- name: ${first}\n  slug: first\n- name: ${second}\n  slug: second\n`,
    }),
  );
}

it.each([
  ['people.yaml', 'Tom Hale', 'Dr. Tom Hale'],
  ['people.yaml', 'Joseph R. Dunn', '"Dunn, Joseph R."'],
  ['organizations.yaml', 'Acme Inc.', 'Acme'],
  ['organizations.yaml', 'Department of Health', 'Health Department'],
])('refuses two entries of %s that linking takes for one: %s and %s', (file, first, second) => {
  expect(problems(file, first, second)).toEqual([
    expect.stringContaining('a name can stand for one of them only'),
  ]);
});

it.each([
  ['people.yaml', 'Joseph Dunn', 'Joe Dunn'],
  ['people.yaml', 'Joseph Dunn', 'Joseph Dunn Jr.'],
  ['organizations.yaml', 'US Treasury', 'Treasury'],
])('takes two entries of %s whose names differ: %s and %s', (file, first, second) => {
  expect(problems(file, first, second)).toEqual([]);
});
