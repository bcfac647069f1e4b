import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderAt, inputFolders, REPOSITORY, shownAs } from '../../src/compile/folders.ts';

describe('inputFolders', () => {
  it.each([
    [{}, {}, { folder: 'seeds', authorities: 'seeds' }],
    [{}, { CORPUS: '', AUTHORITIES: '' }, { folder: 'seeds', authorities: 'seeds' }],
    [{}, { CORPUS: 'a' }, { folder: 'a', authorities: 'a' }],
    [{}, { CORPUS: 'a', AUTHORITIES: 'b' }, { folder: 'a', authorities: 'b' }],
    [{ folder: 'c' }, { CORPUS: 'a', AUTHORITIES: 'b' }, { folder: 'c', authorities: 'b' }],
    [
      { folder: 'c', authorities: 'd' },
      { CORPUS: 'a', AUTHORITIES: 'b' },
      { folder: 'c', authorities: 'd' },
    ],
  ])('takes the command line %j before the environment %j', (given, environment, folders) => {
    expect(inputFolders(given, environment)).toEqual(folders);
  });
});

describe('folderAt', () => {
  it.each([
    ['seeds', join(REPOSITORY, 'seeds'), 'seeds/a.md'],
    ['./seeds/', join(REPOSITORY, 'seeds'), 'seeds/a.md'],
    ['.', join(REPOSITORY, '.'), 'a.md'],
    ['../elsewhere', join(REPOSITORY, '../elsewhere'), '../elsewhere/a.md'],
    ['/elsewhere/', '/elsewhere', '/elsewhere/a.md'],
    ['/', '/', '/a.md'],
  ])('finds %s from the root of the repository', (given, path, shown) => {
    const folder = folderAt(given);
    expect(join(folder.path, '/')).toBe(join(path, '/'));
    expect(shownAs(folder, 'a.md')).toBe(shown);
  });
});
