import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Files } from '../../bench/corpus/write-files.ts';
import { compileCorpus } from '../../src/compile/compile.ts';
import { extract } from '../../src/extraction/extract.ts';
import { BAD_AUTHORITIES, BAD_INPUTS } from './bad-input.ts';
import { problemsOf } from './compile-folder.ts';
import { temporaryFolder } from './temporary-folder.ts';

const TEXT = 'Ferry to run again\n\n“We will see,” said the harbour master.\n';

describe('bad input', () => {
  it.each([...BAD_INPUTS, ...BAD_AUTHORITIES])(
    'is reported with file and line: $what',
    ({ files, problems }) => {
      expect(problemsOf(temporaryFolder(files)).toSorted()).toEqual(problems.toSorted());
    },
  );

  it('includes a link that leads nowhere', () => {
    const folder = temporaryFolder({ 'articles/a.md': TEXT });
    symlinkSync(join(folder, 'gone.md'), join(folder, 'articles', 'link.md'));
    symlinkSync(join(folder, 'gone.yaml'), join(folder, 'people.yaml'));
    const message = 'is a symbolic link that leads nowhere; correct or remove it';
    expect(problemsOf(folder)).toEqual([`articles/link.md: ${message}`, `people.yaml: ${message}`]);
  });

  it('includes a link to itself, but not one whose name is not that of an article', () => {
    const folder = temporaryFolder({ 'articles/a.md': TEXT });
    symlinkSync('self.md', join(folder, 'articles', 'self.md'));
    symlinkSync('self', join(folder, 'articles', 'self'));
    expect(problemsOf(folder)).toEqual([
      'articles/self.md: is a symbolic link that leads back to itself; correct or remove it',
    ]);
  });

  it('includes an articles folder that is a link to itself', () => {
    const folder = temporaryFolder({ 'a.md': TEXT });
    symlinkSync('articles', join(folder, 'articles'));
    expect(problemsOf(folder)).toEqual([
      'articles: cannot be read: too many symbolic links encountered (ELOOP)',
    ]);
  });

  it.each<[string, Files]>([
    ['is no YAML', { 'people.yaml': '- name: "Ann Lee\n' }],
    ['is no UTF-8', { 'people.yaml': Buffer.from([0xff]) }],
    ['is no list', { 'people.yaml': 'Ann Lee: {}\n' }],
    ['has an entry without its name', { 'people.yaml': '- nmae: Ann Lee\n  slug: ann-lee\n' }],
    ['is no YAML, be it of organizations', { 'organizations.yaml': '- name: "Ann Lee\n' }],
  ])('is reported alone, and no speaker is called unknown, if an authority file %s', (_what, files) => {
    const folder = temporaryFolder({
      'articles/a.md': `---\ncorrections:\n  - quote: "We will see,"\n    speaker: ann-lee\n---\n${TEXT}`,
      ...files,
    });
    const problems = problemsOf(folder);
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(problem).toMatch(/^(?:people|organizations)\.yaml:/);
  });

  it('is reported alone, and no speaker is called unknown, if the authority files’ folder is missing', () => {
    const folder = temporaryFolder({
      'a.md': `---\ncorrections:\n  - quote: "We will see,"\n    speaker: ann-lee\n---\n${TEXT}`,
    });
    expect(problemsOf(folder, 'no-such-authorities')).toEqual([
      expect.stringMatching(/^no-such-authorities: there is no such folder/),
    ]);
  });

  it('is reported alone, and no topic is called missing, if an entry of topics.yaml has no name', () => {
    const folder = temporaryFolder({
      'a.md': TEXT,
      'topics.yaml': '- {name: Sea, phrases: [sea], broader: water}\n- {nmae: Water, phrases: [water]}\n',
    });
    for (const problem of problemsOf(folder)) expect(problem).toMatch(/^topics\.yaml:2: /);
    expect(problemsOf(folder)).toHaveLength(2);
  });

  it.skipIf(process.getuid?.() === 0)('includes a file without permission (root may read all)', () => {
    const folder = temporaryFolder({ 'a.md': TEXT });
    chmodSync(join(folder, 'a.md'), 0);
    expect(problemsOf(folder)).toEqual(['a.md: cannot be read: permission denied (EACCES)']);
  });

  it('includes a folder that is missing, or is a file', () => {
    const folder = temporaryFolder({ 'a.md': TEXT });
    const message = 'there is no such folder; a relative one is looked for from the root of the repository';
    for (const name of ['none', 'a.md'])
      expect(problemsOf(join(folder, name))).toEqual([`${folder}/${name}: ${message}`]);
    expect(problemsOf(folder, 'no-such-authorities')).toEqual([`no-such-authorities: ${message}`]);
  });

  it('includes a folder without an article, and how to make articles of what is there', () => {
    const folder = temporaryFolder({ 'a.docx': '', 'b.docx': '', '2021/c.md': TEXT, 'photo.jpg': '' });
    expect(problemsOf(folder)).toEqual([
      `${folder}: holds no article; put at least one .md or .txt file there; skipped: 2021/; folders are read only below one named articles, and links to folders never; skipped: a.docx, b.docx; to get the text out: pandoc --to plain --wrap none -o a.txt a.docx; skipped: photo.jpg`,
    ]);
  });

  it('includes a folder without an article', () => {
    const message = 'holds no article; put at least one .md or .txt file there';
    const flat = temporaryFolder({ 'README.md': TEXT, 'people.yaml': '' });
    expect(problemsOf(flat)).toEqual([`${flat}: ${message}`]);
    const nested = temporaryFolder({ 'beside.md': TEXT });
    mkdirSync(join(nested, 'articles'));
    expect(problemsOf(nested)).toEqual([`articles: ${message}`]);
  });

  it('shows paths as they were typed, relative ones too', () => {
    expect(problemsOf('./no/such/../folder/')).toEqual([expect.stringMatching(/^no\/folder: /)]);
  });
});

