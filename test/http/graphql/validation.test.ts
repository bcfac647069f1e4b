import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { explainAbortion } from '../../../src/http/graphql/validation.ts';

describe('explainAbortion', () => {
  it('says what to do where the validator only says that it stopped, and leaves the other errors', () => {
    const other = new GraphQLError('Cannot query field "x" on type "Query".');
    const [first, second] = explainAbortion([other, new GraphQLError('Validation aborted.')]);
    expect(first).toBe(other);
    expect(second?.message).toContain(
      'Ask for each field once, or split the document into several requests.',
    );
    expect((second as GraphQLError).extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
  });
});
