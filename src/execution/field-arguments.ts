import { type FieldNode, type GraphQLField, getArgumentValues, Kind, type ValueNode } from 'graphql';
import type { ArgumentValues, Run } from './run.ts';

type Field = GraphQLField<unknown, unknown>;

function dependsOnVariables(value: ValueNode): boolean {
  switch (value.kind) {
    case Kind.VARIABLE:
      return true;
    case Kind.LIST:
      return value.values.some(dependsOnVariables);
    case Kind.OBJECT:
      return value.fields.some((field) => dependsOnVariables(field.value));
    default:
      return false;
  }
}

const NONE: ArgumentValues = Object.freeze({});

/** A field's arguments where they are the same in every execution; null where they depend on variables. */
export function constantArguments(field: Field, node: FieldNode): ArgumentValues | null {
  if (field.args.length === 0) return NONE;
  return node.arguments?.some(({ value }) => dependsOnVariables(value))
    ? null
    : Object.freeze(getArgumentValues(field, node));
}

/** A field's arguments in one execution: CoerceArgumentValues of the specification, section 6.4.1. */
export function argumentsIn(run: Run, field: Field, node: FieldNode): ArgumentValues {
  return Object.freeze(getArgumentValues(field, node, run.variables));
}
