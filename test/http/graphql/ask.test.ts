import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createTestApp } from '../test-app.ts';

/** How often a resolver that fails is called if its look-ups count so many microseconds. */
async function callsOf(lookUps: number): Promise<number> {
  let calls = 0;
  const schema = buildSchema('type Query { found: String }');
  const field = schema.getQueryType()?.getFields().found;
  if (field) {
    field.resolve = () => {
      calls++;
      throw new Error('not found');
    };
  }
  const app = createTestApp({ schema, costs: { 'Query.found': { work: () => lookUps } }, log: () => {} });
  await app(new Request('https://api.example/graphql?query={found}'));
  return calls;
}

describe('an operation whose look-ups may take long', () => {
  // A plan that meets an error gives up, and graphql-js starts again: each resolver is called twice.
  it('is planned below ten thousand microseconds', async () => {
    expect(await callsOf(9_999)).toBe(2);
  });

  it('is not planned from ten thousand microseconds on, so that nothing is looked for twice', async () => {
    expect(await callsOf(10_000)).toBe(1);
  });
});
