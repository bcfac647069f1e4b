import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { appliesTo, type Fragments } from '../document/fragments.ts';
import type { IsIncluded } from './conditions.ts';

/** By what the fields of a selection are collected. */
export interface Collecting {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly isIncluded: IsIncluded;
}

/**
 * The fields of selection sets that stand for one object of a type, by response key, in the order in which the keys first appear:
 * CollectFields of the specification, section 6.3.2. Several sets are those of fields that have one response key, which
 * section 6.4.3 merges.
 */
export function collectFields(
  { schema, fragments, isIncluded }: Collecting,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const spread = new Set<string>();

  function collect({ selections }: SelectionSetNode): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD && spread.has(selection.name.value)) continue;
      if (!isIncluded(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        const same = fields.get(key);
        if (same === undefined) fields.set(key, [selection]);
        else same.push(selection);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (appliesTo(schema, selection.typeCondition?.name.value, type)) collect(selection.selectionSet);
      } else {
        const { value: name } = selection.name;
        spread.add(name);
        const fragment = fragments.get(name);
        if (fragment !== undefined && appliesTo(schema, fragment.typeCondition.name.value, type)) {
          collect(fragment.selectionSet);
        }
      }
    }
  }

  sets.forEach(collect);
  return fields;
}
