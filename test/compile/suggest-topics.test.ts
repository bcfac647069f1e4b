import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { DEFAULT_CORPUS } from '../../src/compile/folders.ts';
import { compileFolder, problemsOf } from './compile-folder.ts';
import { temporaryFolder } from './temporary-folder.ts';

const MAIN = resolve(import.meta.dirname, '../../src/compile/main.ts');

/** Asks for a draft as `npm run corpus -- --suggest-topics` does. */
function suggest(folder: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [MAIN, '--suggest-topics', folder, ...args],
    {
      encoding: 'utf8',
      cwd: temporaryFolder(),
      env: { ...process.env, CORPUS: '', AUTHORITIES: '' },
    },
  );
  return { status, stdout, stderr };
}

const ARTICLES = {
  'articles/a.txt': 'Ferry strike\n\nThe ferry strike goes on. The ferry strike is long, Ann Roe said.',
  'articles/b.txt': 'Boats\n\nThe ferry strike is over. The ferry strike was long, Ann Roe said.',
  'articles/c.txt': 'Rain\n\nIt rained on the roof of the school, Ann Roe said.',
};

// Each test starts a process or two, which takes long on a busy machine.
describe('npm run corpus -- --suggest-topics', { timeout: 60_000 }, () => {
  it('prints a draft that is a sound topics.yaml as it stands, and writes nothing', () => {
    const folder = temporaryFolder(ARTICLES);
    const { status, stdout, stderr } = suggest(folder, '--out', join(folder, 'corpus.json'));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(existsSync(join(folder, 'corpus.json'))).toBe(false);
    expect(parse(stdout)).toContainEqual({ name: 'Ferry strike', phrases: ['ferry strike'] });
    expect(stdout).toMatch(/^# /);

    writeFileSync(join(folder, 'topics.yaml'), stdout);
    expect(problemsOf(folder)).toEqual([]);
    expect(compileFolder(folder).graph.topics).toContainEqual(
      expect.objectContaining({ slug: 'ferry-strike', articleCount: 2 }),
    );
  });

  it('prints the same draft each time, and topics that can be added to those of the folder', () => {
    const { status, stdout } = suggest(DEFAULT_CORPUS);
    expect(status).toBe(0);
    expect(suggest(DEFAULT_CORPUS).stdout).toBe(stdout);
    const { graph } = compileFolder(DEFAULT_CORPUS);
    const present = new Set(graph.topics.map(({ name }) => name));
    const names: string[] = (parse(stdout) ?? []).map(({ name }: { name: string }) => name);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => present.has(name))).toEqual([]);
  });

  it('says so where nothing is to be suggested', () => {
    const folder = temporaryFolder({ 'articles/a.txt': 'Rain\n\nIt rained.' });
    const { status, stdout } = suggest(folder);
    expect(status).toBe(0);
    expect(parse(stdout) ?? []).toEqual([]);
    writeFileSync(join(folder, 'topics.yaml'), stdout);
    expect(problemsOf(folder)).toEqual([]);
  });

  it('tells what is wrong with the folder, as compiling it does', () => {
    const folder = temporaryFolder({ ...ARTICLES, 'topics.yaml': '- {name: Boats}' });
    const { status, stdout, stderr } = suggest(folder);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('topics.yaml:1: ');
  });
});
