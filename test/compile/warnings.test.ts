import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatWarnings, type Warning } from '../../src/compile/warning.ts';
import { compileFiles, compileFolder } from './compile-folder.ts';
import { warningsOf } from './doubts/warnings-of.ts';
import { temporaryFolder } from './temporary-folder.ts';

const BODY = 'Ferry to run again\n\n“We will see,” said Ann Roe.\n';

describe('a warning', () => {
  it('names HTML, where it begins, how much there is, and what to do', () => {
    expect(
      warningsOf({
        'a.txt': 'Ferry\n\n<p class="lead">“We will see,”</p>\n<p>said&nbsp;Ann Roe.</p>',
        'b.md': '---\nheadline: Ferry\n---\nFerry\n\nRain &amp; wind.',
        'c.txt': `Ferry\n\n<IMG src="${'x'.repeat(100)}">`,
      }),
    ).toEqual([
      'a.txt:3: has HTML, <p class="lead"> and 4 more, and the API shows it as it is; copy the text without its formatting, or save the page itself and run: pandoc --to plain --wrap none -o page.txt page.html',
      'b.md:6: has HTML, &amp;, and the API shows it as it is; copy the text without its formatting',
      `c.txt:3: ${`has HTML, <IMG src="${'x'.repeat(30)}…`}, and the API shows it as it is; copy the text without its formatting, or save the page itself and run: pandoc --to plain --wrap none -o page.txt page.html`,
    ]);
  });

  it('names characters that a wrong encoding left, and control characters', () => {
    expect(
      warningsOf({
        'a.txt': 'Ferry\n\nâ€œWe will see,â€\u009d said Ann RoÃ«.\n',
        'b.txt': 'Ferry\n\nLost \ufffd here.',
        'c.txt': 'Ferry\n\nText\u0000 and\u0001.',
        'd.txt': 'Ferry\n\n\u0093Text\u0094.',
      }),
    ).toEqual([
      'a.txt:3: has "â€œ" and 2 more, left from a wrong encoding; copy the text again, or correct these characters',
      'a.txt:3: has the control character U+009D; remove it, or the file if it is not a text',
      'b.txt:3: has "\ufffd", left from a wrong encoding; copy the text again, or correct these characters',
      'c.txt:3: has the control character U+0000 and 1 more; remove it, or the file if it is not a text',
      'd.txt:3: has the control character U+0093 and 1 more; remove it, or the file if it is not a text',
    ]);
  });

  it('says that a file was read as UTF-16', () => {
    const littleEndian = Buffer.from(`\ufeff${BODY}`, 'utf16le');
    const files = {
      'articles/big.txt': Buffer.from(littleEndian).swap16(),
      'articles/little.md': Buffer.from(`\ufeff---\nbyline: Ann Roe\n---\n${BODY}`, 'utf16le'),
      'people.yaml': Buffer.from('\ufeff- name: Ann Roe\n  slug: roe\n', 'utf16le'),
    };
    const { graph } = compileFiles(files);
    expect(graph.articles).toMatchObject([
      { text: `\ufeff${BODY}`, headline: 'Ferry to run again' },
      { text: BODY, byline: 'Ann Roe' },
    ]);
    expect(graph.people).toMatchObject([{ slug: 'roe', quoteCount: 2 }]);
    const message = 'is UTF-16 by its byte-order mark, and was read as that';
    expect(warningsOf(files)).toEqual([
      `articles/big.txt:1: ${message}`,
      `articles/little.md:1: ${message}`,
      `people.yaml:1: ${message}`,
    ]);
  });

  it('says why a text that begins like front matter is none', () => {
    expect(
      warningsOf({
        'ask.txt': '---\nReporter: Good morning.\nMinister: Good morning.\n',
        'slip.txt': '---\n\nheadlin: Ferry\n---\nText.',
        'tags.txt': '---\ntags: ferry\n---\nText.',
      }),
    ).toEqual([
      'ask.txt:2: begins like front matter, and no line --- closes it, so it is text; add that line if "Reporter" is meant as a key',
      'slip.txt:3: begins like front matter, but "headlin" is none of its keys, so it is text; did you mean "headline"?',
      'tags.txt:2: begins like front matter, but "tags" is none of its keys, so it is text; topics come from topics.yaml and the words of the text',
    ]);
  });

  it('is not given for what a text may have', () => {
    expect(
      warningsOf({
        'bom.txt': `\ufeff${BODY}`,
        'crlf.txt': BODY.replaceAll('\n', '\r\n'),
        'cr.txt': BODY.replaceAll('\n', '\r'),
        'pdf.txt': `${BODY}\f\tMore.\u0085\u2028`,
        'marks.txt': 'AT&T\n\nAT&T; 1 < 2 > 0, <https://example.org>, <ann@example.org>, «Ça», Ârhus, R&D.\n',
        'rule.txt': '---\nWASHINGTON: the day\n---\nText.',
        'late.txt': '---\nDeadline: noon\nText.',
      }),
    ).toEqual([]);
  });
});

it('has no warning for the bundled corpus, and no entry of its authority files is unused', () => {
  const { report } = compileFolder('seeds');
  expect(report.warnings).toEqual([]);
  const none = { names: [], of: expect.any(Number) };
  expect(report.unused).toEqual({
    people: { ...none, haveRoles: false },
    organizations: none,
    topics: none,
  });
});

describe('the list of warnings', () => {
  const ofKind = (kind: Warning['kind'], count: number): Warning[] =>
    Array.from({ length: count }, (_, i) => ({ kind, file: `${i}.txt`, line: 1, message: 'has it' }));

  it('has five of a kind, and says how many more there are', () => {
    expect(formatWarnings([...ofKind('HTML', 5), ...ofKind('UTF-16', 7)]).split('\n')).toEqual([
      ...[0, 1, 2, 3, 4].map((i) => `${i}.txt:1: warning: has it`),
      ...[0, 1, 2, 3, 4].map((i) => `${i}.txt:1: warning: has it`),
      'warning: UTF-16 in 2 more files',
    ]);
  });

  it.each([
    ['succeeds', 0, {}],
    ['fails', 1, { 'b.txt': '\n' }],
    [
      'fails because of an authority file',
      1,
      { 'topics.yaml': '- {name: Sea, phrases: [sea], broader: none}\n' },
    ],
  ])('is printed by npm run corpus, which %s', { timeout: 60_000 }, (_what, exitCode, files) => {
    const folder = temporaryFolder({ 'a.txt': 'Ferry\n\n<br>Text.', ...files });
    const main = resolve(import.meta.dirname, '../../src/compile/main.ts');
    const { status, stderr } = spawnSync(
      process.execPath,
      [main, folder, '--out', join(folder, 'out.json')],
      {
        encoding: 'utf8',
      },
    );
    expect({ status, stderr }).toEqual({
      status: exitCode,
      stderr: expect.stringMatching(/a\.txt:3: warning: has HTML, <br>, /),
    });
  });
});
