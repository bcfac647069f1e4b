import { buildSchema, type ExecutionResult, GraphQLError, type GraphQLFieldResolver } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createTestApp, errorsInto, storeThatSays } from './test-app.ts';

/*
 * The built Worker has no fault to provoke and no hook for tests, so that what happens when something breaks is
 * tested here, on the same app with a schema and a store that break. All else is tested on the built Worker.
 */

const SECRET = 'connect to 10.0.0.7 as admin failed';

const resolvers: Record<string, GraphQLFieldResolver<unknown, unknown>> = {
  works: () => 'yes',
  throws: () => {
    throw new Error(SECRET);
  },
  rejects: async () => {
    throw new TypeError(SECRET);
  },
  throwsWithCause: () => {
    throw new Error('no store', { cause: new Error(SECRET) });
  },
  throwsText: () => {
    throw SECRET;
  },
  throwsUncoded: () => {
    throw new GraphQLError(SECRET);
  },
  throwsUnknownCode: () => {
    throw new GraphQLError(SECRET, { extensions: { code: 'ELSE' } });
  },
  throwsInternal: () => {
    throw new GraphQLError(SECRET, { extensions: { code: 'INTERNAL_SERVER_ERROR' } });
  },
  returnsWrongType: () => SECRET,
  returnsNothing: () => null,
  refuses: () => {
    throw new GraphQLError('first must be positive', {
      extensions: { code: 'BAD_USER_INPUT', secret: SECRET },
    });
  },
};

const works = () => ({ version: '1' });
const breaks = () => {
  throw new Error(SECRET);
};

/** @param summary what the store says of itself: `/health` asks for it, and the release is made of it */
function appThatBreaks(summary: () => object = works) {
  const schema = buildSchema(`type Query {
    works(n: Int! = 1): String throws: String! rejects: String throwsText: String throwsUncoded: String
    throwsUnknownCode: String throwsWithCause: String throwsInternal: String returnsWrongType: Int returnsNothing: String! refuses: String
  }`);
  for (const [name, field] of Object.entries(schema.getQueryType()?.getFields() ?? {})) {
    field.resolve = resolvers[name] as GraphQLFieldResolver<unknown, unknown>;
  }
  const lines: string[] = [];
  const app = createTestApp({ schema, store: storeThatSays(summary), log: errorsInto(lines) });
  return { app, lines };
}

async function run(query: string, params: Record<string, string> = {}, headers: Record<string, string> = {}) {
  const { app, lines } = appThatBreaks();
  const search = new URLSearchParams({ query, ...params });
  const response = await app(new Request(`https://api.example/graphql?${search}`, { headers }));
  const text = await response.text();
  return { response, text, result: JSON.parse(text) as ExecutionResult, lines };
}

describe('an error that nobody planned for', () => {
  it.each([
    'throws',
    'rejects',
    'throwsText',
    'throwsUncoded',
    'throwsUnknownCode',
    'throwsInternal',
    'returnsWrongType',
    'returnsNothing',
  ])('is masked and logged where a field %s', async (field) => {
    const { text, result, lines } = await run(`{ ${field} }`, {}, { 'x-request-id': 'id-1' });
    expect(result.errors).toEqual([
      {
        message: 'Unexpected error.',
        locations: [{ line: 1, column: 3 }],
        path: [field],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'id-1' },
      },
    ]);
    expect(text).not.toContain(SECRET);
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 'error',
      requestId: 'id-1',
      path: '/graphql',
      field,
      error: { name: expect.any(String), message: expect.any(String), stack: expect.any(String) },
    });
  });

  it('is logged with what caused it', async () => {
    const { text, lines } = await run('{ throwsWithCause }');
    expect(JSON.parse(lines[0] ?? '').error).toMatchObject({
      message: 'no store',
      cause: { message: SECRET },
    });
    expect(text).not.toContain(SECRET);
  });

  it('is logged in one line that tells the error but no value of a variable', async () => {
    const { lines } = await run('query ($n: Int) { works(n: $n) throws }', { variables: '{"n": 424242}' });
    expect(lines.join()).toContain(SECRET);
    expect(lines.join()).not.toContain('424242');
    expect(lines.join()).not.toContain('\n');
  });

  it('leaves the other fields of the response alone, whose status is 200', async () => {
    const { response, result } = await run('{ works rejects }');
    expect(response.status).toBe(200);
    expect(result.data).toEqual({ works: 'yes', rejects: null });
  });

  it('leaves no data where the field cannot be null, and the status is 200 all the same', async () => {
    const { response, result } = await run('{ works throws }');
    expect(response.status).toBe(200);
    expect(result.data).toBeNull();
  });

  it('is masked outside of GraphQL too, in the type asked for', async () => {
    const { app, lines } = appThatBreaks(breaks);
    const asked = { accept: 'application/graphql-response+json', 'x-request-id': 'id-2' };
    const response = await app(new Request('https://api.example/health', { headers: asked }));
    expect(response.status).toBe(500);
    expect(response.headers.get('content-type')).toContain('application/graphql-response+json');
    expect(await response.json()).toEqual({
      errors: [
        { message: 'Unexpected error.', extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'id-2' } },
      ],
    });
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ requestId: 'id-2', path: '/health' });

    const page = await app(new Request('https://api.example/health', { headers: { accept: 'text/html' } }));
    const html = await page.text();
    expect(html).toContain(page.headers.get('x-request-id'));
    expect(html).not.toContain(SECRET);
  });
});

describe('an error in what the client sent', () => {
  it('keeps its message and code, and nothing else that the resolver attached', async () => {
    const { result, lines } = await run('{ refuses }');
    expect(result.errors?.[0]).toMatchObject({ message: 'first must be positive', path: ['refuses'] });
    expect(result.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    expect(lines).toEqual([]);
  });

  it('has a code where graphql-js finds it: a variable of the wrong type, null for an argument', async () => {
    const wrongType = await run('query ($n: Int!) { works(n: $n) }', { variables: '{"n": "one"}' });
    expect(wrongType.result).toEqual({
      errors: [expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } })],
    });
    const nullArgument = await run('query ($n: Int = 1) { works(n: $n) }', { variables: '{"n": null}' });
    expect(nullArgument.result.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    expect(nullArgument.result.errors?.[0]?.message).toContain('must not be null');
    expect([...wrongType.lines, ...nullArgument.lines]).toEqual([]);
  });

  it('is the same when a wrong document comes again', async () => {
    const { app } = appThatBreaks();
    const ask = async (query: string) =>
      (await app(new Request(`https://api.example/graphql?${new URLSearchParams({ query })}`))).json();
    for (const query of ['{', '{ unknown }', 'query A { works } query B { works }']) {
      expect(await ask(query)).toEqual(await ask(query));
    }
  });
});

describe('the order in a response', () => {
  it('is errors first', async () => {
    expect((await run('{ works rejects }')).text).toMatch(/^\{"errors":/);
  });
});
