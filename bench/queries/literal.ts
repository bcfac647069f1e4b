import {
  type GraphQLInputField,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';

/** Where a value stands: as an argument, in an object or in a list. */
export type Place = Pick<GraphQLInputField, 'type'> & { readonly defaultValue?: unknown };

/** A value of a type as a document has it; what stands in lists and objects as it is written there. */
export function literal(
  type: GraphQLInputType,
  value: unknown,
  write: (place: Place, value: unknown) => string = (place, inner) => literal(place.type, inner),
): string {
  const named = getNullableType(type);
  if (isEnumType(named)) return String(value);
  if (isListType(named)) {
    const items = value as readonly unknown[];
    return `[${items.map((item) => write({ type: named.ofType }, item)).join(' ')}]`;
  }
  if (!isInputObjectType(named)) return JSON.stringify(value);
  const fields = named.getFields();
  return `{${Object.entries(value as object)
    .map(([name, inner]) => `${name}:${write(fields[name] as GraphQLInputField, inner)}`)
    .join(' ')}}`;
}
