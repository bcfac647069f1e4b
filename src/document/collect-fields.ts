import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Conditions } from './conditions.ts';
import { appliesTo, type Fragments } from './fragments.ts';

/** By what the fields of a selection are collected. */
export interface Collecting {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  /** What has still to hold for a selection to be in the response: nothing where that is decided; null where it is not in it. */
  readonly openConditions: (selection: SelectionNode) => Conditions | null;
}

/** The places of a document that ask for one response key. */
export interface CollectedField {
  readonly nodes: readonly FieldNode[];
  /** What must hold for it to be in the response: for each node in turn its conditions, of which one set is enough. */
  readonly conditions: readonly Conditions[];
}

/**
 * The fields of selection sets that stand for one object of a type, by response key, in the order in which the keys first appear:
 * CollectFields of the specification, section 6.3.2. Several sets are those of fields that have one response key, which
 * section 6.4.3 merges.
 *
 * Where conditions are left open, a fragment that is spread again may be in the response by any of the spreads. It is then gone
 * through once more, as if there were no conditions; so each is gone through twice at most, however often it is spread.
 */
export function collectFields(
  { schema, fragments, openConditions }: Collecting,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): ReadonlyMap<string, CollectedField> {
  const fields = new Map<string, { nodes: FieldNode[]; conditions: Conditions[] }>();
  /** The conditions under which each fragment was last gone through. */
  const spread = new Map<string, Conditions>();

  function collect({ selections }: SelectionSetNode, outer: Conditions): void {
    for (const selection of selections) {
      const own = openConditions(selection);
      if (own === null) continue;
      const conditions = own.length === 0 ? outer : [...outer, ...own];
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        const same = fields.get(key);
        if (same === undefined) fields.set(key, { nodes: [selection], conditions: [conditions] });
        else {
          same.nodes.push(selection);
          same.conditions.push(conditions);
        }
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (appliesTo(schema, selection.typeCondition?.name.value, type)) {
          collect(selection.selectionSet, conditions);
        }
      } else {
        const { value: name } = selection.name;
        const before = spread.get(name);
        if (before?.length === 0) continue;
        const under = before === undefined ? conditions : [];
        spread.set(name, under);
        const fragment = fragments.get(name);
        if (fragment !== undefined && appliesTo(schema, fragment.typeCondition.name.value, type)) {
          collect(fragment.selectionSet, under);
        }
      }
    }
  }

  for (const set of sets) collect(set, []);
  return fields;
}
