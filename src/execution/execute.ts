import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type VariableDefinitionNode,
} from 'graphql';
import { IRREGULAR } from './irregular.ts';
import { compilePlan, type Plan, runPlan } from './plan.ts';

/** What an operation is executed with. */
export interface PlannedExecutionArgs extends ExecutionArgs {
  /** The variables coerced, where the caller has done so already. */
  readonly coercedVariables?: Readonly<Record<string, unknown>> | undefined;
}

/** The plan of an operation, and how it does. */
interface Entry {
  readonly plan: Plan;
  readonly variableDefinitions: readonly VariableDefinitionNode[];
  /** How often in a row it came to nothing. */
  failures: number;
  /** How many executions it is left out of. */
  rest: number;
}

/** The longest rest: 2 to the power of this. A plan that always comes to nothing then costs a thousandth of an execution. */
const MAX_FAILURES = 10;

/**
 * Makes what executes operations of a schema as graphql-js does, with the same results, but by a plan that is made once for each operation
 * of a document and kept as long as the document is. What a plan does not do, graphql-js does: from the start, so resolvers must only read.
 */
export function createExecute(
  schema: GraphQLSchema,
): (args: PlannedExecutionArgs) => ExecutionResult | Promise<ExecutionResult> {
  const documents = new WeakMap<DocumentNode, Map<string | null, Entry | null>>();

  function entryOf(document: DocumentNode, operationName: string | null): Entry | null {
    let entries = documents.get(document);
    if (entries === undefined) {
      entries = new Map();
      documents.set(document, entries);
    }
    let entry = entries.get(operationName);
    if (entry === undefined) {
      const operation = getOperationAST(document, operationName);
      const plan = operation ? compilePlan(schema, document, operation) : null;
      entry = plan && {
        plan,
        variableDefinitions: operation?.variableDefinitions ?? [],
        failures: 0,
        rest: 0,
      };
      // A name that the document does not have is not kept: there could be any number of them.
      if (operation) entries.set(operationName, entry);
    }
    return entry;
  }

  /** An operation's variables; undefined where one is wrong, and graphql-js says why. */
  function coerce(
    definitions: readonly VariableDefinitionNode[],
    values: PlannedExecutionArgs['variableValues'],
  ): Readonly<Record<string, unknown>> | undefined {
    return getVariableValues(schema, definitions, values ?? {}, { maxErrors: 1 }).coerced;
  }

  function runByPlan(args: PlannedExecutionArgs): ExecutionResult['data'] | typeof IRREGULAR {
    const { document, operationName = null, variableValues, rootValue, contextValue } = args;
    const entry = entryOf(document, operationName);
    if (entry === null) return IRREGULAR;
    if (entry.rest > 0) {
      entry.rest--;
      return IRREGULAR;
    }
    const variables = args.coercedVariables ?? coerce(entry.variableDefinitions, variableValues);
    if (variables === undefined) return IRREGULAR;
    const data = runPlan(entry.plan, rootValue, contextValue, variables);
    if (data === IRREGULAR) {
      // Over a store behind a network no plan succeeds, over one in memory most do as soon as their code is loaded: so a plan that fails
      // is tried again, but ever more rarely.
      entry.rest = 2 ** entry.failures - 1;
      entry.failures = Math.min(entry.failures + 1, MAX_FAILURES);
    } else {
      entry.failures = 0;
    }
    return data;
  }

  return (args) => {
    if (args.schema === schema && !args.fieldResolver && !args.typeResolver) {
      const data = runByPlan(args);
      if (data !== IRREGULAR && data !== undefined) return { data };
    }
    return execute(args) as ExecutionResult | Promise<ExecutionResult>;
  };
}
