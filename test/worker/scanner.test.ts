import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { sharedWorker } from '../harness/shared-worker.ts';
import { as, BROWSER, get, NEWER, post, query, type Sent, send } from './requests.ts';

/*
 * What scanners of GraphQL endpoints try, as they try it. The same list stands in docs/http.md, “What a scanner will find, and
 * why”.
 */

const worker = sharedWorker('bundled');

interface ScannedAnswer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
  readonly extensions?: unknown;
}

async function scan({ path, init }: Sent) {
  const response = await worker.fetch(path, init);
  const text = await response.text();
  return { status: response.status, headers: response.headers, text };
}

async function scanJson(sent: Sent) {
  const { status, text } = await scan(sent);
  return { status, answer: JSON.parse(text) as ScannedAnswer };
}

const times = (count: number, write: (number: number) => string) =>
  Array.from({ length: count }, (_, i) => write(i)).join(' ');

const MUTATION = { query: 'mutation { __typename }' };
const CIRCULAR_INTROSPECTION = `{ __schema { ${'types { fields { type { '.repeat(10)} name ${'} } } '.repeat(10)} } }`;

/** Each check with the request, and with the status, the code, and the limit where it is one. */
const REFUSED: readonly (readonly [check: string, sent: Sent, refusal: string])[] = [
  [
    'a hundred aliases',
    post({ query: `{ ${times(101, (i) => `alias${i}: __typename`)} }` }, NEWER),
    '400 LIMIT_EXCEEDED rootFields',
  ],
  [
    'a hundred aliases below the root',
    post({ query: `{ corpus { ${times(101, (i) => `alias${i}: version`)} } }` }, NEWER),
    '400 LIMIT_EXCEEDED aliases',
  ],
  [
    'a batch of ten',
    post(Array.from({ length: 10 }, () => ({ query: '{ __typename }' }))),
    '400 BAD_REQUEST',
  ],
  [
    'a hundred directives',
    post({ query: `{ __typename ${'@skip(if: false) '.repeat(100)} }` }, NEWER),
    '400 LIMIT_EXCEEDED directives',
  ],
  [
    'a few directives of one name',
    post({ query: '{ __typename @aa @aa @aa @aa @aa @aa @aa @aa @aa @aa }' }, NEWER),
    '400 GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'one field 500 times',
    post({ query: `{ ${'__typename '.repeat(500)} }` }, NEWER),
    '400 LIMIT_EXCEEDED rootFields',
  ],
  [
    'one field 500 times below the root',
    post({ query: `{ corpus { ${'__typename '.repeat(500)} } }` }, NEWER),
    '400 LIMIT_EXCEEDED fields',
  ],
  ['circular introspection', post({ query: CIRCULAR_INTROSPECTION }, NEWER), '400 LIMIT_EXCEEDED depth'],
  [
    'circular fragments',
    post({ query: '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }' }, NEWER),
    '400 GRAPHQL_VALIDATION_FAILED',
  ],
  ['a mutation by GET', get(query(MUTATION)), '405 METHOD_NOT_ALLOWED'],
  ['a mutation by POST', post(MUTATION, NEWER), '400 OPERATION_RESOLUTION_FAILURE'],
  [
    'a form',
    send('POST', '/graphql', '', new URLSearchParams({ query: '{ __typename }' })),
    '415 UNSUPPORTED_MEDIA_TYPE',
  ],
  [
    'JSON as plain text',
    post({ query: '{ __typename }' }, '', as('text/plain')),
    '415 UNSUPPORTED_MEDIA_TYPE',
  ],
];

describe('a scanner is refused', () => {
  it.each(REFUSED)('%s', async (_check, sent, refusal) => {
    const [status, code, limit] = refusal.split(' ');
    const { status: answered, answer } = await scanJson(sent);
    expect(String(answered)).toBe(status);
    expect(answer.data).toBeUndefined();
    for (const { extensions } of answer.errors ?? []) expect(extensions.code).toBe(code);
    expect(answer.errors?.[0]?.extensions.limit).toBe(limit);
  });
});

describe('a scanner learns nothing of the inside', () => {
  it('by asking for a trace', async () => {
    const headers = { 'apollo-tracing': '1', 'apollo-query-plan': '1', 'x-debug': '1' };
    const { answer } = await scanJson(
      post({ query: '{ __typename }', extensions: { tracing: true, debug: true } }, NEWER, headers),
    );
    expect(answer).toEqual({ data: { __typename: 'Query' } });
  });

  it.each([
    ['a query that does not parse', { query: 'query { system' }],
    ['a field that there is none', { query: '{ systemUpdate }' }],
    ['a directive that there is none', { query: '{ __typename @debug(trace: true) }' }],
    ['a value of another type', { query: '{ people(first: "x") { totalCount } }' }],
    [
      'a variable of another type',
      { query: 'query ($n: Int) { people(first: $n) { totalCount } }', variables: { n: {} } },
    ],
    ['a document by junk', { documentId: "' OR 1=1" }],
  ])('from the error for %s', async (_what, params) => {
    const { text } = await scan(post(params, NEWER));
    expect(JSON.parse(text).errors.length).toBeGreaterThan(0);
    expect(text).not.toMatch(
      /stack|exception|trace"|node_modules|\.[jt]s:\d|\bat \S+ \(|INTERNAL_SERVER_ERROR/,
    );
  });

  it.each(['/graphiql', '/playground', '/console', '/altair', '/voyager', '/api', '/.env', '/v1/graphql'])(
    'at %s, where nothing is',
    async (path) => {
      const { status, answer } = await scanJson(get(path));
      expect(status).toBe(404);
      expect(answer.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    },
  );
});

describe('a scanner finds, by choice,', () => {
  it('queries by GET: there is nothing to write and nobody to pretend to be', async () => {
    const { status, headers, text } = await scan(get(query({ query: '{ __typename }' })));
    expect([status, text]).toEqual([200, '{"data":{"__typename":"Query"}}']);
    // What makes it harmless: no cookie is ever set, and no page may send credentials.
    expect(headers.has('set-cookie')).toBe(false);
    expect(headers.has('access-control-allow-credentials')).toBe(false);
  });

  it('introspection, and the same schema as text', async () => {
    const { answer } = await scanJson(post({ query: getIntrospectionQuery() }, NEWER));
    expect(answer).toMatchObject({
      data: { __schema: { queryType: { name: 'Query' }, mutationType: null } },
    });
    expect((await scan(get('/schema.graphql'))).text).toContain('type Query {');
  });

  it('suggestions in errors, of names that the public schema has', async () => {
    const { answer } = await scanJson(post({ query: '{ corpse { version } }' }, NEWER));
    expect(answer.errors?.[0]?.message).toContain('Did you mean "corpus"?');
  });

  it('a playground, for browsers only', async () => {
    for (const path of ['/', '/graphql']) {
      const { status, headers } = await scan(get(path, BROWSER));
      expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    }
    expect((await scan(get('/graphql'))).status).toBe(400);
  });

  it('few aliases and repeated fields, which cost what they count', async () => {
    const { status, answer } = await scanJson(
      post({ query: `{ ${times(10, (i) => `a${i}: __typename`)} ${'__typename '.repeat(10)} }` }, NEWER),
    );
    expect(status).toBe(200);
    expect(answer.errors).toBeUndefined();
  });
});
