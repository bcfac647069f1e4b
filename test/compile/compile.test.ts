import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileFiles, compileFolder, problemsOf } from './compile-folder.ts';
import { temporaryFolder } from './temporary-folder.ts';

const TEXT = 'Ferry to run again\n\n“We will see,” said the harbour master.\n';

describe('which files are articles', () => {
  it('takes what is below articles/ if there is such a folder, and nothing beside it', () => {
    const { graph } = compileFiles({
      'articles/one.md': TEXT,
      'articles/2021/02/two.TXT': TEXT,
      'articles/.hidden.md': TEXT,
      'articles/.git/three.md': TEXT,
      'beside.md': TEXT,
    });
    expect(graph.articles.map(({ slug }) => slug)).toEqual(['one', 'two']);
  });

  it('takes the folder’s own files otherwise, without its README and what is deeper', () => {
    const { graph, report } = compileFiles({
      'one.md': TEXT,
      'two.txt': TEXT,
      'ReadMe.MD': '# About these',
      'drafts/three.md': TEXT,
    });
    expect(graph.articles.map(({ slug }) => slug)).toEqual(['one', 'two']);
    expect(report.passedOver).toEqual([expect.stringMatching(/\/drafts\/$/)]);
  });

  it('names the files that it skips', () => {
    const folder = temporaryFolder({
      'articles/one.md': TEXT,
      'articles/README.md': TEXT,
      'articles/photo.jpg': '',
      'articles/~$report.docx': '',
      'articles/Thumbs.db': '',
      'articles/people.yaml': '[]',
      'people.yml': '[]',
      'topics.yaml': '',
    });
    symlinkSync(folder, join(folder, 'articles', 'loop'));
    const { report } = compileFolder(folder);
    expect(report.articles).toBe(2);
    expect(report.authorityFiles).toEqual(['topics.yaml']);
    expect(report.passedOver.map((path) => path.slice(folder.length + 1))).toEqual([
      'articles/loop/',
      'articles/people.yaml',
      'articles/photo.jpg',
      'people.yml',
    ]);
  });

  it('makes the slug of the file’s name, underscores and all', () => {
    const { graph } = compileFiles({ '000_ebcd5d07287a214e.txt': TEXT, 'João’s Ferry.md': TEXT });
    expect(graph.articles.map(({ slug }) => slug)).toEqual(['000_ebcd5d07287a214e', 'joaos-ferry']);
  });
});

describe('an article', () => {
  it.each([
    ['LF', 'Ferry\n\nBody.\n'],
    ['CRLF', 'Ferry\r\n\r\nBody.\r\n\r\n'],
    ['lone CR', 'Ferry\r\rBody.'],
    ['a byte-order mark', '\uFEFFFerry\n\nBody.'],
    ['characters beyond the BMP, NUL and U+2028', 'Ferry 🛳️\n\n\u0000Bo\u2028dy 𝒳.'],
    ['blank lines around', '\n\n  Ferry\n\nBody.\n\n\n'],
    ['hyphens in a .txt that are no front matter', '---\nFerry: a comeback\n---\nBody.'],
  ])('keeps its text to the character: %s', (_what, text) => {
    const { graph } = compileFiles({ 'a.txt': text });
    expect(graph.articles[0]?.text).toBe(text);
  });

  it('has what its front matter says, and null for what that does not', () => {
    const { graph } = compileFiles({
      'full.md': `---
headline: "Ferry: a comeback"
dateline: PORT LOUIS
byline: Ann Roe
publisher: The Harbour Times
publishedOn: 2021-02-17
url: https://example.org/ferry?a=b#c
basedOn: The board's minutes
---
Body.`,
      'sparse.md': '---\npublishedOn: "2020-02-29"\nbyline:\n---\n\n# Ferry to run again\n\nBody.',
      'bare.md': '# Ferry to run again\n\nBody.',
    });
    expect(graph.articles).toMatchObject([
      {
        slug: 'full',
        headline: 'Ferry: a comeback',
        dateline: 'PORT LOUIS',
        byline: 'Ann Roe',
        publisher: 'The Harbour Times',
        publishedOn: '2021-02-17',
        url: 'https://example.org/ferry?a=b#c',
        basedOn: "The board's minutes",
        text: 'Body.',
      },
      { slug: 'sparse', headline: 'Ferry to run again', publishedOn: '2020-02-29', byline: null },
      { slug: 'bare', headline: 'Ferry to run again', publishedOn: null, dateline: null, publisher: null },
    ]);
  });
});

describe('a record', () => {
  const TRANSCRIPT = `---
kind: Transcript
occasion: opening of the ferry, Port Louis
complete: true
---
Opening

ANN ROE: We sail.`;

  it('is what its front matter says: a transcript or a statement, of an occasion, complete or not', () => {
    const { graph } = compileFiles({
      'a.md': TRANSCRIPT,
      'b.md': '---\nkind: statement\nspeaker: Ann Roe\n---\nStatement\n\nWe sail.',
      'c.md': '---\nkind:\noccasion:\n---\nFerry\n\nBody.',
    });
    expect(graph.articles).toMatchObject([
      { kind: 'TRANSCRIPT', occasion: 'opening of the ferry, Port Louis', isComplete: true },
      { kind: 'STATEMENT', occasion: null, isComplete: false },
      { kind: 'REPORT', occasion: null, isComplete: null },
    ]);
  });
});

