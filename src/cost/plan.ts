import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  GraphQLBoolean,
  GraphQLError,
  type GraphQLField,
  GraphQLFloat,
  GraphQLInt,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import { appliesTo, fragmentsOf } from '../document/fragments.ts';
import { hasVariables } from '../document/variables.ts';
import { argumentWork } from './argument-work.ts';
import { countOf, type FieldCost, type FieldCosts, siblings } from './field-cost.ts';
import { introspectionCost } from './introspection.ts';

/** A field of an answer, under one response key, whose cost can be counted for any variables. */
export interface PlannedField {
  /** The response key. */
  readonly key: string;
  readonly bound: FieldCost;
  /** The coerced arguments for some variables, and what handing them to the resolver takes; the same for all where none is used. */
  readonly argsOf: (variables: Variables) => PlannedArguments;
  /** The variables that must be true or false for it to be in the answer: one of these lists, in full. */
  readonly conditions: readonly (readonly Condition[])[];
  /** Bytes for each parent: its key, the marks around it, and null or the brackets of a list. */
  readonly bytes: number;
  readonly isList: boolean;
  /** Bytes for each item: its comma, and of an object its braces, of a leaf all but strings. */
  readonly itemBytes: number;
  /** The possible types of its objects; none for a leaf. */
  readonly types: readonly PlannedType[];
  /** What one error at this field takes in an answer. */
  readonly errorBytes: number;
  readonly errorWork: number;
}

/** What is asked of the objects of one type. */
export type PlannedType = readonly PlannedField[];

export type Variables = Readonly<Record<string, unknown>>;

interface PlannedArguments {
  /** Null where they cannot be coerced, which `error` tells. */
  readonly args: Readonly<Record<string, unknown>> | null;
  readonly work: number;
  readonly error?: GraphQLError;
}

interface Condition {
  readonly variable: string;
  readonly is: boolean;
}

/** The places of a document that ask for one response key. */
interface Collected {
  readonly nodes: FieldNode[];
  readonly conditions: (readonly Condition[])[];
}

/** JSON's bytes of the longest 32-bit integer, and of the longest double. */
const INT_BYTES = 11;
const FLOAT_BYTES = 24;

/** What a string or a list counts as that nothing bounds: so much that it is soon noticed. */
const UNBOUNDED: FieldCost = {
  items: (parents) => siblings(countOf(parents), 100),
  text: (items) => countOf(items) * 10_000,
};

/** Bytes of an error beside its path and its places in the document: messages cut what they quote. */
const ERROR_BYTES = 1200;
/** Bytes of one place in a document, `{"line":10,"column":100},`; and of an index in a path. */
const PLACE_BYTES = 32;
const INDEX_BYTES = 5;

/** Microseconds that an error takes, and that finding its line takes for each line before it. */
const ERROR_WORK = 200;
const LINE_WORK = 0.05;

const NO_ARGUMENTS: PlannedArguments = { args: {}, work: 0 };

/** Makes the plan of an operation, which must be valid. */
export function planOperation(
  schema: GraphQLSchema,
  costs: FieldCosts,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): PlannedType {
  const fragments = fragmentsOf(document);

  /** Adds the fields that a selection set asks of one type, as graphql-js's executor collects them. */
  function collect(
    type: GraphQLObjectType,
    set: SelectionSetNode,
    conditions: readonly Condition[],
    into: Map<string, Collected>,
    entered: Map<string, readonly Condition[]>,
  ): void {
    for (const selection of set.selections) {
      const when = conditionsOf(selection.directives);
      if (when === null) continue;
      const all = when.length === 0 ? conditions : [...conditions, ...when];
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const collected = into.get(key) ?? { nodes: [], conditions: [] };
        collected.nodes.push(selection);
        collected.conditions.push(all);
        into.set(key, collected);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (appliesTo(schema, selection.typeCondition?.name.value, type)) {
          collect(type, selection.selectionSet, all, into, entered);
        }
      } else {
        const fragment = fragments.get(selection.name.value);
        const before = entered.get(selection.name.value);
        // Once under its conditions and, where it is spread again, once for all: twice at most.
        if (fragment === undefined || before?.length === 0) continue;
        const under = before === undefined ? all : [];
        entered.set(selection.name.value, under);
        if (appliesTo(schema, fragment.typeCondition.name.value, type)) {
          collect(type, fragment.selectionSet, under, into, entered);
        }
      }
    }
  }

  function planType(
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
    pathBytes: number,
  ): PlannedType {
    const collected = new Map<string, Collected>();
    const entered = new Map<string, readonly Condition[]>();
    for (const set of sets) collect(type, set, [], collected, entered);
    return Array.from(collected, ([key, { nodes, conditions }]) =>
      planField(type, key, nodes, conditions, pathBytes),
    );
  }

  function planField(
    parent: GraphQLObjectType,
    key: string,
    nodes: readonly FieldNode[],
    conditions: readonly (readonly Condition[])[],
    pathBytes: number,
  ): PlannedField {
    const [node] = nodes as readonly [FieldNode];
    const field = fieldOf(schema, parent, node.name.value);
    const { isList, bytes, itemBytes } = shapeOf(parent, field);
    const named = getNamedType(field.type);
    const ownPath = pathBytes + key.length + 3 + (isList ? INDEX_BYTES : 0);
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const types = !isCompositeType(named)
      ? []
      : isObjectType(named)
        ? [named]
        : schema.getPossibleTypes(named);
    return {
      key,
      bound: boundOf(costs, parent, field),
      argsOf: argumentsOf(field, node),
      conditions: conditions.some((all) => all.length === 0) ? [] : conditions,
      bytes: key.length + 4 + bytes,
      isList,
      itemBytes,
      types: types.map((type) => planType(type, sets, ownPath)),
      errorBytes: ERROR_BYTES + ownPath + nodes.length * PLACE_BYTES,
      errorWork: nodes.reduce(
        (work, { loc }) => work + ERROR_WORK + (loc?.startToken.line ?? 0) * LINE_WORK,
        0,
      ),
    };
  }

  const root = schema.getRootType(operation.operation);
  return root ? planType(root, [operation.selectionSet], 0) : [];
}

