import { describe, expect, it } from 'vitest';
import { formatSkipped } from '../../src/compile/skipped.ts';

describe('the list of skipped files', () => {
  it.each([
    ['a/b.docx', 'to get the text out: pandoc --to plain --wrap none -o a/b.txt a/b.docx'],
    ['a/b.HTML', 'to get the text out: pandoc --to plain --wrap none -o a/b.txt a/b.HTML'],
    ['b.odt', 'to get the text out: pandoc --to plain --wrap none -o b.txt b.odt'],
    ['a/b.pdf', 'to get the text out: pdftotext -nopgbrk a/b.pdf a/b.txt'],
    [
      'a/b.doc',
      "to get the text out: libreoffice --headless --convert-to 'txt:Text (encoded):UTF8' --outdir a a/b.doc",
    ],
    [
      'b.rtf',
      "to get the text out: libreoffice --headless --convert-to 'txt:Text (encoded):UTF8' --outdir . b.rtf",
    ],
    ["it's b.pdf", "to get the text out: pdftotext -nopgbrk 'it'\\''s b.pdf' 'it'\\''s b.txt'"],
    ['-b.pdf', 'to get the text out: pdftotext -nopgbrk ./-b.pdf ./-b.txt'],
    ['a.json', 'put the text of each article into a .txt or .md file of its own'],
    ['a/a.zip', 'unpack it'],
    ['a/a.markdown', 'if it is text, rename it to a.md'],
    ['a/drafts/', 'folders are read only below one named articles, and links to folders never'],
    ['people.yml', 'did you mean people.yaml?'],
    ['organisations.yaml', 'did you mean organizations.yaml?'],
    ['articles/topics.yaml', 'it is read only from the folder of the corpus, or that of AUTHORITIES'],
  ])('says what makes an article of %s', (path, remedy) => {
    expect(formatSkipped([path])).toEqual([`${path}; ${remedy}`]);
  });

  it('has a line for each kind, and one for all files that need nothing', () => {
    const paths = ['a.docx', 'a.jpg', 'a.pdf', 'b.docx', 'c.docx', 'd.docx', 'mkdocs.yml', 'notes', 'x.jpg'];
    expect(formatSkipped(paths)).toEqual([
      expect.stringMatching(/^a\.docx, b\.docx, c\.docx and 1 more \.docx files; to get the text out: /),
      expect.stringMatching(/^a\.pdf; /),
      'a.jpg, mkdocs.yml, notes and 1 more files',
    ]);
  });

  it('stays short', () => {
    const folders = Array.from({ length: 25 }, (_, i) => `${i}/people.yaml`);
    const lines = formatSkipped([...folders, 'a.jpg']);
    expect(lines).toHaveLength(22);
    expect(lines.slice(-2)).toEqual(['more kinds of files: 5', 'a.jpg']);
  });
});
