import { execute, parse } from 'graphql';
import { describe, expect, it, vi } from 'vitest';
import { createExecute } from '../../src/execution/execute.ts';
import { zoo } from './zoo.ts';

const TWO = parse('query A($n: Int) { text } query B { int }');

describe('an execution', () => {
  it('runs the operation that is named', () => {
    const run = createExecute(zoo);
    const rootValue = { text: 'x', int: 1 };
    for (let i = 0; i < 2; i++) {
      expect(run({ schema: zoo, document: TWO, operationName: 'A', rootValue })).toEqual({
        data: { text: 'x' },
      });
      expect(run({ schema: zoo, document: TWO, operationName: 'B', rootValue })).toEqual({
        data: { int: 1 },
      });
    }
  });

  it.each([null, undefined, 'C', '__proto__'])(
    'says as graphql-js does that there is no operation %s',
    (operationName) => {
      const args = { schema: zoo, document: TWO, operationName };
      expect(createExecute(zoo)(args)).toEqual(execute(args));
    },
  );

  it('does as its arguments say where these are unusual', () => {
    const args = {
      schema: zoo,
      document: parse('{ text }'),
      fieldResolver: () => 'by the resolver given',
    };
    expect(createExecute(zoo)(args)).toEqual({ data: { text: 'by the resolver given' } });
  });

  it('takes variables that are coerced as they are', () => {
    const document = parse('query ($d: Diet) { echo(diet: $d) }');
    const args = { schema: zoo, document, variableValues: { d: 'not coerced' }, coercedVariables: { d: 1 } };
    expect(createExecute(zoo)(args)).toEqual({ data: { echo: '{"text":"unless told","diet":1}' } });
  });

  it('decides each time anew what is selected', () => {
    const run = createExecute(zoo);
    const document = parse('query ($a: Boolean!, $b: Boolean!) { text @skip(if: $a) int @include(if: $b) }');
    const rootValue = { text: 'x', int: 1 };
    for (const a of [true, false, true]) {
      for (const b of [true, false, true]) {
        const data = { ...(a ? {} : { text: 'x' }), ...(b ? { int: 1 } : {}) };
        expect(run({ schema: zoo, document, rootValue, variableValues: { a, b } })).toEqual({ data });
      }
    }
  });

  it('calls each resolver once where nothing is unusual', () => {
    const text = vi.fn(() => 'x');
    createExecute(zoo)({ schema: zoo, document: parse('{ text }'), rootValue: { text } });
    expect(text).toHaveBeenCalledTimes(1);
  });

  it('hands the same arguments to a resolver for each item, which cannot change them', () => {
    const given: unknown[] = [];
    const item = { root: (args: unknown) => given.push(args) };
    const document = parse(
      'query ($n: Int) { query { a: root(n: 1) b: root(n: $n) query { b: root(n: $n) } } }',
    );
    const rootValue = { query: { ...item, query: item } };
    createExecute(zoo)({ schema: zoo, document, rootValue, variableValues: { n: 1 } });
    expect(given).toEqual([{ n: 1 }, { n: 1 }, { n: 1 }]);
    expect(given.every((args) => Object.isFrozen(args))).toBe(true);
  });
});

describe('a plan that meets a promise', () => {
  const document = parse('{ text }');

  function calls(run: ReturnType<typeof createExecute>, value: unknown, times: number): number[] {
    const text = vi.fn(() => value);
    return Array.from({ length: times }, () => {
      text.mockClear();
      run({ schema: zoo, document, rootValue: { text } });
      return text.mock.calls.length;
    });
  }

  it('is tried ever more rarely', () => {
    const counts = calls(createExecute(zoo), Promise.resolve('x'), 2000);
    expect(counts.slice(0, 9)).toEqual([2, 2, 1, 2, 1, 1, 1, 2, 1]);
    expect(counts.filter((count) => count === 2).length).toBeLessThan(15);
  });

  it('is tried every time where it meets an error', () => {
    expect(calls(createExecute(zoo), new Error('wrong'), 5)).toEqual([2, 2, 2, 2, 2]);
  });

  it('is as good as new once it succeeds', () => {
    const run = createExecute(zoo);
    calls(run, Promise.resolve('x'), 4);
    expect(calls(run, 'x', 20)).toEqual(Array.from({ length: 20 }, () => 1));
    expect(calls(run, Promise.resolve('x'), 3)).toEqual([2, 2, 1]);
  });
});