/** The variables that `@skip` and `@include` ask; null where they say that it is not in any answer. */
function conditionsOf(directives: readonly DirectiveNode[] = []): readonly Condition[] | null {
  const conditions: Condition[] = [];
  for (const { name, arguments: args = [] } of directives) {
    const value = args.find((argument) => argument.name.value === 'if')?.value;
    if ((name.value !== 'skip' && name.value !== 'include') || value === undefined) continue;
    const is = name.value === 'include';
    if (value.kind === Kind.BOOLEAN && value.value !== is) return null;
    if (value.kind === Kind.VARIABLE) conditions.push({ variable: value.name.value, is });
  }
  return conditions;
}

function fieldOf(
  schema: GraphQLSchema,
  parent: GraphQLObjectType,
  name: string,
): GraphQLField<unknown, unknown> {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  if (parent === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return parent.getFields()[name] as GraphQLField<unknown, unknown>;
}

function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): PlannedField['argsOf'] {
  if (field.args.length === 0) return () => NO_ARGUMENTS;
  const read = (variables: Variables): PlannedArguments => {
    try {
      const args = getArgumentValues(field, node, variables);
      return { args, work: argumentWork(args) };
    } catch (error) {
      // A variable that is null where that must not be: legal in the document, because the variable has a default.
      if (error instanceof GraphQLError) return { args: null, work: 0, error };
      throw error;
    }
  };
  if (hasVariables(node)) return read;
  const always = read({});
  return () => always;
}

/** Bytes of each value of a leaf type that are the same for any; 0 for strings and custom scalars, which have none. */
function leafBytes(type: GraphQLNamedType): number {
  if (type === GraphQLInt) return INT_BYTES;
  if (type === GraphQLFloat) return FLOAT_BYTES;
  if (type === GraphQLBoolean) return 'false'.length;
  return isEnumType(type) ? Math.max(...type.getValues().map(({ name }) => name.length + 2)) : 0;
}

/** Whether a field's values are as long as they happen to be, so that something has to bound them. */
export function hasText({ name, type }: GraphQLField<unknown, unknown>): boolean {
  const named = getNamedType(type);
  return isScalarType(named) && leafBytes(named) === 0 && name !== TypeNameMetaFieldDef.name;
}

/** Whether a field's type is a list. */
export function hasItems({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(getNullableType(type));
}

function boundOf(
  costs: FieldCosts,
  parent: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
): FieldCost {
  const coordinate = `${parent.name}.${field.name}`;
  const isList = hasItems(field);
  const isText = hasText(field);
  if (isIntrospectionType(parent)) return introspectionCost(coordinate, isList, isText);
  return (
    costs[coordinate] ?? {
      ...(isList && { items: UNBOUNDED.items }),
      ...(isText && { text: UNBOUNDED.text }),
    }
  );
}

/** The part of a field's bytes that does not depend on what it holds. */
function shapeOf(parent: GraphQLObjectType, field: GraphQLField<unknown, unknown>) {
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
