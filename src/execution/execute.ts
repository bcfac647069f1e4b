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
  /** False where resolvers take most of the time: a plan saves none of it then, and one that gives up would take it twice. */
  readonly byPlan?: boolean | undefined;
}

/** The plan of an operation, and how it fares. */
interface Entry {
  readonly plan: Plan;
  readonly variableDefinitions: readonly VariableDefinitionNode[];
  /** How often in a row it met a promise. */
  failures: number;
  /** How many executions it is left out of. */
  rest: number;
}

/** The longest rest is one less than 2 to the power of this: a plan that always meets promises is tried in one execution of a thousand. */
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

  /** The plan to try; null where there is none, or it rests. */
  function triableEntry({ document, operationName = null }: PlannedExecutionArgs): Entry | null {
    const entry = entryOf(document, operationName);
    if (entry === null || entry.rest === 0) return entry;
    entry.rest--;
    return null;
  }

  function runByPlan(
    entry: Entry,
    { variableValues, rootValue, contextValue, ...args }: PlannedExecutionArgs,
  ): ExecutionResult['data'] | typeof IRREGULAR {
    const variables = args.coercedVariables ?? coerce(entry.variableDefinitions, variableValues);
    if (variables === undefined) return IRREGULAR;
    const data = runPlan(entry.plan, rootValue, contextValue, variables);
    if (data !== IRREGULAR) entry.failures = 0;
    return data;
  }

  /**
   * Over a store behind a network no plan succeeds, over one in memory most do as soon as their code is loaded: so a plan that met a
   * promise is tried again, but ever more rarely. An error is the client's, and no reason to be slower for the next one.
   */
  function restAfterPromise(entry: Entry): void {
    entry.rest = 2 ** entry.failures - 1;
    entry.failures = Math.min(entry.failures + 1, MAX_FAILURES);
  }

  return (args) => {
    const isPlannable =
      args.schema === schema && !args.fieldResolver && !args.typeResolver && args.byPlan !== false;
    const entry = isPlannable ? triableEntry(args) : null;
    if (entry !== null) {
      const data = runByPlan(entry, args);
      if (data !== IRREGULAR && data !== undefined) return { data };
    }
    const result = execute(args) as ExecutionResult | Promise<ExecutionResult>;
    if (entry !== null && result instanceof Promise) restAfterPromise(entry);
    return result;
  };
}
