import { describe, expect, it } from 'vitest';
import { type CompileReport, formatReport } from '../../src/compile/report.ts';
import type { AmbiguousName } from '../../src/linking/agents.ts';
import { compileFiles } from './compile-folder.ts';

const REPORT: CompileReport = {
  articles: 2,
  quotes: { DIRECT: 1, MIXED: 0, INDIRECT: 0 },
  spoken: { named: 1, described: 0, nobody: 0 },
  reported: { named: 0, described: 0, nobody: 0 },
  fidelity: [],
  people: 2,
  organizations: 0,
  topics: 1,
  corrections: 0,
  ambiguous: [],
  joined: [],
  authorityFiles: [],
  passedOver: [],
  unused: {
    people: { names: [], of: 0, haveRoles: false },
    organizations: { names: [], of: 0 },
    topics: { names: [], of: 0 },
  },
  warnings: [],
  version: '0123456789abcdef',
  bytes: 10,
};

const LIMA: AmbiguousName = {
  kind: 'PERSON',
  name: 'Lima',
  articles: ['a', 'b'],
  candidates: ['Ana Lima', 'Rui Lima'],
};

const linesOf = (report: Partial<CompileReport>) =>
  formatReport({ ...REPORT, ...report })
    .split('\n')
    .filter((line) => !/^[┌│└]/.test(line));

describe('the report of a build', () => {
  it('says how many quotations are by name, by description and by nobody, said and reported apart', () => {
    const rows = formatReport({
      ...REPORT,
      spoken: { named: 2, described: 1, nobody: 1 },
      reported: { named: 0, described: 3, nobody: 0 },
    });
    const values = Array.from(
      rows.matchAll(/^│ +(?:said|reported) (.*?) *│ *(\S.*?) *│$/gm),
      ([, ...row]) => row,
    );
    expect(values).toEqual([
      ['by name', '2 (50.0 %)'],
      ['by description', '1 (25.0 %)'],
      ['by nobody', '1 (25.0 %)'],
      ['by name', '0 (0.0 %)'],
      ['by description', '3 (100.0 %)'],
      ['by nobody', '0 (0.0 %)'],
    ]);
  });

  it('says how many quotations are compared with a record, and how they relate to it', () => {
    const fidelity = [
      { fidelity: 'VERBATIM', quoteCount: 3 },
      { fidelity: 'NOT_ON_RECORD', quoteCount: 2 },
    ] as const;
    const text = formatReport({ ...REPORT, fidelity });
    expect(text).toMatch(/compared with a record +│ +5 /);
    expect(text).toMatch(/verbatim +│ +3 /);
    expect(text).toMatch(/not on record +│ +2 /);
  });

  it('says whom a name leaves open, in which articles, and where to say it', () => {
    const organization: AmbiguousName = { ...LIMA, kind: 'ORGANIZATION', name: 'EMA', articles: ['a'] };
    expect(linesOf({ ambiguous: [LIMA, organization] })).toEqual([
      'ambiguous: "Lima" (a, b) could be Ana Lima or Rui Lima; an alias in people.yaml says who',
      'ambiguous: "EMA" (a) could be Ana Lima or Rui Lima; an alias in organizations.yaml says who',
    ]);
    expect(formatReport({ ...REPORT, ambiguous: [LIMA] })).toMatch(/ambiguous names +│ +1 /);
  });

  it('stays short if much is ambiguous', () => {
    const articles = Array.from({ length: 9 }, (_, i) => `a${i}`);
    const lines = linesOf({ ambiguous: Array.from({ length: 30 }, () => ({ ...LIMA, articles })) });
    expect(lines).toHaveLength(21);
    expect(lines[0]).toContain('(a0, a1, a2, a3, a4, 4 more)');
    expect(lines.at(-1)).toBe('ambiguous: 10 more names');
  });

  it('says which entries of the authority files no article needs', () => {
    const names = Array.from({ length: 12 }, (_, i) => `T${i}`);
    const unused = {
      people: { names: ['Ana Lima'], of: 3, haveRoles: true },
      organizations: { names: ['WHO', 'IMF'], of: 2 },
      topics: { names, of: 20 },
    };
    expect(linesOf({ unused })).toEqual([
      'no article names 1 of 3 people in people.yaml: Ana Lima; “the mayor” is taken for its holder only in an article that also names the holder',
      'no article names 2 of 2 organizations in organizations.yaml: WHO, IMF',
      'no article or quotation is about 12 of 20 topics in topics.yaml: T0, T1, T2, T3, T4, T5, T6, T7, T8, T9 and 2 more',
    ]);
  });

  it('gets these entries of the articles', () => {
    const { report } = compileFiles({
      'articles/a.txt': 'Ferry\n\nThe mayor came. “No sea,” said Ann Roe of the Ferry Board.',
      'people.yaml': '- name: Ann Roe\n- name: Ana Lima\n  roles: [{title: Mayor}]\n- name: Ben Poe\n',
      'organizations.yaml': '- name: Ferry Board\n- name: WHO\n',
      'topics.yaml':
        '- {name: Water, phrases: [water]}\n- {name: Sea, phrases: [sea], broader: water}\n- {name: War, phrases: [war]}\n',
    });
    expect(report.unused).toEqual({
      people: { names: ['Ana Lima', 'Ben Poe'], of: 3, haveRoles: true },
      organizations: { names: ['WHO'], of: 2 },
      topics: { names: ['War'], of: 3 },
    });
  });

  it('names ten of the people that a name can mean, and how many more', () => {
    const candidates = Array.from({ length: 12 }, (_, i) => `Lima ${i}`);
    const [ten, twelve] = linesOf({
      ambiguous: [
        { ...LIMA, candidates: candidates.slice(0, 10) },
        { ...LIMA, candidates },
      ],
    });
    expect(ten).toContain('or Lima 8 or Lima 9; an alias');
    expect(twelve).toContain('or Lima 8 or Lima 9 or 2 more; an alias');
  });

  it('tells a corpus without topics how to get some', () => {
    expect(linesOf({ topics: 0 })).toEqual([
      'no topics: npm run corpus -- --suggest-topics prints a draft of topics.yaml',
    ]);
  });

  it('gets the ambiguous names of the articles', () => {
    const { report } = compileFiles({
      'articles/a.txt': 'Ferry\n\nMayor Ana Dunn came. “No,” Dunn said.',
      'articles/b.txt': 'Boat\n\nJudge Rui Dunn came. “No,” Dunn said.',
      'articles/c.txt': 'Rain\n\nCaptain Dunn came. “No,” Dunn said.',
    });
    expect(report.ambiguous).toEqual([
      { kind: 'PERSON', name: 'Dunn', articles: ['c'], candidates: ['Ana Dunn', 'Rui Dunn'] },
    ]);
  });
});
