import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { CorpusMeasure } from '../corpus/measure.ts';
import type { Sizes } from '../corpus/sizes.ts';
import type { Variables } from '../document/variables.ts';
import { type Run, type Sum, totalOf } from './count.ts';
import { type FieldCosts, siblings } from './field-cost.ts';
import { heaviestOf } from './heaviest.ts';
import { introspectionOf } from './introspection.ts';
import { planOperation } from './plan.ts';
import { assertDecided } from './refusal.ts';

/** Bytes of an answer that count as one unit of cost. */
export const BYTES_A_UNIT = 40;

/** Bytes that an executor builds and writes in a microsecond. */
const BYTES_A_MICROSECOND = 200;

/** An upper bound of what one operation asks for. */
export interface CostReport {
  /** The larger of `work` and `bytes / BYTES_A_UNIT`, rounded up: what is held against the limit. */
  readonly cost: number;
  /** Microseconds of work: one for each value of the answer, more for what resolvers have to look for. */
  readonly work: number;
  /** Bytes of the answer as JSON in UTF-8. */
  readonly bytes: number;
  /** Microseconds of it that resolvers look for things, roughly. */
  readonly lookUpWork: number;
  /** UTF-16 units of text that are read sentence by sentence, all fields together. */
  readonly reads: number;
  /** The response keys down to the field that most of the cost is in, and its share of it, 0 to 1. */
  heaviest(): { readonly path: readonly string[]; readonly share: number };
}

/** Counts an operation's cost for coerced variables, before it is executed. */
export type CountCost = (variables: Variables, measure: CorpusMeasure) => CostReport;

/** `{"data":{}}` and what the server adds to it. */
const ENVELOPE_BYTES = 64;

const NO_SIZES: Sizes = [];

const workOf = ({ work, bytes }: Sum) => work + bytes / BYTES_A_MICROSECOND;

/**
 * Prepares the counting of an operation's cost: once for each document and operation, so that a request only pays for
 * the counting. The count is an upper bound of the answer over any corpus of this measure. It follows from the
 * arguments: what a page could hold, not what the corpus has for it.
 *
 * @param document must be valid, and within the bounds on documents
 * @returns a function that throws GraphQLError with `extensions.code` BAD_USER_INPUT for a variable that is null and
 *   must not be
 */
export function compileCost(
  schema: GraphQLSchema,
  costs: FieldCosts,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CountCost {
  const { root, deciding } = planOperation(schema, costs, document, operation);
  return (variables, { sizes, searchWork }) => {
    assertDecided(deciding, variables);
    const run: Run = {
      variables,
      lookUps: { work: 0, reads: 0 },
      // GraphQL's own types begin with two underscores, and nothing of a corpus does.
      sizes: (name) =>
        (name.startsWith('__') ? introspectionOf(schema).get(name) : sizes[name as keyof typeof sizes]) ??
        NO_SIZES,
      searchWork,
    };
    const sum = totalOf(root, siblings(1, 1), run);
    const work = workOf(sum);
    const bytes = sum.bytes + ENVELOPE_BYTES;
    const cost = Math.ceil(Math.max(work, bytes / BYTES_A_UNIT));
    const weigh = work * BYTES_A_UNIT > bytes ? workOf : (part: Sum) => part.bytes;
    const { work: lookUpWork, reads } = run.lookUps;
    return { cost, work, bytes, lookUpWork, reads, heaviest: () => heaviestOf(root, run, weigh) };
  };
}
