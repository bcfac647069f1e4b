import { describe, expect, it } from 'vitest';
import { type CompileReport, formatReport } from '../../src/compile/report.ts';
import type { AmbiguousName } from '../../src/linking/agents.ts';
import { compileFiles } from './compile-folder.ts';

const REPORT: CompileReport = {
  articles: 2,
  quotes: { DIRECT: 1, MIXED: 0, INDIRECT: 0 },
  attributed: 1,
  people: 2,
  organizations: 0,
  topics: 1,
  corrections: 0,
  ambiguous: [],
  authorityFiles: [],
  passedOver: [],
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
  it('says whom a name leaves open, in which articles, and where to say it', () => {
    const organization: AmbiguousName = { ...LIMA, kind: 'ORGANIZATION', name: 'EMA', articles: ['a'] };
    expect(linesOf({ ambiguous: [LIMA, organization] })).toEqual([
      'ambiguous: "Lima" (a, b) could be Ana Lima or Rui Lima; an alias in people.yaml says who',
      'ambiguous: "EMA" (a) could be Ana Lima or Rui Lima; an alias in organizations.yaml says who',
    ]);
    expect(formatReport({ ...REPORT, ambiguous: [LIMA] })).toMatch(/ambiguous names +│ +1 /);
  });

  it('stays short where much is ambiguous', () => {
    const articles = Array.from({ length: 9 }, (_, i) => `a${i}`);
    const lines = linesOf({ ambiguous: Array.from({ length: 30 }, () => ({ ...LIMA, articles })) });
    expect(lines).toHaveLength(21);
    expect(lines[0]).toContain('(a0, a1, a2, a3, a4, 4 more)');
    expect(lines.at(-1)).toBe('ambiguous: 10 more names');
  });

  it('tells a corpus without topics how to get some', () => {
    expect(linesOf({ topics: 0 })).toEqual(['no topics: --suggest-topics prints a draft of topics.yaml']);
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
