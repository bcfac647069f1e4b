import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf } from '../../document/fragments.ts';
import { MAX_ALIASES, MAX_DEPTH, MAX_DIRECTIVES, MAX_FIELDS, MAX_ROOT_FIELDS } from '../limits.ts';
import { type LimitName, limitExceeded } from './limit-exceeded.ts';

/** What an operation has of each, with its fragments written out where they are spread. */
interface Counts {
  depth: number;
  fields: number;
  aliases: number;
  directives: number;
  rootFields: number;
}

type Counted = keyof Counts & LimitName;

const BOUNDS: readonly (readonly [Counted, maximum: number, found: string, wayOut: string])[] = [
  [
    'depth',
    MAX_DEPTH,
    'selection sets within each other',
    'Ask for the deeper fields in another request, by the id or slug of an item.',
  ],
  ['rootFields', MAX_ROOT_FIELDS, 'fields at its root', 'Ask for the others in another request.'],
  [
    'aliases',
    MAX_ALIASES,
    'aliases',
    'Ask for the others in another request, or for many items by "nodes(ids:)".',
  ],
  [
    'directives',
    MAX_DIRECTIVES,
    'directives',
    'Put one directive on a fragment in place of many on its fields.',
  ],
  ['fields', MAX_FIELDS, 'fields', 'Ask for fewer in one request.'],
];

/**
 * Makes sure that no operation of a document is over a bound on its shape. Each fragment is counted where it is spread,
 * and on its own too, because the validator reads those that nothing spreads. One within itself is passed over: the
 * validator refuses it. Takes time in proportion to the document, however large it would be written out.
 *
 * @throws GraphQLError with `extensions.code` LIMIT_EXCEEDED
 */
export function assertDocumentBounds(document: DocumentNode): void {
  const fragments = fragmentsOf(document);
  const counted = new Map<FragmentDefinitionNode, Counts>();

  function countFragment(fragment: FragmentDefinitionNode): Counts {
    const known = counted.get(fragment);
    if (known !== undefined) return known;
    // What it counts as while it is being counted: nothing, where it is spread within itself.
    counted.set(fragment, { depth: 0, fields: 0, aliases: 0, directives: 0, rootFields: 0 });
    const counts = count(fragment.selectionSet, fragment.directives?.length ?? 0);
    counted.set(fragment, counts);
    return counts;
  }

  function count(set: SelectionSetNode, directives: number): Counts {
    const counts: Counts = { depth: 1, fields: 0, aliases: 0, directives, rootFields: 0 };
    for (const selection of set.selections) {
      counts.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) {
        counts.fields++;
        counts.rootFields++;
        if (selection.alias !== undefined) counts.aliases++;
        if (selection.selectionSet !== undefined) add(counts, count(selection.selectionSet, 0), 1);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        add(counts, count(selection.selectionSet, 0), 0);
      } else {
        const fragment = fragments.get(selection.name.value);
        if (fragment !== undefined) add(counts, countFragment(fragment), 0);
      }
    }
    return counts;
  }

  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      assertCounts(count(definition.selectionSet, directivesOf(definition)), definition);
    } else if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      // Its fields need not stand at any root.
      assertCounts({ ...countFragment(definition), rootFields: 0 }, definition);
    }
  }
}

/** Adds what stands within something: `levels` deeper, in the same place for 0. */
function add(counts: Counts, inner: Counts, levels: 0 | 1): void {
  counts.depth = Math.max(counts.depth, inner.depth + levels);
  counts.fields += inner.fields;
  counts.aliases += inner.aliases;
  counts.directives += inner.directives;
  if (levels === 0) counts.rootFields += inner.rootFields;
}

function directivesOf({ directives = [], variableDefinitions = [] }: OperationDefinitionNode): number {
  return variableDefinitions.reduce(
    (sum, variable) => sum + (variable.directives?.length ?? 0),
    directives.length,
  );
}

function assertCounts(counts: Counts, nodes: OperationDefinitionNode | FragmentDefinitionNode): void {
  for (const [limit, maximum, found, wayOut] of BOUNDS) {
    const value = counts[limit];
    if (value <= maximum) continue;
    const what = nodes.kind === Kind.OPERATION_DEFINITION ? 'operation' : 'fragment';
    const name = nodes.name === undefined ? `The ${what}` : `The ${what} "${nodes.name.value}"`;
    throw limitExceeded(
      { limit, maximum, value },
      `${name} has ${value} ${found}, counting fragments where they are spread, but may have at most ${maximum}. ${wayOut}`,
      { nodes },
    );
  }
}
