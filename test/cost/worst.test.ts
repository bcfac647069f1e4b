import { describe, expect, it } from 'vitest';
import { compileGenerated } from '../../bench/corpus/compile.ts';
import { processorTimesOf } from '../../bench/processor-time.ts';
import { findWorst, type Worst } from '../../bench/worst/find-worst.ts';
import { shapesOf } from '../../bench/worst/shapes.ts';
import { decodeArtefact } from '../../src/corpus/bundled/artefact.ts';
import { createBundledStore } from '../../src/corpus/bundled/store.ts';
import { MAX_COST } from '../../src/http/limits.ts';
import { compileSeeds } from '../seeds/compiled-seeds.ts';

/*
 * The largest accepted query of each shape that was found to be bad, over the bundled corpus and over 1,000 generated
 * articles. Milliseconds are for `npm run bench -- worst`. Here the CPU time of each query is compared with that of a
 * long list that is accepted, whose cost is the values and the bytes of its answer and nothing else.
 */

const REFERENCE = 'Article { paragraphs';

/** How many times as long as the reference a query may take. The slowest take 1.5 times as long. */
const MOST_TIMES = 3;

/** Milliseconds after which a test hangs, on a machine that is busy with other things. */
const HANGS = 300_000;

function worstOf(artefact: string): Worst[] {
  return findWorst(shapesOf(decodeArtefact(artefact).graph), createBundledStore(artefact));
}

const bundled = worstOf(compileSeeds().artefact);

/** Milliseconds of CPU, the shortest of some runs. */
async function timeOf({ run }: Worst, rounds: number): Promise<number> {
  const [shortest = 0] = await processorTimesOf(run, { warming: 1, rounds });
  return shortest;
}

/** The queries that take too long. */
async function tooSlow(worst: readonly Worst[]): Promise<string[]> {
  const reference = worst.find(({ name }) => name.startsWith(REFERENCE)) as Worst;
  const bound = MOST_TIMES * (await timeOf(reference, 5));
  const slow: string[] = [];
  for (const one of worst) {
    // One run may take long for a reason of its own. Several do not.
    if ((await timeOf(one, 1)) <= bound) continue;
    const time = await timeOf(one, 5);
    if (time > bound) slow.push(`${one.name}: ${time.toFixed(1)} ms of at most ${bound.toFixed(1)} ms`);
  }
  return slow;
}

describe('the worst queries that are accepted', () => {
  it('come close to the limit', () => {
    expect(Math.max(...bundled.map(({ cost }) => cost))).toBeGreaterThan(0.99 * MAX_COST);
    expect(Math.max(...bundled.map(({ cost }) => cost))).toBeLessThanOrEqual(MAX_COST);
  });

  it.each(bundled)(
    'are answered in two million bytes at most: $name',
    async ({ run }) => {
      expect(Buffer.byteLength(await run())).toBeLessThanOrEqual(2_000_000);
    },
    20_000,
  );

  it('come close to two million bytes', async () => {
    const texts = bundled.find(({ name }) => name === 'Article { text }');
    expect(Buffer.byteLength((await texts?.run()) ?? '')).toBeGreaterThan(1_900_000);
  });

  it(
    'take no longer than three times a long list, over the bundled corpus',
    async () => {
      expect(await tooSlow(bundled)).toEqual([]);
    },
    HANGS,
  );

  it(
    'take no longer than three times a long list, over 1,000 articles',
    async () => {
      expect(await tooSlow(worstOf(compileGenerated(1000)))).toEqual([]);
    },
    HANGS,
  );
});
