import { describe, expect, it } from 'vitest';
import { compareWithRecord } from '../../../src/comparison/record/compare-with-record.ts';
import { reasonsOf } from '../../../src/comparison/record/fidelity.ts';
import { createSameEntity } from '../../../src/comparison/record/same-entity.ts';
import { spokenTextOf } from '../../../src/comparison/record/spoken-words.ts';
import { FIDELITY_CASES } from './fidelity.cases.ts';

const same = createSameEntity([]);

function fidelityOf(report: string, record: string, isIndirect: boolean): string {
  const passage = { spoken: spokenTextOf(record), beginsAtEdge: false, endsAtEdge: false };
  const found = compareWithRecord({ spoken: spokenTextOf(report), isIndirect }, passage, same);
  return found === null ? 'null' : [found.fidelity, ...reasonsOf(found.turned)].join(' ');
}

describe('the fidelity of a report', () => {
  it.each(
    FIDELITY_CASES.map(([report, record, fidelity, isIndirect = false]) => ({
      report,
      record,
      fidelity,
      isIndirect,
    })),
  )('“$report” for “$record” is $fidelity', ({ report, record, fidelity, isIndirect }) => {
    expect(fidelityOf(report, record, isIndirect)).toBe(fidelity);
  });
});
