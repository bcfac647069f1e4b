import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { type CollectedField, collectFields } from '../document/collect-fields.ts';
import { type Conditions, inclusionOf } from '../document/conditions.ts';
import { fieldDefinition } from '../document/field-definition.ts';
import { fragmentsOf } from '../document/fragments.ts';
import { errorCost } from './error-cost.ts';
import { boundOf } from './field-bound.ts';
import type { FieldCost, FieldCosts } from './field-cost.ts';
import { shapeOf } from './field-shape.ts';
import { type ArgumentsFor, planArguments } from './planned-arguments.ts';

/** An operation whose cost can be counted for any variables. */
export interface CostPlan {
  readonly root: PlannedType;
  /** The variables that `@skip` and `@include` ask for. */
  readonly deciding: ReadonlySet<string>;
}

/** What is asked of the objects of one type. */
export type PlannedType = readonly PlannedField[];

/** A field of an answer, under one response key. */
export interface PlannedField {
  /** The response key. */
  readonly key: string;
  readonly bound: FieldCost;
  readonly argumentsFor: ArgumentsFor;
  /** One of these sets must hold for it to be in the answer; if there are none, it always is. */
  readonly conditions: readonly Conditions[];
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

/** Bytes of the quotation marks and the comma of a key in a path, and of an index after it. */
const KEY_BYTES = 3;
const INDEX_BYTES = 5;

/** Makes the plan of an operation, which must be valid. */
export function planOperation(
  schema: GraphQLSchema,
  costs: FieldCosts,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CostPlan {
  const deciding = new Set<string>();

  /** Leaves open what variables decide, and notes which do. */
  function openConditions(selection: SelectionNode): Conditions | null {
    const { conditions, isNever } = inclusionOf(selection);
    for (const { variable } of conditions) deciding.add(variable);
    return isNever ? null : conditions;
  }

  const collecting = { schema, fragments: fragmentsOf(document), openConditions };

  function planType(
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
    pathBytes: number,
  ): PlannedType {
    return Array.from(collectFields(collecting, type, sets), ([key, collected]) =>
      planField(type, key, collected, pathBytes),
    );
  }

  function planField(
    parent: GraphQLObjectType,
    key: string,
    { nodes, conditions }: CollectedField,
    pathBytes: number,
  ): PlannedField {
    const [node] = nodes as readonly [FieldNode];
    const field = fieldDefinition(schema, parent, node.name.value) as GraphQLField<unknown, unknown>;
    const { isList, bytes, itemBytes } = shapeOf(parent, field);
    const ownPath = pathBytes + key.length + KEY_BYTES + (isList ? INDEX_BYTES : 0);
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    return {
      key,
      bound: boundOf(costs, parent, field),
      argumentsFor: planArguments(field, node),
      conditions: conditions.some((all) => all.length === 0) ? [] : conditions,
      bytes: key.length + 4 + bytes,
      isList,
      itemBytes,
      types: objectTypesOf(schema, field.type).map((type) => planType(type, sets, ownPath)),
      ...errorCost(nodes, ownPath),
    };
  }

  const type = schema.getRootType(operation.operation);
  const root = type ? planType(type, [operation.selectionSet], 0) : [];
  return { root, deciding };
}

/** The types that a field's objects can have; none for a leaf. */
function objectTypesOf(schema: GraphQLSchema, type: GraphQLOutputType): readonly GraphQLObjectType[] {
  const named = getNamedType(type);
  if (isAbstractType(named)) return schema.getPossibleTypes(named);
  return isObjectType(named) ? [named] : [];
}
