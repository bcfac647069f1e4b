import {
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  parse,
  validate,
} from 'graphql';
import { expect } from 'vitest';
import { createExecute } from '../../src/execution/execute.ts';
import { IRREGULAR } from '../../src/execution/irregular.ts';
import { compilePlan, runPlan } from '../../src/execution/plan.ts';

/** With what a query is executed. */
export interface Given {
  readonly rootValue?: unknown;
  readonly contextValue?: unknown;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** A query, what of it is of interest, and with what it is executed. */
export type Case = readonly [what: string, source: string, given?: Given];

/** Whether a plan alone gives a query's data: null where there is no plan, or none can be run with these variables. */
function dataByPlan(schema: GraphQLSchema, source: string, given: Given) {
  const document = parse(source);
  const operation = getOperationAST(document);
  const plan = operation && compilePlan(schema, document, operation);
  const { coerced } = getVariableValues(schema, operation?.variableDefinitions ?? [], given.variables ?? {});
  if (!plan || !coerced) return null;
  // Twice, because a plan keeps what it finds out.
  runPlan(plan, given.rootValue, given.contextValue, coerced);
  const data = runPlan(plan, given.rootValue, given.contextValue, coerced);
  return data === IRREGULAR ? null : data;
}

/**
 * Expects a valid query to give, to the byte, what graphql-js makes of it.
 *
 * @returns that, and whether a plan alone makes it
 */
export async function expectSame(
  schema: GraphQLSchema,
  source: string,
  given: Given = {},
): Promise<{ readonly result: ExecutionResult; readonly isPlanned: boolean }> {
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  const { rootValue, contextValue, variables: variableValues } = given;
  const args = { schema, document, rootValue, contextValue, variableValues: variableValues ?? {} };
  const result = await execute(args);
  const expected = JSON.stringify(result);
  const executePlanned = createExecute(schema);
  for (let i = 0; i < 3; i++) expect(JSON.stringify(await executePlanned(args))).toBe(expected);
  const data = dataByPlan(schema, source, given);
  if (data !== null) expect(JSON.stringify({ data })).toBe(expected);
  return { result, isPlanned: data !== null };
}
