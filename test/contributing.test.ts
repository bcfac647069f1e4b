import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** The rows of CONTRIBUTING.md's table: what somebody wants to do, and where. */
const rows = Array.from(
  readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8').matchAll(/^\| (?!to …|---)(.+?) \| (.+) \|$/gm),
  ([, task = '', where = '']) => ({ task, where }),
);

/** The files and folders that a row names: a bare file name is beside the path before it. */
function pathsIn(where: string): string[] {
  let folder = '.';
  return Array.from(where.matchAll(/`([^`]+)`/g), ([, name = '']) => name).flatMap((name) => {
    if (!/^[\w./-]+(?:\.\w+|\/)$/.test(name)) return [];
    // A fork makes this folder when it wants one.
    if (name === 'schema/documents/') return [];
    const path = name.includes('/') || existsSync(join(ROOT, name)) ? name : join(folder, name);
    folder = path.endsWith('/') ? path : dirname(path);
    return [path];
  });
}

/** What a new developer looks for, and the one file to open. */
const ONE_FILE: Readonly<Record<string, string>> = {
  'a verb of speech': 'src/lexicon/reporting-words.ts',
  'a title': 'src/lexicon/roles.ts',
  '"he"': 'src/extraction/coreference/pronouns.ts',
  'a caption': 'src/extraction/layout/captions.ts',
  'an abbreviation': 'src/text/abbreviations.ts',
  'Joe is Joseph': 'src/lexicon/nicknames.ts',
  'alike a text must be for `checkQuote`': 'src/comparison/standing.ts',
  '"U.S."': 'src/text/fold-word.ts',
};

describe('CONTRIBUTING.md', () => {
  it('has a table', () => {
    expect(rows.length).toBeGreaterThan(40);
  });

  it.each(rows)('names files that exist: $task', ({ where }) => {
    for (const path of pathsIn(where)) expect(existsSync(join(ROOT, path)), path).toBe(true);
  });

  it.each(Object.entries(ONE_FILE))('names one file for %s', (words, file) => {
    const found = rows.filter(({ task }) => task.includes(words));
    expect(found.map(({ where }) => where)).toEqual([`\`${file}\``]);
  });
});
