import fc from 'fast-check';
import {
  type DocumentNode,
  execute,
  GraphQLError,
  getVariableValues,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { vocabularyOf } from '../../bench/queries/vocabulary.ts';
import { FIELD_COSTS } from '../../schema/field-costs.ts';
import { schema } from '../../schema/index.ts';
import { createBundledStore } from '../../src/corpus/bundled/store.ts';
import type { CorpusMeasure } from '../../src/corpus/measure.ts';
import { type CostReport, compileCost } from '../../src/cost/compile-cost.ts';
import { MAX_COST } from '../../src/http/limits.ts';
import { compileSeeds } from '../seeds/compiled-seeds.ts';
import { randomQueries } from './random-queries.ts';

/** Milliseconds that a property of many requests may take on a busy machine. */
const MANY_RUNS = 120_000;

const { artefact, graph } = compileSeeds();
const store = createBundledStore(artefact);
const measure = store.measure() as CorpusMeasure;

/** Values of an answer: each object, each leaf and each item of a list, as the cost counts them. */
function valuesIn(data: unknown): number {
  if (typeof data !== 'object' || data === null) return 0;
  return Object.values(data).reduce<number>((sum, value) => sum + 1 + valuesIn(value), 0);
}

/** What an operation costs; null where it is refused for what its variables are. */
function count(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): CostReport | null {
  const countCost = compileCost(schema, FIELD_COSTS, document, operation);
  try {
    return countCost(variables, measure);
  } catch (error) {
    if (error instanceof GraphQLError && error.extensions.code === 'BAD_USER_INPUT') return null;
    throw error;
  }
}

describe('the cost of any query', () => {
  it(
    'is no less than what its answer has, in values and in bytes, unless it is refused for a null',
    async () => {
      const counts = { refused: 0, answered: 0, answeredWithNull: 0 };
      await fc.assert(
        fc.asyncProperty(randomQueries(vocabularyOf(graph)), async ({ query, variables }) => {
          const document = parse(query, { maxTokens: 100_000 });
          const invalid = validate(schema, document);
          // Fields that are repeated within repeated fields: too much to check.
          fc.pre(invalid[0]?.message !== 'Validation aborted.');
          expect(invalid).toEqual([]);
          const operation = document.definitions.find(
            (definition): definition is OperationDefinitionNode => definition.kind === 'OperationDefinition',
          ) as OperationDefinitionNode;
          const { coerced, errors } = getVariableValues(
            schema,
            operation.variableDefinitions ?? [],
            variables,
          );
          expect(errors).toBeUndefined();
          const hasNull = Object.values(variables).includes(null);
          const report = count(document, operation, coerced ?? {});
          if (report === null) {
            expect(hasNull).toBe(true);
            counts.refused++;
            return;
          }
          // What the server would never execute takes too long here too.
          fc.pre(report.cost < 2 * MAX_COST);
          const result = await execute({
            schema,
            document,
            contextValue: { store },
            variableValues: variables,
          });
          for (const { originalError, extensions } of result.errors ?? []) {
            if (extensions.code !== 'BAD_USER_INPUT') throw originalError;
          }
          const answer = {
            ...result,
            errors: result.errors?.map((e) => ({ ...e.toJSON(), extensions: e.extensions })),
          };
          expect(report.bytes).toBeGreaterThanOrEqual(Buffer.byteLength(JSON.stringify(answer)));
          expect(report.work).toBeGreaterThanOrEqual(valuesIn(result.data));
          counts.answered++;
          if (hasNull) counts.answeredWithNull++;
        }),
        { numRuns: 300, endOnFailure: true },
      );
      expect(counts.answered).toBeGreaterThan(5 * counts.refused);
      expect(counts.answeredWithNull).toBeGreaterThan(0);
    },
    MANY_RUNS,
  );
});
