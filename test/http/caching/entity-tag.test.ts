import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTagger, type Question } from '../../../src/http/caching/entity-tag.ts';

interface Asked extends Question {
  readonly variables: Readonly<Record<string, unknown>>;
}

const entityTagOf = ({ variables, ...asked }: Asked) => createTagger(asked)(variables);

const QUESTION: Asked = {
  release: 'r1',
  documentDigest: 'd1',
  operationName: 'A',
  variables: { n: 1 },
  mediaType: 'application/json',
};

/** Few values, so that two questions are often alike in many parts, or in all. */
const question = fc.record({
  release: fc.constantFrom('r1', 'r2', 'r1"'),
  documentDigest: fc.constantFrom('d1', 'd2', ''),
  operationName: fc.constantFrom(null, 'A', 'B', 'null', ''),
  variables: fc.dictionary(fc.constantFrom('n', 'm'), fc.constantFrom(0, 1, '1', null, [1], { n: 1 }, true)),
  mediaType: fc.constantFrom('application/json', 'application/graphql-response+json'),
});

function equal(a: Asked, b: Asked): boolean {
  try {
    expect({ ...a, variables: { ...a.variables } }).toEqual({ ...b, variables: { ...b.variables } });
    return true;
  } catch {
    return false;
  }
}

describe('the entity tag of a question', () => {
  it('is a strong one, in quotes', () => {
    expect(entityTagOf(QUESTION)).toMatch(/^"[0-9a-f]{32}"$/);
  });

  it('is the same if and only if all parts of the question are', () => {
    fc.assert(
      fc.property(question, question, (a, b) => {
        expect(entityTagOf(a) === entityTagOf(b)).toBe(equal(a, b));
      }),
      { numRuns: 2000 },
    );
  });

  it.each<Partial<Asked>>([
    { release: 'r2' },
    { documentDigest: 'd2' },
    { operationName: null },
    { operationName: 'B' },
    { variables: {} },
    { variables: { n: 2 } },
    { variables: { n: '1' } },
    { variables: { n: 1, m: null } },
    { mediaType: 'application/graphql-response+json' },
  ])('is another for %j', (change) => {
    expect(entityTagOf({ ...QUESTION, ...change })).not.toBe(entityTagOf(QUESTION));
  });
});
