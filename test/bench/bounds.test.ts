import { describe, expect, it } from 'vitest';
import { isMissed, verdictTable, worst } from '../../bench/bounds.ts';

describe('a bound', () => {
  it.each([
    ['below', 1.1, false],
    ['on it', 1.15, false],
    ['above', 1.16, true],
    ['not measured', Number.NaN, true],
  ])('is missed by a figure %s: %d, %s', (_where, measured, missed) => {
    expect(isMissed({ what: 'cached', measured, bound: 1.15 })).toBe(missed);
  });

  it('is held against the largest of many figures, which is named', () => {
    const figures = [
      { name: 'small', measured: 1.2 },
      { name: 'list', measured: 1.9 },
      { name: 'nested', measured: 1.4 },
    ];
    expect(worst('uncached', figures, { bound: 2.2, goal: 1.7 })).toEqual([
      { what: 'uncached (list)', measured: 1.9, bound: 2.2, goal: 1.7 },
    ]);
  });

  it('has no verdict where nothing was measured', () => {
    expect(worst('uncached', [], { bound: 2.2 })).toEqual([]);
  });

  it('is shown beside its goal, which may be missed', () => {
    const verdicts = [
      { what: 'cached', measured: 1.1, bound: 1.15, goal: 1.05 },
      { what: 'growth', measured: 2, bound: 1.5 },
    ];
    expect(verdictTable(verdicts).rows).toEqual([
      ['cached', 1.1, 1.15, 1.05, 'met'],
      ['growth', 2, 1.5, '–', 'MISSED'],
    ]);
  });
});
