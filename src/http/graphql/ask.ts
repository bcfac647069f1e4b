import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { GraphQLError } from 'graphql';
import type { MaybePromise } from '../../corpus/maybe-promise.ts';
import type { CorpusMeasure } from '../../corpus/measure.ts';
import type { CostReport } from '../../cost/compile-cost.ts';
import { shownName } from '../access-log.ts';
import type { Answer, AnswerCache } from '../caching/answer-cache.ts';
import { createTagger, type Tagger } from '../caching/entity-tag.ts';
import type { RequestScope } from '../handler.ts';
import { assertCost } from './assert-cost.ts';
import type { GraphQLEngine } from './engine.ts';
import type { KnownDocuments } from './known-documents.ts';
import type { GraphQLParams } from './params.ts';
import { isPersistedOnly } from './persisted-only.ts';
import { coerceVariables, type Prepared, type PreparedOperation, type Preparer } from './prepare.ts';

/** What questions are answered with. */
interface AskOptions {
  readonly schema: GraphQLSchema;
  readonly preparer: Preparer;
  readonly engine: Pick<GraphQLEngine, 'execute'>;
  readonly documents: KnownDocuments;
  readonly answers: Pick<AnswerCache, 'ofTag'>;
  readonly release: () => MaybePromise<string>;
  readonly measure: () => MaybePromise<CorpusMeasure>;
  /** Makes the resolvers' context; called once for each request, because plugins may add to it. */
  readonly createContext: () => object;
}

/** Who asks, and how. */
interface Asker {
  readonly request: Request;
  readonly scope: RequestScope;
  readonly mediaType: string;
  /** Whether the client has the answer with this entity tag. */
  readonly isKnownToClient: (tag: string) => boolean;
}

/** An answer, the tag of one that the client has, or a result with errors, which are raw. */
export type Outcome =
  | { readonly answer: Answer }
  | { readonly tag: string }
  | { readonly result: ExecutionResult };

export type Ask = (params: GraphQLParams, asker: Asker) => Promise<Outcome>;

const UTF8 = new TextEncoder();

/** Microseconds that resolvers may look for things by a plan, which would look for them twice where it gives up: a fifth of what an operation may cost. */
const MAX_PLANNED_LOOK_UPS = 10_000;

/**
 * Makes what answers a question: an answer that is known by its entity tag is not made again, whether the client has it or this
 * isolate. The tag is found before anything runs, because an answer depends on nothing but the question.
 */
export function createAsk(options: AskOptions): Ask {
  const { schema, preparer, engine, documents, answers, release, measure, createContext } = options;

  return async (params, { request, scope, mediaType, isKnownToClient }) => {
    const { record } = scope;
    let source: string;
    try {
      source = documents.sourceOf(params, isPersistedOnly(scope.env));
    } catch (error) {
      return refusal(error);
    }
    const prepared: Prepared = preparer.prepare(source, params.operationName, request.method);
    if ('errors' in prepared) return { result: { errors: prepared.errors } };
    const { operation } = prepared;
    record.operationName = shownName(operation.name);
    record.document = operation.documentDigest;
    const coerced = coerceVariables(schema, operation, params.variables);
    if ('errors' in coerced) return { result: { errors: coerced.errors } };

    let report: CostReport;
    try {
      report = operation.countCost(coerced.variables, await measure());
      record.cost = report.cost;
      assertCost(report);
    } catch (error) {
      return refusal(error);
    }

    const tag = taggerOf(operation, mediaType, await release())(coerced.variables);
    if (isKnownToClient(tag)) {
      record.cache = 'REVALIDATED';
      return { tag };
    }
    const kept = answers.ofTag(tag);
    if (kept !== undefined) {
      Object.assign(record, kept.record, { cache: 'HIT' });
      return { answer: kept };
    }
    record.cache = 'MISS';
    const { document } = operation;
    const result = await engine.execute({
      document,
      operationName: operation.name ?? undefined,
      variables: params.variables,
      coercedVariables: coerced.variables,
      byPlan: report.lookUpWork < MAX_PLANNED_LOOK_UPS,
      contextValue: createContext(),
    });
    if (result.errors !== undefined) return { result };
    const bytes = UTF8.encode(JSON.stringify(result));
    return {
      answer: { tag, bytes, record: { ...record } },
    };
  };
}

/** An error of GraphQL's is told as one; any other is none of the client's. */
function refusal(error: unknown): Outcome {
  if (error instanceof GraphQLError) return { result: { errors: [error] } };
  throw error;
}

function taggerOf(operation: PreparedOperation, mediaType: string, release: string): Tagger {
  let tagger = operation.taggers.get(mediaType);
  if (tagger === undefined) {
    const { documentDigest, name: operationName } = operation;
    tagger = createTagger({ release, documentDigest, operationName, mediaType });
    operation.taggers.set(mediaType, tagger);
  }
  return tagger;
}
