import {
  defaultFieldResolver,
  type FieldNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  TypeNameMetaFieldDef,
} from 'graphql';
import { argumentsIn, constantArguments } from './field-arguments.ts';
import { NO_INFO } from './irregular.ts';
import type { ArgumentValues, Completion, Run } from './run.ts';

/** One field of a selection: all of it that is the same for each object and each execution. */
export interface PlannedField {
  readonly key: string;
  readonly name: string;
  /** Null for the default: the property of the field's name. */
  readonly resolve: GraphQLFieldResolver<unknown, unknown> | null;
  /** Null where they depend on variables. */
  readonly constants: ArgumentValues | null;
  /** Where a run keeps them, if they do. */
  readonly slot: number;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly completion: Completion;
}

/** @param slot one that no other field of the plan has */
export function planField(
  key: string,
  type: GraphQLObjectType,
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
  slot: number,
  completion: Completion,
): PlannedField {
  return {
    key,
    name: definition.name,
    resolve: resolverOf(type, definition),
    constants: constantArguments(definition, node),
    slot,
    definition,
    node,
    completion,
  };
}

function resolverOf(type: GraphQLObjectType, definition: GraphQLField<unknown, unknown>) {
  const { resolve = defaultFieldResolver } = definition;
  // graphql-js's own look into `info`: for the type that the field is selected of, and for the field's name.
  if (definition === TypeNameMetaFieldDef) return () => type.name;
  return resolve === defaultFieldResolver ? null : resolve;
}

/** What graphql-js does for a field without a resolver: the property, which is called where it is a method. */
function propertyOf(source: unknown, name: string, args: ArgumentValues, contextValue: unknown): unknown {
  if ((typeof source !== 'object' && typeof source !== 'function') || source === null) return undefined;
  const object = source as Record<string, unknown>;
  const property = object[name];
  return typeof property === 'function' ? property.call(object, args, contextValue, NO_INFO) : property;
}

function argumentsOf({ slot, definition, node }: PlannedField, run: Run): ArgumentValues {
  run.argumentValues[slot] ??= argumentsIn(run, definition, node);
  return run.argumentValues[slot];
}

/** What is selected of objects of one type. */
export class ObjectSelection {
  readonly #fields: readonly PlannedField[];

  constructor(fields: readonly PlannedField[]) {
    this.#fields = fields;
  }

  /** Executes the selection on one object: ExecuteSelectionSet of the specification, section 6.3. */
  execute(source: unknown, run: Run): Record<string, unknown> {
    // With a prototype, unlike graphql-js's: an object without one is a dictionary, which JSON is written from half as fast.
    const response: Record<string, unknown> = {};
    const fields = this.#fields;
    for (let i = 0; i < fields.length; i++) {
      const field = fields[i] as PlannedField;
      const args = field.constants ?? argumentsOf(field, run);
      const value =
        field.resolve === null
          ? propertyOf(source, field.name, args, run.contextValue)
          : field.resolve(source, args, run.contextValue, NO_INFO);
      response[field.key] = field.completion.complete(value, run);
    }
    return response;
  }
}
