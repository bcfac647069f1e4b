import {
  GraphQLBoolean,
  type GraphQLField,
  GraphQLFloat,
  GraphQLInt,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isScalarType,
  TypeNameMetaFieldDef,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** The part of a field's bytes that its type fixes, whatever the field holds. */
export interface FieldShape {
  readonly isList: boolean;
  /** For each parent: null or the brackets of a list. */
  readonly bytes: number;
  /** For each item: its comma, and of an object its braces, of a leaf all but strings. */
  readonly itemBytes: number;
}

/** JSON's bytes of the longest 32-bit integer, and of the longest double. */
const INT_BYTES = 11;
const FLOAT_BYTES = 24;

/** Bytes of each value of a leaf type that are the same for any; 0 for strings and custom scalars, which have none. */
function leafBytes(type: GraphQLNamedType): number {
  if (type === GraphQLInt) return INT_BYTES;
  if (type === GraphQLFloat) return FLOAT_BYTES;
  if (type === GraphQLBoolean) return 'false'.length;
  return isEnumType(type) ? Math.max(...type.getValues().map(({ name }) => name.length + 2)) : 0;
}

/** Whether a field's values are as long as they happen to be, so that something has to bound them. */
export function hasText({ name, type }: Field): boolean {
  const named = getNamedType(type);
  return isScalarType(named) && leafBytes(named) === 0 && name !== TypeNameMetaFieldDef.name;
}

/** Whether a field's type is a list. */
export function hasItems({ type }: Field): boolean {
  return isListType(getNullableType(type));
}

export function shapeOf(parent: GraphQLObjectType, field: Field): FieldShape {
  const isList = hasItems(field);
  const named = getNamedType(field.type);
  const nullable = getNullableType(field.type);
  const canBeNull = !isNonNullType(field.type);
  const hasNullItems = isListType(nullable) && !isNonNullType(nullable.ofType);
  const value = isCompositeType(named)
    ? '{}'.length
    : field.name === TypeNameMetaFieldDef.name
      ? parent.name.length + 2
      : leafBytes(named);
  return {
    isList,
    bytes: (canBeNull ? 'null'.length : 0) + (isList ? '[]'.length : 0),
    itemBytes: value + (isList ? ','.length : 0) + (hasNullItems ? 'null'.length : 0),
  };
}
