import {
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
  validateSchema,
} from 'graphql';
import { type Collecting, collectFields } from './collect-fields.ts';
import { completionOf } from './completions.ts';
import { conditionsOf, decideBy, type Fragments } from './conditions.ts';
import { giveUp, IRREGULAR } from './irregular.ts';
import { ObjectSelection, type PlannedField, planField } from './object-selection.ts';

/** How to execute one query: what is the same each time, found once. Parts are planned when a run first comes to them. */
export interface Plan {
  /** What is selected of the root; it depends on the variables that `@skip` and `@include` ask for. */
  selectionFor(variables: Readonly<Record<string, unknown>>): ObjectSelection;
}

/**
 * Plans a query.
 *
 * @param operation of the document, which must be valid against the schema
 * @returns null for an operation that only graphql-js executes: one that is no query, introspection but for `__typename`,
 *   directives but for `@skip` and `@include`, or many variables that decide about selections
 */
export function compilePlan(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Plan | null {
  const root = schema.getQueryType();
  if (operation.operation !== OperationTypeNode.QUERY || !root || validateSchema(schema).length > 0)
    return null;
  const fragments: Fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  const conditions = conditionsOf(operation, fragments);
  if (conditions === null) return null;
  const selections = new Map<string, ObjectSelection>();
  return {
    selectionFor(variables) {
      const values = conditions.map((name) => variables[name]);
      const combination = values.join();
      let selection = selections.get(combination);
      if (selection === undefined) {
        // Both directives take a Boolean!: a null or none at all is an error.
        if (!values.every((value) => typeof value === 'boolean')) giveUp();
        const isIncluded = decideBy((name) => variables[name] as boolean);
        selection = planner({ schema, fragments, isIncluded })(root, [operation.selectionSet]);
        selections.set(combination, selection);
      }
      return selection;
    },
  };
}

type Planner = (type: GraphQLObjectType, sets: readonly SelectionSetNode[]) => ObjectSelection;

function planner(collecting: Collecting): Planner {
  const { schema } = collecting;
  let slots = 0;

  function isPossible(...[abstract, name]: Parameters<Parameters<typeof completionOf>[1]>) {
    const type = schema.getType(name);
    return isObjectType(type) && schema.isSubType(abstract, type) ? type : null;
  }

  const plan: Planner = (type, sets) => {
    const fields: PlannedField[] = [];
    for (const [key, nodes] of collectFields(collecting, type, sets)) {
      const [node] = nodes as readonly [FieldNode, ...FieldNode[]];
      const { value: name } = node.name;
      const definition = name === TypeNameMetaFieldDef.name ? TypeNameMetaFieldDef : type.getFields()[name];
      // graphql-js leaves out what a type does not have; the validator has refused it.
      if (definition === undefined) continue;
      const inner = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      const completion = completionOf(definition.type, isPossible, (object) => plan(object, inner));
      fields.push(planField(key, type, definition, node, slots++, completion));
    }
    return new ObjectSelection(fields);
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
  variables: Readonly<Record<string, unknown>>,
): NonNullable<ExecutionResult['data']> | typeof IRREGULAR {
  try {
    return plan.selectionFor(variables).execute(rootValue, { contextValue, variables, argumentValues: [] });
  } catch {
    // What was thrown is of no interest: whether it is a field error, and at which path, graphql-js says.
    return IRREGULAR;
  }
}