describe('front matter', () => {
  it.each(['a.md', 'a.txt', 'a.TXT'])('is read in %s', (name) => {
    const { graph } = compileFiles({ [name]: '---\nheadline: Ferry\n---\nThe boat\n\nBody.' });
    expect(graph.articles).toMatchObject([{ headline: 'Ferry', text: 'The boat\n\nBody.' }]);
  });
});

describe('a line of hyphens at the beginning of a .txt file', () => {
  it.each([
    'Reporter',
    'Leader',
    'Reader',
    'Deadline',
    'Printer',
    'Day',
    'Name',
    'Speaker',
    'People',
    'Quote',
  ])('is text before what somebody says: %s', (speaker) => {
    const text = `---\n${speaker}: Good morning, Minister.\nMinister: Good morning.\n`;
    expect(compileFiles({ 'a.txt': text }).graph.articles).toMatchObject([{ text }]);
  });

  it('is text before a key that front matter does not have, also if another such line follows', () => {
    const text = '---\nDeadline: noon\n---\nBody.\n';
    expect(compileFiles({ 'a.txt': text }).graph.articles).toMatchObject([{ text }]);
  });
});

describe('the authority files', () => {
  const people = '- name: Ann Roe\n  slug: roe\n  wikidata: Q42\n  sameAs: [https://example.org/roe]\n';
  const topics =
    '- {name: Sea, phrases: [sea], mediaTopic: "medtop:20000639", description: Salt}\n- {name: Ferries, phrases: [ferry], exclude: [ferry tale], broader: sea}\n';

  it('say who is who and what the topics are', () => {
    const { graph } = compileFiles({ 'a.txt': TEXT, 'topics.yaml': topics });
    expect(graph.topics).toMatchObject([
      { slug: 'ferries', name: 'Ferries', broader: 'sea', description: null, mediaTopic: null },
      { slug: 'sea', description: 'Salt', mediaTopic: 'medtop:20000639', articleCount: 1 },
    ]);
  });

  it('can come from another folder', () => {
    const folder = temporaryFolder({ 'a.txt': TEXT, 'topics.yaml': '- {name: Other, phrases: [other]}' });
    const authorities = temporaryFolder({ 'topics.yaml': topics, 'people.yaml': people });
    const { graph, report } = compileFolder(folder, { authorities });
    expect(graph.topics.map(({ slug }) => slug)).toEqual(['ferries', 'sea']);
    expect(report.authorityFiles).toEqual(['people.yaml', 'topics.yaml']);
  });

  it('can begin with a byte-order mark', () => {
    const { graph } = compileFiles({ 'a.txt': TEXT, 'topics.yaml': `\uFEFF${topics}` });
    expect(graph.topics.map(({ slug }) => slug)).toEqual(['ferries', 'sea']);
    const wrong = temporaryFolder({ 'a.txt': TEXT, 'people.yaml': '\uFEFF- name: Ann Roe\n  age: 50\n' });
    expect(problemsOf(wrong)).toEqual([expect.stringMatching(/^people\.yaml:2: unknown key "age"/)]);
  });

  it('can be empty', () => {
    expect(
      problemsOf(temporaryFolder({ 'a.txt': TEXT, 'people.yaml': '', 'topics.yaml': '# none yet\n' })),
    ).toEqual([]);
  });
});

it('applies the corrections of the front matter before anything is linked', () => {
  const { graph, report } = compileFiles({
    'a.md': `---
corrections:
  - add: The crew is tired
    type: INDIRECT
    speaker: roe
---
Ferry to run again

The crew is tired and the sea is high.`,
    'people.yaml': '- {name: Ann Roe, slug: roe}',
  });
  expect(report.corrections).toBe(1);
  expect(graph.people).toMatchObject([{ slug: 'roe', name: 'Ann Roe', quoteCount: 1, mentionCount: 0 }]);
  expect(graph.quotes).toMatchObject([
    { type: 'INDIRECT', attribution: { method: 'CURATED', speaker: { kind: 'PERSON', key: 'roe' } } },
  ]);
});

describe('the same input gives the same bytes', () => {
  const files = {
    'articles/b.md': '---\npublishedOn: 2021-02-17\n---\nFerry to run\n\n“We will see,” said Ann Roe.\n',
    'articles/a.txt': TEXT,
    'articles/Ä/c.md': TEXT,
    'topics.yaml': '- {name: Ferries, phrases: [ferry]}',
  };

  it('whatever the folder and the order in which the files were made', () => {
    const reversed = Object.fromEntries(Object.entries(files).reverse());
    const one = compileFolder(temporaryFolder(files));
    const other = compileFolder(temporaryFolder(reversed));
    expect(other.artefact).toBe(one.artefact);
    expect(other.report.version).toBe(one.report.version);
  });

  it('and another input another version', () => {
    const one = compileFiles(files);
    const other = compileFiles({ ...files, 'articles/a.txt': `${TEXT} ` });
    expect(one.report.version).toMatch(/^[0-9a-f]{16}$/);
    expect(other.report.version).not.toBe(one.report.version);
  });
});

it('says how far it is before it reads each article, and before each later stage', () => {
  const calls: unknown[][] = [];
  const folder = temporaryFolder({ 'a.md': TEXT, 'b.md': TEXT, 'c.md': TEXT });
  compileFolder(folder, { onProgress: (...call) => calls.push(call) });
  expect(calls).toEqual([
    [0, 3, `${folder}/a.md`],
    [1, 3, `${folder}/b.md`],
    [2, 3, `${folder}/c.md`],
    [3, 3, 'linking'],
    [3, 3, 'verifying'],
    [3, 3, 'encoding'],
    [3, 3, 'writing'],
  ]);
});
