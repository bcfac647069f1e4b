import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { selectQuery } from '../../../src/http/graphql/operation.ts';

const check =
  (source: string, operationName?: string, method = 'POST') =>
  () =>
    selectQuery(parse(source), operationName, method);

describe('selectQuery', () => {
  it.each([
    ['{ a }', undefined],
    ['query A { a }', undefined],
    ['query A { a } query B { b }', 'B'],
    ['mutation A { a } query B { b }', 'B'],
  ])('lets %j with the name %j run', (source, name) => {
    expect(check(source, name)).not.toThrow();
  });

  it.each([
    ['fragment F on A { a }', undefined, 'no operation'],
    ['query A { a } query B { b }', undefined, '2 operations ("A", "B"): say in "operationName"'],
    ['query A { a }', 'B', 'No operation is named "B"; the document has "A"'],
    ['{ a }', 'B', 'the document has one without a name'],
    ['mutation { a }', undefined, 'it has no mutation'],
    ['subscription { a }', undefined, 'it has no subscription'],
  ])('refuses %j with the name %j and says why', (source, name, message) => {
    expect(check(source, name)).toThrow(message);
    expect(check(source, name)).toThrow(
      expect.objectContaining({ extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }),
    );
  });

  it.each(['GET', 'HEAD'])('refuses a mutation by %s as a method', (method) => {
    expect(check('mutation { a }', undefined, method)).toThrow(
      expect.objectContaining({ extensions: { code: 'METHOD_NOT_ALLOWED' } }),
    );
  });
});
