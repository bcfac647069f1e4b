import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import { fragmentsOf } from '../../document/fragments.ts';
import { MAX_NESTING } from '../limits.ts';
import { limitExceeded } from './limit-exceeded.ts';

/** What to say of a document that is nested too deep. */
export function tooDeepMessage(nesting: number): string {
  return (
    `Braces, brackets and parentheses are nested ${nesting} deep here, counting fragments where they are spread, but ` +
    `must not be nested more than ${MAX_NESTING} deep. Give nested values in "variables", and ask for the deeper fields in ` +
    'another request, by the id or slug of an item.'
  );
}

/**
 * Makes sure that a document stays within the limit on nesting when its fragments are written out: a chain of small
 * fragments is as deep for the executor as the same fields in one place. A fragment within itself is passed over,
 * because the validator refuses it.
 *
 * @throws GraphQLError with `extensions.code` LIMIT_EXCEEDED
 */
export function assertNesting(document: DocumentNode): void {
  const fragments = fragmentsOf(document);
  // No way into a fragment is followed twice unless the second goes deeper: at most MAX_NESTING times.
  const deepest = new Map<FragmentDefinitionNode, number>();
  const entered = new Set<FragmentDefinitionNode>();

  function enter(fragment: FragmentDefinitionNode | undefined, nesting: number): void {
    if (fragment === undefined || entered.has(fragment) || (deepest.get(fragment) ?? 0) >= nesting) return;
    deepest.set(fragment, nesting);
    entered.add(fragment);
    walk(fragment.selectionSet, nesting);
    entered.delete(fragment);
  }

  function walk(set: SelectionSetNode, nesting: number): void {
    if (nesting > MAX_NESTING) {
      throw limitExceeded(
        { limit: 'nesting', maximum: MAX_NESTING, value: nesting },
        tooDeepMessage(nesting),
        {
          nodes: set,
        },
      );
    }
    for (const selection of set.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) enter(fragments.get(selection.name.value), nesting + 1);
      else if (selection.selectionSet !== undefined) walk(selection.selectionSet, nesting + 1);
    }
  }

  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) walk(definition.selectionSet, 1);
    else if (definition.kind === Kind.FRAGMENT_DEFINITION) enter(definition, 1);
  }
}
