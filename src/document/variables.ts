import { type FieldNode, Kind, type ValueNode } from 'graphql';

/** Variables of an operation, coerced. */
export type Variables = Readonly<Record<string, unknown>>;

/** Whether an argument of a field has a variable in it, however deep. */
export function hasVariables({ arguments: given = [] }: FieldNode): boolean {
  return given.some(({ value }) => dependsOnVariables(value));
}

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
