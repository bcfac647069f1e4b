import fc from 'fast-check';
import { defaultFieldResolver, isAbstractType, isObjectType, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { exampleOperations, LIST, NESTED, SMALL } from '../../bench/requests/questions.ts';
import { schema } from '../../schema/index.ts';
import { bundledStore } from '../schema/bundled-store.ts';
import { executeOn, warmUp } from '../schema/run.ts';
import { anyQuery, type Texts } from './any-query.ts';
import { expectSame } from './compare.ts';

await warmUp(bundledStore);
const contextValue = { store: bundledStore };

const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const fields = types
  .filter(isObjectType)
  .flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field })),
  );

describe('resolvers', () => {
  it.each(fields)('$name uses no info', ({ field: { resolve = defaultFieldResolver } }) => {
    if (resolve !== defaultFieldResolver) expect(resolve.length).toBeLessThanOrEqual(3);
  });

  it.each(types.filter(isAbstractType))(
    '$name tells its type by the value and the context',
    ({ extensions }) => {
      const { resolveType } = extensions.pothosOptions as { resolveType: (...args: unknown[]) => unknown };
      expect(resolveType.length).toBeLessThanOrEqual(2);
    },
  );
});

describe('the queries that the API is measured with, and its examples', () => {
  it.each([SMALL, LIST, NESTED, ...exampleOperations()])('$name', async ({ query, variables = {} }) => {
    // What a Worker loads with the first request is loaded.
    await executeOn(bundledStore, query, variables);
    const { result, isPlanned } = await expectSame(schema, query, { contextValue, variables });
    expect(result.errors).toBeUndefined();
    expect(isPlanned).toBe(true);
  });
});

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

/** Makes every write to arguments, however deep, an error that is not the client's. */
function freezeArguments(): void {
  for (const { field } of fields) {
    const { resolve = defaultFieldResolver } = field;
    if (resolve === defaultFieldResolver) continue;
    field.resolve = (source, args, context, info) => resolve(source, frozen(args), context, info);
  }
}

async function someTexts(): Promise<Texts> {
  const { data } = await executeOn(
    bundledStore,
    `{
      quotes(first: 4) { nodes { id text } pageInfo { endCursor } }
      articles(first: 3) { nodes { id slug publisher publishedOn } pageInfo { endCursor } }
      people(first: 4, orderBy: { field: QUOTE_COUNT, direction: DESC }) { nodes { id slug name } pageInfo { endCursor } }
      organizations(first: 2) { nodes { id slug name } }
      topics(first: 4) { nodes { id slug name } }
    }`,
  );
  // biome-ignore lint/suspicious/noExplicitAny: what was selected above.
  const lists = Object.values(data ?? {}) as any[];
  const all = (key: string): string[] =>
    lists.flatMap(({ nodes }) => nodes.flatMap((node: Record<string, string>) => node[key] ?? []));
  const cursors = lists.flatMap(({ pageInfo }) => pageInfo?.endCursor ?? []);
  return {
    ID: [...all('id'), 'none'],
    String: [
      ...all('slug'),
      ...all('name'),
      ...all('text'),
      ...all('publisher'),
      ...cursors,
      '',
      '“No,” he said.',
    ],
    Date: [...all('publishedOn'), '2021-02-01'],
  };
}

describe('any query', () => {
  it('gives what graphql-js gives, by a plan unless it has an error', async () => {
    freezeArguments();
    const counts = { planned: 0, failed: 0, bytes: 0 };
    const property = fc.asyncProperty(anyQuery(schema, await someTexts()), async ({ source, variables }) => {
      fc.pre(validate(schema, parse(source)).length === 0);
      await executeOn(bundledStore, source, variables);
      const { result, isPlanned } = await expectSame(schema, source, { contextValue, variables });
      const errors = result.errors ?? [];
      for (const error of errors) expect(error.extensions.code ?? error.message).toBe('BAD_USER_INPUT');
      expect(isPlanned).toBe(errors.length === 0);
      counts[isPlanned ? 'planned' : 'failed']++;
      if (isPlanned) counts.bytes += JSON.stringify(result).length;
    });
    await fc.assert(property, { numRuns: 250 });
    expect(counts.planned).toBeGreaterThan(2 * counts.failed);
  }, 60_000);
});
