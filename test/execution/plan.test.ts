import { describe, expect, it } from 'vitest';
import { ann } from './animals.ts';
import { type Case, expectSame } from './compare.ts';
import { LEFT } from './left.cases.ts';
import { PLANNED } from './planned.cases.ts';
import { zoo } from './zoo.ts';

const named = ([what, source, given = {}]: Case) => ({ what, source, given });

describe('a plan gives what graphql-js gives', () => {
  it.each(PLANNED.map(named))('for $what', async ({ source, given }) => {
    const { result, isPlanned } = await expectSame(zoo, source, given);
    expect(result.errors).toBeUndefined();
    expect(isPlanned).toBe(true);
  });

  it('for each value of the conditions', async () => {
    const source =
      'query ($a: Boolean!, $b: Boolean = true) { text @include(if: $a) ...I @skip(if: $b) keepers { name @skip(if: $a) boss { name @include(if: $b) } } } fragment I on Query { int text }';
    const rootValue = { text: 'x', int: 1, keepers: [ann, ann] };
    const answers = new Set<string>();
    for (const variables of [
      { a: true, b: true },
      { a: true, b: false },
      { a: false, b: true },
      { a: false, b: false },
      { a: false },
    ]) {
      const { result, isPlanned } = await expectSame(zoo, source, { rootValue, variables });
      expect(isPlanned).toBe(true);
      answers.add(JSON.stringify(result));
    }
    expect(answers.size).toBe(4);
  });
});

describe('graphql-js is left to answer', () => {
  it.each(LEFT.map(named))('$what', async ({ source, given }) => {
    expect((await expectSame(zoo, source, given)).isPlanned).toBe(false);
  });
});
