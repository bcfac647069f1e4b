import { Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import { inclusionOf, isCondition } from '../document/conditions.ts';
import type { Fragments } from '../document/fragments.ts';

/** What is known of an operation before anything of it is planned. */
interface Survey {
  /** The names of the variables that `@skip` and `@include` depend on. */
  readonly conditions: readonly string[];
  /** How many selections it is written with, those of a fragment counted once. */
  readonly size: number;
}

/**
 * Looks through an operation and the fragments that it spreads; null where these hold what plans do not do: introspection but for
 * `__typename`, directives but for `@skip` and `@include`, `__proto__` as an alias.
 */
export function survey(operation: OperationDefinitionNode, fragments: Fragments): Survey | null {
  const variables = new Set<string>();
  const spread = new Set<string>();
  let size = 0;

  function isPlannable(set: SelectionSetNode | undefined): boolean {
    return (set?.selections ?? []).every((selection) => {
      size++;
      if (!(selection.directives ?? []).every(isCondition)) return false;
      for (const { variable } of inclusionOf(selection).conditions) variables.add(variable);
      if (selection.kind === Kind.FIELD) {
        const { value: name } = selection.name;
        if (name.startsWith('__') && name !== '__typename') return false;
        // No key like any other in an object with a prototype.
        return selection.alias?.value !== '__proto__' && isPlannable(selection.selectionSet);
      }
      if (selection.kind === Kind.INLINE_FRAGMENT) return isPlannable(selection.selectionSet);
      const { value: name } = selection.name;
      const fragment = fragments.get(name);
      if (fragment === undefined || spread.has(name)) return fragment !== undefined;
      spread.add(name);
      return fragment.directives?.length ? false : isPlannable(fragment.selectionSet);
    });
  }

  if (operation.directives?.length || !isPlannable(operation.selectionSet)) return null;
  return { conditions: [...variables], size };
}
