import { type FieldNode, type GraphQLField, getArgumentValues } from 'graphql';
import { hasVariables } from '../document/variables.ts';
import type { ArgumentValues, Run } from './run.ts';

type Field = GraphQLField<unknown, unknown>;

const NONE: ArgumentValues = Object.freeze({});

/** A field's arguments where they are the same in every execution; null where they depend on variables. */
export function constantArguments(field: Field, node: FieldNode): ArgumentValues | null {
  if (field.args.length === 0) return NONE;
  return hasVariables(node) ? null : Object.freeze(getArgumentValues(field, node));
}

/** A field's arguments in one execution: CoerceArgumentValues of the specification, section 6.4.1. */
export function argumentsIn(run: Run, field: Field, node: FieldNode): ArgumentValues {
  return Object.freeze(getArgumentValues(field, node, run.variables));
}
