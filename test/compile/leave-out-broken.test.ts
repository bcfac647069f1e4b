import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Files } from '../../bench/corpus/write-files.ts';
import { compileCorpus } from '../../src/compile/compile.ts';
import type { CompileInput } from '../../src/compile/read-corpus.ts';
import { extract } from '../../src/extraction/extract.ts';
import { compileFolder, problemsOf } from './compile-folder.ts';
import { temporaryFolder } from './temporary-folder.ts';

const FERRY = 'Ferry to run again\n\n“We will see to it,” Ann Roe said.\n';
const LATIN_1 = Uint8Array.from([0x43, 0x61, 0x66, 0xe9]);

/** What is compiled of a folder without its broken articles: slugs, and what is left out. */
function compiled(folder: string, input: Partial<CompileInput> = {}) {
  const compilation = compileCorpus({ folder, authorities: folder, leaveOutBroken: true, ...input });
  if (!compilation.ok) throw new Error(JSON.stringify(compilation.problems));
  const leftOut = compilation.leftOut.map(({ file, line }) => `${file.replace(`${folder}/`, '')}:${line}`);
  const { graph } = compileFolder(folder, { leaveOutBroken: true, ...input });
  return { slugs: graph.articles.map(({ slug }) => slug), leftOut };
}

describe('a corpus compiled without its broken articles', () => {
  it.each<[string, Files, string]>([
    ['unknown front matter', { 'bad.md': '---\nautor: Ann Roe\n---\nFerry\n' }, 'bad.md:2'],
    ['another encoding', { 'bad.txt': LATIN_1 }, 'bad.txt:1'],
    ['no text', { 'bad.txt': '\n' }, 'bad.txt:1'],
    ['front matter without an end', { 'bad.md': '---\npublisher: Us\n' }, 'bad.md:1'],
    ['the slug of another', { 'Ferry.md': FERRY, 'ferry.txt': FERRY }, 'ferry.txt:1'],
    [
      'a correction that matches nothing',
      { 'bad.md': `---\ncorrections:\n  - quote: We sail\n    remove: true\n---\n${FERRY}` },
      'bad.md:3',
    ],
  ])('has the others, and says what is wrong: %s', (_what, files, place) => {
    const folder = temporaryFolder({ 'ferry.md': FERRY, ...files });
    if ('Ferry.md' in files) rmSync(join(folder, 'ferry.md'));
    expect(compiled(folder)).toEqual({ slugs: ['ferry'], leftOut: [place] });
    expect(problemsOf(folder)).toHaveLength(1);
  });

  it('has the others if one cannot be read', () => {
    const folder = temporaryFolder({ 'articles/ferry.md': FERRY });
    symlinkSync('nowhere.md', join(folder, 'articles', 'bad.md'));
    expect(compiled(folder)).toEqual({ slugs: ['ferry'], leftOut: ['articles/bad.md:null'] });
  });

  it('has the others if extraction itself fails on one', () => {
    const folder = temporaryFolder({ 'ferry.md': FERRY, 'bad.md': 'Boat\n', 'worse.md': 'Ship\n' });
    const faulty: typeof extract = (text, options) => {
      if (text.startsWith('Boat')) throw new Error('no boats');
      const nobody = { name: 'Nobody', known: null, mentions: [{ start: 0, end: 0 }], roles: [] };
      const found = extract(text, options);
      return text.startsWith('Ship') ? { ...found, people: [nobody] } : found;
    };
    expect(compiled(folder, { extract: faulty })).toEqual({
      slugs: ['ferry'],
      leftOut: ['bad.md:null', 'worse.md:1'],
    });
  });

  it('reports only the corrections of the others', () => {
    const correction = '---\ncorrections:\n  - quote: We will see to it,\n    speaker: null\n---\n';
    const folder = temporaryFolder({
      'ferry.md': correction + FERRY,
      'worse.md': `${correction}Ship\n\n${FERRY}`,
    });
    const faulty: typeof extract = (text, options) => {
      const nobody = { name: 'Nobody', known: null, mentions: [{ start: 0, end: 0 }], roles: [] };
      const found = extract(text, options);
      return text.startsWith('Ship') ? { ...found, people: [nobody] } : found;
    };
    const { report } = compileFolder(folder, { leaveOutBroken: true, extract: faulty });
    expect(report).toMatchObject({ articles: 1, corrections: 1 });
  });

  it('does not exist if all of them are broken', () => {
    const folder = temporaryFolder({ 'bad.txt': '\n', 'worse.txt': LATIN_1 });
    const compilation = compileCorpus({ folder, authorities: folder, leaveOutBroken: true });
    expect(compilation).toMatchObject({ ok: false, problems: [{ line: 1 }, { line: 1 }] });
  });

  it('does not exist if there is no article', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'articles'));
    expect(compileCorpus({ folder, authorities: folder, leaveOutBroken: true }).ok).toBe(false);
  });

  it('does not exist if an authority file has a problem, and says what is wrong with articles too', () => {
    const folder = temporaryFolder({
      'ferry.md': FERRY,
      'bad.txt': '\n',
      'people.yaml': '- nmae: Ann Roe\n',
    });
    const compilation = compileCorpus({ folder, authorities: folder, leaveOutBroken: true });
    const files = (compilation.ok ? [] : compilation.problems).map(({ file }) => file);
    expect(new Set(files)).toEqual(new Set([`${folder}/bad.txt`, `${folder}/people.yaml`]));
  });
});