describe('a fault of extraction', () => {
  /** An engine that finds a person of no characters at the beginning of some words. */
  const misplacing =
    (words: string): typeof extract =>
    (text, options) => {
      const start = text.indexOf(words);
      const nobody = { name: 'Nobody', known: null, mentions: [{ start, end: start }], roles: [] };
      return { ...extract(text, options), people: [nobody] };
    };

  it.each([
    ['the first line', 'Ferry\n\nTwo\n', 'Ferry', 1],
    ['a line further down', 'Ferry\n\nTwo\n', 'Two', 3],
    ['after front matter', '---\npublisher: Us\n---\nFerry\n\nTwo\n', 'Two', 6],
    ['after CRLF', '---\r\npublisher: Us\r\n---\r\nFerry\r\n\r\nTwo\r\n', 'Two', 6],
    ['after lone CR', 'Ferry\r\rTwo', 'Two', 3],
  ])('fails the build with file and line: %s', (_what, content, words, line) => {
    const folder = temporaryFolder({ 'articles/other.md': 'Boat\n', 'articles/a.md': content });
    const compilation = compileCorpus({ folder, authorities: folder, extract: misplacing(words) });
    const message = expect.stringMatching(
      /^a mention at \d+ to \d+ is empty; this is a fault of the compiler, not of the article$/,
    );
    expect(compilation).toMatchObject({
      ok: false,
      problems: expect.arrayContaining([{ file: `${folder}/articles/a.md`, line, message }]),
    });
  });

  it('that throws names the file', () => {
    const folder = temporaryFolder({ 'a.md': TEXT });
    const throwing = () => {
      throw new Error('broken');
    };
    expect(() => compileCorpus({ folder, authorities: folder, extract: throwing })).toThrow(
      `Extraction failed on ${folder}/a.md.`,
    );
  });
});
