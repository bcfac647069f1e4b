import { describe, expect, it } from 'vitest';
import { type LaneName, noiseOf, questionFigures } from '../../../bench/requests/figures.ts';
import type { RunFigures } from '../../../bench/requests/measure.ts';
import { requestVerdicts } from '../../../bench/requests/verdicts.ts';

/** Runs in which p99 is twice p50, and answers a second are what one connection has. */
const runs = (...p50s: number[]): RunFigures[] =>
  p50s.map((p50) => ({ p50, p99: 2 * p50, perSecond: 1e6 / p50 }));

const figures = (name: string, lanes: Partial<Record<LaneName, RunFigures[]>>) =>
  questionFigures(name, 50, new Map(Object.entries(lanes) as [LaneName, RunFigures[]][]));

describe('the figures of a question', () => {
  it('are medians of ratios within a run, so that a slow spell that meets all of them does not count', () => {
    const { lanes } = figures('small', {
      static: runs(100, 200, 400),
      bare: runs(110, 220, 440),
      uncached: runs(120, 260, 480),
    });
    expect(lanes.uncached).toMatchObject({ p50: 260, p50OverStatic: 1.2, p50OverBare: 1.09 });
    expect(lanes.bare?.p50OverStatic).toBe(1.1);
  });

  it('have the tail beside the static Worker’s own tail', () => {
    const { lanes } = figures('small', {
      static: [{ p50: 100, p99: 150, perSecond: 1 }],
      cached: [{ p50: 200, p99: 600, perSecond: 1 }],
    });
    expect(lanes.cached?.tailOverStatic).toBe(2);
  });

  it('compare with graphql-js alone only what it was asked too', () => {
    const { lanes } = figures('small by GET', { static: runs(100), cached: runs(110) });
    expect(lanes.cached).not.toHaveProperty('p50OverBare');
  });

  it('tell the noise by the static Worker beside itself', () => {
    const questions = [97, 104].map((p50, index) =>
      figures(`${index}`, { static: runs(100), staticAgain: runs(p50) }),
    );
    expect(noiseOf(questions)).toEqual({ least: 0.97, most: 1.04 });
  });
});

describe('the verdicts on requests', () => {
  const question = (name: string, cached: number, uncached: number) =>
    figures(name, { static: runs(100), bare: runs(150), cached: runs(cached), uncached: runs(uncached) });

  it('hold a bound of its own against each shape of answer', () => {
    const verdicts = requestVerdicts([question('small', 105, 130), question('list of 11 KB', 110, 210)]);
    expect(verdicts.map(({ what, measured }) => [what, measured])).toEqual([
      ['cached: p50 over static (list of 11 KB)', 1.1],
      ['small, uncached: p50 over static', 1.3],
      ['list of 11 KB, uncached: p50 over static', 2.1],
      ['uncached: p50 over bare graphql-js (list of 11 KB)', 1.4],
      ['cached: p99/p50 over static (small)', 1],
      ['uncached: p99/p50 over static (small)', 1],
    ]);
  });

  it('hold an example operation only against graphql-js, its own cached answer and the tail', () => {
    const names = requestVerdicts([question('search', 100, 900)]).map(({ what }) => what);
    expect(names).not.toContainEqual(expect.stringContaining('uncached: p50 over static'));
    expect(names).toHaveLength(4);
  });
});
