import {
  type DirectiveNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Fragments } from '../document/fragments.ts';

/** Whether a selection with these directives is part of the response. */
export type IsIncluded = (selection: SelectionNode) => boolean;

/** What is known of an operation before anything of it is planned. */
interface Survey {
  /** The names of the variables that `@skip` and `@include` depend on. */
  readonly conditions: readonly string[];
  /** How many selections it is written with, those of a fragment counted once. */
  readonly size: number;
}

/** Of selections, all that plans know; both take one argument, `if`. */
const CONDITIONAL = new Set(['skip', 'include']);

function conditionOf({ arguments: given = [] }: DirectiveNode) {
  return given.find(({ name }) => name.value === 'if')?.value;
}

/**
 * Looks through an operation and the fragments that it spreads; null where these hold what plans do not do: introspection but for
 * `__typename`, directives but for `@skip` and `@include`, `__proto__` as an alias.
 */
export function survey(operation: OperationDefinitionNode, fragments: Fragments): Survey | null {
  const variables = new Set<string>();
  const spread = new Set<string>();
  let size = 0;

  function isKnown(directive: DirectiveNode): boolean {
    const condition = conditionOf(directive);
    if (condition?.kind === Kind.VARIABLE) variables.add(condition.name.value);
    return (
      CONDITIONAL.has(directive.name.value) &&
      (condition?.kind === Kind.VARIABLE || condition?.kind === Kind.BOOLEAN)
    );
  }

  function isPlannable(set: SelectionSetNode | undefined): boolean {
    return (set?.selections ?? []).every((selection) => {
      size++;
      if (!(selection.directives ?? []).every(isKnown)) return false;
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

/** Decides about selections by `@skip` and `@include`, sections 3.13.1 and 3.13.2 of the specification. */
export function decideBy(valueOfVariable: (variable: string) => boolean): IsIncluded {
  function holds(selection: SelectionNode, name: string): boolean | undefined {
    const directive = selection.directives?.find((node) => node.name.value === name);
    const condition = directive && conditionOf(directive);
    if (condition?.kind === Kind.VARIABLE) return valueOfVariable(condition.name.value);
    return condition?.kind === Kind.BOOLEAN ? condition.value : undefined;
  }
  return (selection) => holds(selection, 'skip') !== true && holds(selection, 'include') !== false;
}
