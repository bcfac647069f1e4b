import { describe, expect, it } from 'vitest';
import { sharedWorker } from '../harness/shared-worker.ts';

const worker = sharedWorker('bundled');

const QUERY =
  'query Who($first: Int = 2, $type: QuoteType! = MIXED) { quotes(first: $first, filter: { types: [$type] }) { nodes { text } } }';
const PLAIN = '{ corpus { version } }';
const NEWER = 'application/graphql-response+json';

type Params = Record<string, string | object>;

function pathOf(params: Params): string {
  const texts = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return `/graphql?${new URLSearchParams(texts as [string, string][])}`;
}

async function get(params: Params, headers: Record<string, string> = {}) {
  const response = await worker.fetch(pathOf(params), { headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

async function post(params: Params, headers: Record<string, string> = {}) {
  const response = await worker.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(params),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** miniflare compresses what it sends, and weakens the tag then, as a cache on the way may. */
function tagOf({ headers }: { headers: Headers }): string {
  const tag = headers.get('etag');
  expect(tag).not.toBeNull();
  return (tag as string).replace(/^W\//, '');
}

async function releaseOf(): Promise<string> {
  return (await (await worker.fetch('/health')).json()).release;
}

describe('an answer by GET', () => {
  it('may be kept by caches, and says what it depends on', async () => {
    const { status, headers } = await get({ query: PLAIN });
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe(
      'public, max-age=60, s-maxage=31536000, stale-while-revalidate=60',
    );
    expect(headers.get('vary')?.toLowerCase()).toMatch(/^accept(, accept-encoding)?$/);
    expect(headers.get('etag')).toMatch(/^(W\/)?"[0-9a-f]{32}"$/);
  });

  it.each<[string, Params]>([
    ['other white space', { query: '\n{\n  corpus   {version}\n}\n' }],
    ['commas', { query: '{,corpus,{,version,}}' }],
    ['a comment', { query: '# what is there?\n{ corpus { version } }' }],
    ['the long form of a query', { query: 'query { corpus { version } }' }],
    ['variables that it does not have', { query: PLAIN, variables: { a: 1 } }],
    ['parameters that a link gained', { query: PLAIN, utm_source: 'mail' }],
  ])('has one tag and the same bytes for %s', async (_, params) => {
    const [plain, other] = [await get({ query: PLAIN }), await get(params)];
    expect(tagOf(other)).toBe(tagOf(plain));
    expect(other.text).toBe(plain.text);
  });

  it.each<[string, Params]>([
    ['a default that is written out', { query: QUERY, variables: { first: 2, type: 'DIRECT' } }],
    ['another order of variables', { query: QUERY, variables: { type: 'DIRECT', first: 2 } }],
    ['its own name', { query: QUERY, variables: { type: 'DIRECT' }, operationName: 'Who' }],
  ])('has one tag for %s', async (_, params) => {
    const tag = tagOf(await get({ query: QUERY, variables: { type: 'DIRECT' } }));
    expect(tagOf(await get(params))).toBe(tag);
  });

  it.each<[string, Params, Record<string, string>]>([
    ['another variable', { query: QUERY, variables: { type: 'MIXED' } }, {}],
    ['null for a variable', { query: QUERY, variables: { type: 'DIRECT', first: null } }, {}],
    ['an alias', { query: QUERY.replace('text', 'words: text'), variables: { type: 'DIRECT' } }, {}],
    ['the newer media type', { query: QUERY, variables: { type: 'DIRECT' } }, { accept: NEWER }],
    ['another name', { query: QUERY.replace('Who', 'Which'), variables: { type: 'DIRECT' } }, {}],
  ])('has another tag for %s', async (_, params, headers) => {
    const tag = tagOf(await get({ query: QUERY, variables: { type: 'DIRECT' } }));
    expect(tagOf(await get(params, headers))).not.toBe(tag);
  });

  it('is for ever where its URL names the release', async () => {
    const { headers } = await get({ query: PLAIN, release: await releaseOf() });
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, s-maxage=31536000, immutable');
  });

  it('is none where its URL names another release', async () => {
    const { status, headers, text } = await get({ query: PLAIN, release: 'ffffffffffffffff' });
    expect(status).toBe(404);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(JSON.parse(text).errors[0].extensions).toEqual({ code: 'RELEASE_NOT_FOUND' });
    expect(JSON.parse(text).errors[0].message).toContain(await releaseOf());
  });
});

describe('an answer that the client has', () => {
  it.each<[string, (tag: string) => string]>([
    ['by its tag', (tag) => tag],
    ['by a weak tag', (tag) => `W/${tag}`],
    ['by a tag in a list', (tag) => `"0", W/${tag}, "1"`],
    ['whatever it is', () => '*'],
  ])('is not sent again, if it says so %s', async (_, field) => {
    const params = { query: PLAIN, utm: field('"t"') };
    const tag = tagOf(await get(params));
    const { status, headers, text } = await get(params, { 'if-none-match': field(tag) });
    expect([status, text]).toEqual([304, '']);
    expect(tagOf({ headers })).toBe(tag);
    expect(headers.get('cache-control')).toContain('s-maxage');
    expect(headers.get('vary')?.toLowerCase()).toContain('accept');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.has('x-request-id')).toBe(true);
  });

  it('is not made again either, by HEAD as by GET', async () => {
    const tag = tagOf(await get({ query: QUERY }));
    const path = pathOf({ query: QUERY.replace('{ nodes', '{\nnodes') });
    for (const method of ['GET', 'HEAD']) {
      const response = await worker.fetch(path, { method, headers: { 'if-none-match': tag } });
      expect(response.status).toBe(304);
    }
  });

  it.each([['"0"'], ['W/"0", "1"'], ['no tag'], ['']])('is sent where it says %j', async (field) => {
    expect((await get({ query: PLAIN }, { 'if-none-match': field })).status).toBe(200);
  });

  it('is sent by POST, which has no conditions', async () => {
    const tag = tagOf(await get({ query: PLAIN }));
    const { status, headers } = await post({ query: PLAIN }, { 'if-none-match': tag });
    expect(status).toBe(200);
    expect(tagOf({ headers })).toBe(tag);
    expect(headers.has('cache-control')).toBe(false);
  });
});

describe('a question that was answered', () => {
  it('is none when the text of its URL comes in a body', async () => {
    const path = pathOf({ query: PLAIN, utm: 'body' });
    expect((await worker.fetch(path)).status).toBe(200);
    const response = await worker.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: new URL(path, worker.url).search,
    });
    expect(response.status).toBe(400);
  });
});

describe('an answer with an error', () => {
  it.each<[string, Params, number]>([
    ['a syntax error', { query: '{' }, 400],
    ['an unknown field', { query: '{ corpse }' }, 400],
    ['a wrong variable', { query: QUERY, variables: { first: 'two' } }, 400],
    ['a field that failed', { query: '{ people(first: 101) { totalCount } }' }, 200],
    ['no query', {}, 400],
    ['an unknown document', { documentId: 'ab'.repeat(32) }, 400],
  ])('is not kept: %s', async (_, params, expected) => {
    for (const field of ['', '*']) {
      const { status, headers } = await get(params, { accept: NEWER, 'if-none-match': field });
      expect(status).toBe(expected);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.has('etag')).toBe(false);
    }
  });

  it.each(['/nowhere', '/health'])('nor is %s', async (path) => {
    const { headers } = await worker.fetch(path);
    expect(headers.get('cache-control')).toBe('no-store');
  });
});

describe('the schema and the list of documents', () => {
  it.each(['/schema.graphql', '/documents'])('%s is sent once for each release', async (path) => {
    const response = await worker.fetch(path);
    await response.text();
    const tag = response.headers.get('etag') ?? '';
    expect(tag).toContain(await releaseOf());
    const again = await worker.fetch(path, { headers: { 'if-none-match': tag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(again.headers.get('cache-control')).toContain('stale-while-revalidate');
  });
});
