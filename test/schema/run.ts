import type { ExecutionResult } from 'graphql';
import { execute, parse, validate } from 'graphql';
import { schema } from '../../schema/index.ts';
import { loadRecordComparer } from '../../schema/record-comparer.ts';
import { encodeArtefact } from '../../src/corpus/bundled/artefact.ts';
import { createBundledStore } from '../../src/corpus/bundled/store.ts';
import type { CorpusStore } from '../../src/corpus/store.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { fixtureGraph } from './fixture-graph.ts';

/** The fixture as the Worker would hold it. */
export const fixtureStore: CorpusStore = createBundledStore(encodeArtefact(fixtureGraph, () => 'test'));

/** What a Worker loads with the first request that needs it is loaded: from then on the store answers at once. */
export async function warmUp(store: CorpusStore): Promise<void> {
  await store.agentsCalled('anybody');
  await loadRecordComparer();
  await store.search(parseQuery('word'), [], { limit: 0, after: null });
}

await warmUp(fixtureStore);

// biome-ignore lint/suspicious/noExplicitAny: tests read answers of many shapes, and fail where a shape is wrong.
export type Data = any;

type Variables = Readonly<Record<string, unknown>>;

/** Executes a valid operation as a server would, without waiting: a promise only where the store gives one. */
export function executeOn(store: CorpusStore, source: string, variableValues?: Variables) {
  const document = parse(source);
  const errors = validate(schema, document);
  return errors.length > 0
    ? { errors }
    : execute({ schema, document, contextValue: { store }, variableValues: variableValues ?? {} });
}

/** The result over the fixture. */
export function run(source: string, variables?: Variables): ExecutionResult {
  const result = executeOn(fixtureStore, source, variables);
  if (result instanceof Promise) throw new Error('The bundled store made the execution asynchronous.');
  return result;
}

/** The data over the fixture, of an operation that must not fail. */
export function dataOf(source: string, variables?: Variables): Data {
  const { data, errors } = run(source, variables);
  if (errors?.[0]) throw errors[0];
  return data;
}

/** The message of the one error that an operation must give, which must be the client's. */
export function badInputOf(source: string, variables?: Variables): string {
  const { errors = [] } = run(source, variables);
  if (errors.length !== 1 || errors[0]?.extensions.code !== 'BAD_USER_INPUT') {
    throw new Error(`Not one BAD_USER_INPUT: ${JSON.stringify(errors)}`);
  }
  return errors[0].message;
}
