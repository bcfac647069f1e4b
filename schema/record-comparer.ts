import type { changesToRecord } from '../src/comparison/record/changes-to-record.ts';
import type { compareWithRecord } from '../src/comparison/record/compare-with-record.ts';
import type { reasonsOf } from '../src/comparison/record/fidelity.ts';
import type { createSameEntity } from '../src/comparison/record/same-entity.ts';
import type { spokenTextOf } from '../src/comparison/record/spoken-words.ts';
import type { MaybePromise } from '../src/corpus/maybe-promise.ts';

/** What compares a report with a record. */
export interface RecordComparer {
  readonly changesToRecord: typeof changesToRecord;
  readonly compareWithRecord: typeof compareWithRecord;
  readonly createSameEntity: typeof createSameEntity;
  readonly reasonsOf: typeof reasonsOf;
  readonly spokenTextOf: typeof spokenTextOf;
}

let loaded: RecordComparer | undefined;

async function load(): Promise<RecordComparer> {
  const [changes, comparison, fidelity, sameEntity, spokenWords] = await Promise.all([
    import('../src/comparison/record/changes-to-record.ts'),
    import('../src/comparison/record/compare-with-record.ts'),
    import('../src/comparison/record/fidelity.ts'),
    import('../src/comparison/record/same-entity.ts'),
    import('../src/comparison/record/spoken-words.ts'),
  ]);
  loaded = {
    changesToRecord: changes.changesToRecord,
    compareWithRecord: comparison.compareWithRecord,
    createSameEntity: sameEntity.createSameEntity,
    reasonsOf: fidelity.reasonsOf,
    spokenTextOf: spokenWords.spokenTextOf,
  };
  return loaded;
}

/** The comparison with records. Like the extraction engine it has word lists, and is loaded when it is first needed. */
export function loadRecordComparer(): MaybePromise<RecordComparer> {
  return loaded ?? load();
}
