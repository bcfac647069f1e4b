import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../harness/corpora.ts';
import { sharedWorker } from '../harness/shared-worker.ts';
import { ODDLY_ANSWERED, ODDLY_REFUSED } from './oddities.ts';
import { ANSWERED, REFUSED, type Sent } from './requests.ts';

const ALL_ANSWERED = [...ANSWERED, ...ODDLY_ANSWERED];
const ALL_REFUSED = [...REFUSED, ...ODDLY_REFUSED];

const worker = sharedWorker('bundled');

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  json: 'application/json; charset=utf-8',
  graphql: 'application/graphql-response+json; charset=utf-8',
  html: 'text/html; charset=utf-8',
  text: 'text/plain; charset=utf-8',
};

/** Headers of one connection and one request; the length of a compressed body is left out of HEAD. */
const OF_ONE_REQUEST = [
  'x-request-id',
  'server-timing',
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
];

async function send({ path, init }: Sent) {
  const response = await worker.fetch(path, init);
  return { response, headers: response.headers, text: await response.text() };
}

function statusAndType(response: Response): readonly [number, string | null] {
  return [response.status, response.headers.get('content-type')];
}

describe('a request', () => {
  it.each(ALL_ANSWERED)('that is $is is answered', async ({ sent, status, type }) => {
    const { response, text } = await send(sent);
    expect(statusAndType(response)).toEqual([status, CONTENT_TYPES[type] ?? null]);
    expect(text === '').toBe(sent.init.method === 'HEAD' || sent.init.method === 'OPTIONS');
    expect(text).not.toContain('"errors"');
  });

  it.each(ALL_REFUSED)(
    'that is $is is refused by $status $code',
    async ({ sent, status, type, code, says }) => {
      const { response, headers, text } = await send(sent);
      expect(statusAndType(response)).toEqual([status, CONTENT_TYPES[type]]);
      if (code === undefined) {
        expect(text).toContain(says);
      } else {
        const { errors } = JSON.parse(text);
        expect(errors).toHaveLength(1);
        expect(errors[0].extensions.code).toBe(code);
        expect(errors[0].message).toContain(says);
      }
      expect(headers.has('allow')).toBe(status === 405);
    },
  );

  it.each([...ALL_ANSWERED, ...ALL_REFUSED])('that is $is can be read by any web page', async ({ sent }) => {
    const { headers } = await send(sent);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-expose-headers')).toBe('*');
    expect(headers.has('access-control-allow-credentials')).toBe(false);
    expect(headers.get('vary') ?? '').not.toMatch(/origin/i);
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('has no data where a field that cannot be null failed, though its status is 200', async () => {
    const query = encodeURIComponent('{ articles(first: -1) { totalCount } }');
    const { response, text } = await send({
      path: `/graphql?query=${query}`,
      init: { headers: { accept: 'application/graphql-response+json' } },
    });
    expect(response.status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ data: null, errors: [{ path: ['articles'] }] });
  });

  it('keeps the id that it came with', async () => {
    const response = await worker.fetch('/health', { headers: { 'x-request-id': 'trace-1' } });
    await response.text();
    expect(response.headers.get('x-request-id')).toBe('trace-1');
  });

  it('by HEAD has the headers of GET', async () => {
    for (const path of ['/', '/health', '/schema.graphql', '/graphql?query={__typename}', '/nowhere']) {
      const shown = async (method: string) => {
        const { response, headers } = await send({ path, init: { method } });
        return [response.status, [...headers].filter(([name]) => !OF_ONE_REQUEST.includes(name))];
      };
      expect(await shown('HEAD')).toEqual(await shown('GET'));
    }
  });
});

describe('a preflight', () => {
  it.each(['/graphql', '/health', '/nowhere'])('for %s lets any page send JSON for a day', async (path) => {
    const { response, headers } = await send({
      path,
      init: {
        method: 'OPTIONS',
        headers: {
          origin: 'https://page.example',
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type,x-request-id',
        },
      },
    });
    expect(response.status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-methods')).toContain('POST');
    expect(headers.get('access-control-allow-headers')).toBe('*, Authorization');
    expect(headers.get('access-control-max-age')).toBe('86400');
    expect(headers.get('vary') ?? '').not.toMatch(/origin/i);
  });
});

describe('/health', () => {
  it('tells the same version and figures as the API, and is not cached', async () => {
    const { headers, text } = await send({ path: '/health', init: {} });
    const { corpus } = await worker.gql<{ corpus: Record<string, unknown> }>(
      '{ corpus { version articleCount personCount organizationCount quoteCount topicCount } }',
    );
    expect(JSON.parse(text)).toEqual({
      status: 'ok',
      release: expect.stringMatching(/^[0-9a-f]{16}$/),
      version: corpus.version,
      articles: corpus.articleCount,
      people: corpus.personCount,
      organizations: corpus.organizationCount,
      quotes: corpus.quoteCount,
      topics: corpus.topicCount,
    });
    expect(headers.get('cache-control')).toBe('no-store');
  });
});

describe('/schema.graphql', () => {
  it('is the committed schema, byte for byte', async () => {
    const { text } = await send({ path: '/schema.graphql', init: {} });
    expect(text).toBe(readFileSync(join(ROOT, 'schema', 'schema.graphql'), 'utf8'));
  });
});

describe('an error page', () => {
  it('loads nothing and runs no script', async () => {
    const { headers, text } = await send({ path: '/nowhere', init: { headers: { accept: 'text/html' } } });
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(text).not.toMatch(/<script|<link|<img|src=|@import|url\(/i);
  });

  it('shows what was asked for as text', async () => {
    const { text } = await send({ path: '/<b>x', init: { headers: { accept: 'text/html' } } });
    expect(text).not.toContain('<b>');
  });
});

describe.each(['/', '/graphql'])('the playground at %s', (path) => {
  const open = () => send({ path, init: { headers: { accept: 'text/html' } } });

  it('may load and ask only what is here, and run nothing that stands in the page', async () => {
    const { headers, text } = await open();
    const policy = headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'");
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|https?:|\*/);
    expect(text).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\son\w+=|javascript:/i);
    expect(headers.get('vary')).toBe('Accept');
  });

  it('names files that are there, and may be kept forever', async () => {
    const { text } = await open();
    const files = Array.from(
      text.matchAll(/(?:src|href)="(\/explorer\/[^"]+)"/g),
      (match) => match[1] as string,
    );
    expect(files.map((file) => file.slice(file.lastIndexOf('/') + 1))).toEqual([
      'favicon.svg',
      'main.css',
      'main.js',
    ]);
    for (const file of files) {
      const { response, headers } = await send({ path: file, init: {} });
      expect(response.status).toBe(200);
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    }
  });
});
