import { type FieldNode, GraphQLError, type GraphQLField, getArgumentValues } from 'graphql';
import { hasVariables, type Variables } from '../document/variables.ts';
import { argumentWork } from './argument-work.ts';

/** The arguments of a field for some variables. */
export interface PlannedArguments {
  /** Coerced; null where they cannot be, which `error` tells. */
  readonly args: Readonly<Record<string, unknown>> | null;
  /** Microseconds that handing them to the resolver takes. */
  readonly work: number;
  readonly error?: GraphQLError;
}

/** Gives the arguments of a field for some variables; the same for all where none is used. */
export type ArgumentsFor = (variables: Variables) => PlannedArguments;

const NO_ARGUMENTS: PlannedArguments = { args: {}, work: 0 };

export function planArguments(field: GraphQLField<unknown, unknown>, node: FieldNode): ArgumentsFor {
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
