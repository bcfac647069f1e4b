import {
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  validateSchema,
} from 'graphql';
import { type Collecting, collectFields } from '../document/collect-fields.ts';
import { areMet, type Conditions, inclusionOf } from '../document/conditions.ts';
import { fieldDefinition } from '../document/field-definition.ts';
import { fragmentsOf } from '../document/fragments.ts';
import type { Variables } from '../document/variables.ts';
import { completionOf } from './completions.ts';
import { giveUp, IRREGULAR } from './irregular.ts';
import { ObjectSelection, type PlannedField, planField } from './object-selection.ts';
import { survey } from './survey.ts';

/** How to execute one query: what is the same each time, found once. Parts are planned when a run first comes to them. */
export interface Plan {
  /** What is selected of the root; it depends on the variables that `@skip` and `@include` ask for. */
  selectionFor(variables: Variables): ObjectSelection;
}

/**
 * Plans a query.
 *
 * @param operation of the document, which must be valid against the schema
 * @returns null for an operation that only graphql-js executes: one that is no query, and what `survey` does not pass
 */
export function compilePlan(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Plan | null {
  const root = schema.getQueryType();
  if (operation.operation !== OperationTypeNode.QUERY || !root || validateSchema(schema).length > 0)
    return null;
  const fragments = fragmentsOf(document);
  const surveyed = survey(operation, fragments);
  if (surveyed === null) return null;
  const { conditions, size } = surveyed;
  const spend = createBudget(PARTS_OF_A_SELECTION * size);
  const selections = new Map<string, ObjectSelection>();
  return {
    selectionFor(variables) {
      const values = conditions.map((name) => variables[name]);
      const combination = values.join();
      let selection = selections.get(combination);
      if (selection === undefined) {
        // Both directives take a Boolean!: a null or none at all is an error.
        if (!values.every((value) => typeof value === 'boolean')) giveUp();
        const openConditions = decideBy(variables);
        selection = createPlanner({ schema, fragments, openConditions }, spend)(root, [
          operation.selectionSet,
        ]);
        selections.set(combination, selection);
      }
      return selection;
    },
  };
}

const NONE: Conditions = [];

/** Decides all conditions by the values of variables, which are true or false: none is left open. */
function decideBy(variables: Variables): Collecting['openConditions'] {
  return (selection) => {
    const { conditions, isNever } = inclusionOf(selection);
    return !isNever && areMet(conditions, variables) ? NONE : null;
  };
}

/**
 * How many parts a plan may have for each selection of its document: one for each type that it is made on and each combination of
 * conditions. So what is kept of a document stays in proportion to it, whatever fragments make of it; what goes beyond is not planned.
 */
const PARTS_OF_A_SELECTION = 6;

/** Counts parts, and gives up on more than there may be. */
function createBudget(parts: number): () => void {
  let left = parts;
  return () => {
    if (left === 0) giveUp();
    left--;
  };
}

type Planner = (type: GraphQLObjectType, sets: readonly SelectionSetNode[]) => ObjectSelection;

function createPlanner(collecting: Collecting, spend: () => void): Planner {
  const { schema } = collecting;
  const numbers = new Map<SelectionSetNode, number>();
  // By type and selection sets: a fragment in several places is planned once.
  const planned = new Map<string, ObjectSelection>();
  let slots = 0;

  function numberOf(set: SelectionSetNode): number {
    const number = numbers.get(set) ?? numbers.size;
    numbers.set(set, number);
    return number;
  }

  function isPossible(...[abstract, name]: Parameters<Parameters<typeof completionOf>[1]>) {
    const type = schema.getType(name);
    return isObjectType(type) && schema.isSubType(abstract, type) ? type : null;
  }

  function planSelection(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): ObjectSelection {
    spend();
    const fields: PlannedField[] = [];
    for (const [key, { nodes }] of collectFields(collecting, type, sets)) {
      spend();
      const [node] = nodes as readonly [FieldNode, ...FieldNode[]];
      const definition = fieldDefinition(schema, type, node.name.value);
      // graphql-js leaves out what a type does not have; the validator has refused it.
      if (definition === undefined) continue;
      const inner = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      const completion = completionOf(definition.type, isPossible, (object) => plan(object, inner));
      fields.push(planField(key, type, definition, node, slots++, completion));
    }
    return new ObjectSelection(fields);
  }

  const plan: Planner = (type, sets) => {
    const id = `${type.name} ${sets.map(numberOf)}`;
    const selection = planned.get(id) ?? planSelection(type, sets);
    planned.set(id, selection);
    return selection;
  };
  return plan;
}

/**
 * Executes a plan where all goes as it mostly does: every resolver answers at once, and with a value that its field can have. Where not,
 * it gives up at that point, and resolvers that were called will be called again by graphql-js; so they must only read.
 *
 * @param variables coerced
 */
export function runPlan(
  plan: Plan,
  rootValue: unknown,
  contextValue: unknown,
  variables: Variables,
): NonNullable<ExecutionResult['data']> | typeof IRREGULAR {
  try {
    return plan.selectionFor(variables).execute(rootValue, { contextValue, variables, argumentValues: [] });
  } catch {
    // What was thrown is of no interest: whether it is a field error, and at which path, graphql-js says.
    return IRREGULAR;
  }
}
