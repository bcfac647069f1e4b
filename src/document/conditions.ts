import { type DirectiveNode, Kind, type SelectionNode } from 'graphql';
import type { Variables } from './variables.ts';

/** What a variable must be for a selection to be part of a response. */
export interface Condition {
  readonly variable: string;
  readonly is: boolean;
}

/** All of them have to hold; always where there is none. */
export type Conditions = readonly Condition[];

/** What `@skip` and `@include` say of a selection: sections 3.13.1 and 3.13.2 of the specification. */
export interface Inclusion {
  readonly conditions: Conditions;
  /** Whether a constant leaves it out, whatever the variables are. That a variable is null is an error all the same. */
  readonly isNever: boolean;
}

const ALWAYS: Inclusion = { conditions: [], isNever: false };

export function inclusionOf({ directives = [] }: SelectionNode): Inclusion {
  if (directives.length === 0) return ALWAYS;
  const conditions: Condition[] = [];
  let isNever = false;
  for (const directive of directives) {
    const asked = valueAsked(directive);
    if (asked === undefined) continue;
    const is = directive.name.value === 'include';
    if (asked.kind === Kind.VARIABLE) conditions.push({ variable: asked.name.value, is });
    else if (asked.value !== is) isNever = true;
  }
  return { conditions, isNever };
}

/** Whether variables are what all of the conditions want. */
export function areMet(conditions: Conditions, variables: Variables): boolean {
  return conditions.every(({ variable, is }) => variables[variable] === is);
}

/** Whether a directive says no more than what `inclusionOf` tells. */
export function isCondition(directive: DirectiveNode): boolean {
  return valueAsked(directive) !== undefined;
}

/** The variable or constant that decides; undefined for any other directive. */
function valueAsked({ name, arguments: args = [] }: DirectiveNode) {
  if (name.value !== 'skip' && name.value !== 'include') return undefined;
  const value = args.find((argument) => argument.name.value === 'if')?.value;
  return value?.kind === Kind.VARIABLE || value?.kind === Kind.BOOLEAN ? value : undefined;
}
