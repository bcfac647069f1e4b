import { type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { IRREGULAR } from '../../src/execution/irregular.ts';
import { compilePlan, runPlan } from '../../src/execution/plan.ts';
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

/** A document that stands for twice as many objects with each fragment. */
function doubling(depth: number): string {
  const fragments = Array.from(
    { length: depth },
    (_, i) => `fragment F${i} on Query { a: query { ...F${i + 1} } b: query { ...F${i + 1} } }`,
  );
  return [`{ ...F0 }`, ...fragments, `fragment F${depth} on Query { text }`].join('\n');
}

/** As many values of conditions as there are. */
function combinations(count: number): readonly Record<string, boolean>[] {
  return Array.from({ length: 2 ** count }, (_, bits) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`v${i}`, (bits & (2 ** i)) > 0])),
  );
}

describe('what is kept of a document', () => {
  it('is in proportion to it, whatever its fragments make of it', async () => {
    const query: Record<string, unknown> = { text: 'x' };
    query.query = query;
    expect((await expectSame(zoo, doubling(10), { rootValue: query })).isPlanned).toBe(true);
  });

  it('is in proportion to it, whatever its conditions make of it', () => {
    const names = Object.keys(combinations(8)[0] ?? {});
    const source = `query (${names.map((name) => `$${name}: Boolean!`)}) { ${names.map((name) => `${name}: text @skip(if: $${name})`).join(' ')} }`;
    const document = parse(source);
    const plan = compilePlan(zoo, document, document.definitions[0] as OperationDefinitionNode);
    if (plan === null) throw new Error('There is no plan.');
    const given = combinations(8);
    const run = () => given.map((variables) => runPlan(plan, {}, {}, variables) !== IRREGULAR);
    const planned = run();
    expect(planned.filter(Boolean).length).toBeGreaterThan(4);
    expect(planned.filter(Boolean).length).toBeLessThan(20);
    // What is planned stays so.
    expect(run()).toEqual(planned);
  });
});
