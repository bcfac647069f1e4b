import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiClient } from '../harness/api-client.ts';
import { ROOT } from '../harness/corpora.ts';
import { sharedWorker } from '../harness/shared-worker.ts';
import { type RunningWorker, startWorker } from '../harness/worker.ts';

const TEXT = readFileSync(join(ROOT, 'schema/operations/who-is-quoted-most.graphql'), 'utf8');
const UNKNOWN = '{ corpus { version } }';
const NEWER = 'application/graphql-response+json';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const apollo = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: sha256(text) } });

interface Sent {
  readonly query?: string;
  readonly documentId?: string;
  readonly variables?: object;
  readonly extensions?: object;
}

async function ask(worker: ApiClient, params: Sent, method: 'GET' | 'POST') {
  const texts = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  const response =
    method === 'GET'
      ? await worker.fetch(`/graphql?${new URLSearchParams(texts)}`, { headers: { accept: NEWER } })
      : await worker.fetch('/graphql', {
          method,
          headers: { accept: NEWER, 'content-type': 'application/json' },
          body: JSON.stringify(params),
        });
  const { data, errors } = await response.json();
  return { status: response.status, data, error: errors?.[0], tag: response.headers.get('etag') };
}

describe.each(['GET', 'POST'] as const)('a document that the build knows, by %s', (method) => {
  const worker = sharedWorker('bundled');

  it.each<[string, Sent]>([
    ['the id of the specification', { documentId: `sha256:${sha256(TEXT)}` }],
    ['the hash alone', { documentId: sha256(TEXT) }],
    ['the hash of its text without white space around it', { documentId: sha256(TEXT.trim()) }],
    ['the hash of what code generators print', { documentId: sha256(print(parse(TEXT))) }],
    ['Apollo’s hash', { extensions: apollo(TEXT) }],
    ['Apollo’s hash with the query', { query: TEXT, extensions: apollo(TEXT) }],
  ])('is answered as its text is, for %s', async (_, params) => {
    const whole = await ask(worker, { query: TEXT }, method);
    expect(whole.data.people.nodes.length).toBeGreaterThan(0);
    expect(await ask(worker, params, method)).toEqual(whole);
  });

  it('takes variables', async () => {
    const { data } = await ask(worker, { documentId: sha256(TEXT), variables: { first: 2 } }, method);
    expect(data.people.nodes).toHaveLength(2);
  });

  it('is not found by a hash that no document has, and Apollo’s clients are told in their words', async () => {
    const byId = await ask(worker, { documentId: sha256(UNKNOWN) }, method);
    expect([byId.status, byId.error.extensions.code]).toEqual([400, 'PERSISTED_QUERY_NOT_FOUND']);
    expect(byId.error.message).toContain('/documents');
    const byApollo = await ask(worker, { extensions: apollo(UNKNOWN) }, method);
    expect(byApollo.error).toEqual({
      message: 'PersistedQueryNotFound',
      extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' },
    });
  });

  it('is not needed for a query that comes with Apollo’s hash of it', async () => {
    const { data } = await ask(worker, { query: UNKNOWN, extensions: apollo(UNKNOWN) }, method);
    expect(data).toEqual({ corpus: { version: expect.any(String) } });
  });

  it('is refused where query and hash are not of one text', async () => {
    const { status, error } = await ask(worker, { query: UNKNOWN, extensions: apollo(TEXT) }, method);
    expect([status, error.extensions.code]).toEqual([400, 'BAD_REQUEST']);
    expect(error.message).toContain('"sha256Hash"');
  });

  it('is listed with its id and a URL that answers', async () => {
    const list = await (await worker.fetch('/documents')).json();
    const listed = list.find(({ query }: { query: string }) => query === TEXT);
    expect(listed).toEqual({
      operationNames: ['WhoIsQuotedMost'],
      documentId: `sha256:${sha256(TEXT)}`,
      url: `/graphql?documentId=sha256:${sha256(TEXT)}`,
      query: TEXT,
    });
    const response = await worker.fetch(listed.url);
    expect((await response.json()).data.people.nodes.length).toBeGreaterThan(0);
    expect(response.headers.get('cache-control')).toContain('s-maxage');
  });
});

describe('a Worker that runs known documents only', () => {
  let worker: RunningWorker;
  beforeAll(async () => {
    worker = await startWorker('bundled', { PERSISTED_ONLY: 'true' });
  });
  afterAll(() => worker?.close());

  describe.each(['GET', 'POST'] as const)('by %s', (method) => {
    it.each<[string, Sent]>([
      ['id', { documentId: sha256(TEXT) }],
      ['text', { query: TEXT }],
      ['Apollo’s hash', { extensions: apollo(TEXT) }],
    ])('answers one by its %s', async (_, params) => {
      expect((await ask(worker, params, method)).data.people.nodes.length).toBeGreaterThan(0);
    });

    it.each<[string, Sent]>([
      ['a query', { query: UNKNOWN }],
      ['a query with Apollo’s hash', { query: UNKNOWN, extensions: apollo(UNKNOWN) }],
      ['one that does not parse', { query: '{' }],
      ['introspection', { query: '{ __schema { types { name } } }' }],
    ])('refuses %s that it does not know', async (_, params) => {
      const { status, error } = await ask(worker, params, method);
      expect([status, error.extensions.code]).toEqual([400, 'PERSISTED_QUERY_ONLY']);
      expect(error.message).toContain('/documents');
    });
  });
});
