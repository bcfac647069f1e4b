import {
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  introspectionFromSchema,
  isObjectType,
} from 'graphql';
import { type Sizes, sizesOf } from '../corpus/sizes.ts';
import { jsonBytes } from '../text/json-bytes.ts';
import { countOf, type FieldCost, siblings } from './field-cost.ts';
import { measured, ownList, sharedList } from './rules.ts';

/*
 * What a schema says about itself is bounded as a corpus is: by the lists and strings that it has. They are measured
 * on the whole introspection, when somebody first asks for a part of it.
 */

/** How often a type of the schema can be unwrapped: three times for `[Article!]!`. */
const UNWRAPPED = '__Type.ofType';

/** Lists whose items other types have too. */
const SHARED = new Set(['__Type.interfaces', '__Type.possibleTypes']);

/** By the coordinate of each field of an introspection. */
function measureIntrospection(schema: GraphQLSchema): ReadonlyMap<string, Sizes> {
  const found = new Map<string, number[]>();
  const add = (name: string, size: number) => {
    const sizes = found.get(name);
    if (sizes === undefined) found.set(name, [size]);
    else sizes.push(size);
  };

  function measure(type: GraphQLObjectType, object: object, unwrapped: number): void {
    add(UNWRAPPED, unwrapped);
    for (const [name, value] of Object.entries(object)) {
      const coordinate = `${type.name}.${name}`;
      const named = getNamedType(type.getFields()[name]?.type);
      if (Array.isArray(value)) add(coordinate, value.length);
      else if (typeof value === 'string') add(coordinate, jsonBytes(value));
      if (!isObjectType(named)) continue;
      for (const item of [value].flat()) {
        if (item !== null) measure(named, item, coordinate === UNWRAPPED ? unwrapped + 1 : 0);
      }
    }
  }

  const whole = introspectionFromSchema(schema, { oneOf: true });
  measure(schema.getType('__Schema') as GraphQLObjectType, whole.__schema, 0);
  return new Map(Array.from(found, ([name, sizes]) => [name, sizesOf(sizes)]));
}

const UNWRAP: FieldCost = {
  items: (parents, { sizes }) =>
    parents.unwrapped < (sizes(UNWRAPPED)[0] ?? 0)
      ? { ...siblings(countOf(parents), 1), unwrapped: parents.unwrapped + 1 }
      : siblings(0, 0),
};

/** The bound of a field of one of GraphQL's own types, whose names begin with two underscores. */
export function introspectionCost(coordinate: string, isList: boolean, isText: boolean): FieldCost {
  if (coordinate === UNWRAPPED) return UNWRAP;
  if (isText) return measured(coordinate);
  if (!isList) return {};
  return SHARED.has(coordinate) ? sharedList(coordinate) : ownList(coordinate);
}

const introspections = new WeakMap<GraphQLSchema, ReadonlyMap<string, Sizes>>();

/** How large the values of each field of a schema's introspection are; measured once for each schema. */
export function introspectionOf(schema: GraphQLSchema): ReadonlyMap<string, Sizes> {
  let sizes = introspections.get(schema);
  if (sizes === undefined) {
    sizes = measureIntrospection(schema);
    introspections.set(schema, sizes);
  }
  return sizes;
}
