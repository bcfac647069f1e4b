import {
  type DocumentNode,
  execute,
  GraphQLError,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  validate,
} from 'graphql';
import { FIELD_COSTS } from '../../schema/field-costs.ts';
import { schema } from '../../schema/index.ts';
import type { CorpusMeasure } from '../../src/corpus/measure.ts';
import type { CorpusStore } from '../../src/corpus/store.ts';
import { type CostReport, compileCost } from '../../src/cost/compile-cost.ts';
import { assertCost } from '../../src/http/graphql/assert-cost.ts';
import { parseWithinLimits } from '../../src/http/graphql/parse.ts';
import type { Shape } from './shape.ts';

/** An accepted query at the largest size that its shape is accepted at. */
export interface Worst {
  readonly name: string;
  readonly size: number;
  readonly cost: number;
  readonly run: () => Promise<string>;
}

type Sent = ReturnType<Shape['at']>;

/** What an operation costs; null for one that is over a limit. */
function acceptedCost(sent: Sent, measure: CorpusMeasure): number | null {
  try {
    return costWithinLimits(sent, measure);
  } catch (error) {
    if (error instanceof GraphQLError && error.extensions.limit !== undefined) return null;
    throw error;
  }
}

/** Counts as the API does before it executes an operation. */
function reportOf(document: DocumentNode, { variables }: Sent, measure: CorpusMeasure): CostReport {
  const operation = document.definitions.find(
    ({ kind }) => kind === Kind.OPERATION_DEFINITION,
  ) as OperationDefinitionNode;
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (errors !== undefined) throw errors[0];
  return compileCost(schema, FIELD_COSTS, document, operation)(coerced, measure);
}

function costWithinLimits(sent: Sent, measure: CorpusMeasure): number {
  const report = reportOf(parseWithinLimits(sent.query), sent, measure);
  assertCost(report);
  return report.cost;
}

/** Parses, validates, counts and executes as the API does for a query that it sees for the first time, into JSON. */
async function answer(sent: Sent, store: CorpusStore, measure: CorpusMeasure): Promise<string> {
  const document = parseWithinLimits(sent.query);
  const invalid = validate(schema, document);
  if (invalid[0]) throw invalid[0];
  reportOf(document, sent, measure);
  const result = await execute({
    schema,
    document,
    contextValue: { store },
    variableValues: sent.variables,
  });
  const errors = result.errors?.map((error) => ({ ...error.toJSON(), extensions: error.extensions }));
  return JSON.stringify({ ...(errors && { errors }), ...result });
}

/** The largest accepted query of each shape. Each run makes one anew: a search may have other words each time. */
export function findWorst(shapes: readonly Shape[], store: CorpusStore): Worst[] {
  const measure = store.measure() as CorpusMeasure;
  return shapes.flatMap(({ name, largest, at }) => {
    let accepted = 0;
    let cost = 0;
    for (let step = largest; step >= 1; step = Math.floor(step / 2)) {
      while (accepted + step <= largest) {
        const counted = acceptedCost(at(accepted + step), measure);
        if (counted === null) break;
        accepted += step;
        cost = counted;
      }
    }
    // One that is refused at any size cannot be bad.
    if (accepted === 0) return [];
    return { name, size: accepted, cost, run: () => answer(at(accepted), store, measure) };
  });
}
