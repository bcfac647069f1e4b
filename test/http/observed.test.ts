import { buildSchema } from 'graphql';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Environment } from '../../src/http/handler.ts';
import { createTestApp, storeThatSays } from './test-app.ts';

/* What an operator sees, and what happens over several releases: neither shows on the outside of one built Worker. */

const ACCESS = 'query Access($secret: String) { works(secret: $secret) }';

interface Options {
  readonly version?: string;
  readonly codeDigest?: string | null;
  readonly env?: Environment;
}

function startApp({ version = '1', codeDigest = 'code', env }: Options = {}) {
  const schema = buildSchema('type Query { works(secret: String): String fails: String! }');
  const lines: Record<string, unknown>[] = [];
  let executions = 0;
  const works = schema.getQueryType()?.getFields().works;
  if (works) {
    works.resolve = () => {
      executions++;
      return `of ${version}`;
    };
  }
  const write = (line: string) => lines.push(JSON.parse(line));
  const app = createTestApp({
    schema,
    codeDigest,
    store: storeThatSays(() => ({ version })),
    log: write,
    logRequest: write,
  });
  return {
    lines,
    executions: () => executions,
    async ask(query: string, headers: Record<string, string> = {}, variables: object = {}) {
      const search = new URLSearchParams({ query, variables: JSON.stringify(variables) });
      const request = new Request(`https://api.example/graphql?${search}`, { headers });
      const response = await app(request, env);
      return { response, tag: response.headers.get('etag') ?? '', text: await response.text() };
    },
    async send(path: string, init?: RequestInit) {
      return app(new Request(`https://api.example${path}`, init), env);
    },
  };
}

const limiter = (success: boolean) => ({ RATE_LIMITER: { limit: async () => ({ success }) } });

describe('the log', () => {
  it('has one line for a request: what ran, how it ended, where the answer came from', async () => {
    const { ask, lines } = startApp({ env: limiter(true) });
    const { tag } = await ask(ACCESS, { 'x-request-id': 'a' });
    await ask(ACCESS, { 'x-request-id': 'b' });
    await ask(`${ACCESS} `, { 'x-request-id': 'c', 'if-none-match': tag });
    const common = {
      level: 'info',
      method: 'GET',
      path: '/graphql',
      operationName: 'Access',
      document: expect.stringMatching(/^[0-9a-f]{16}$/),
    };
    expect(lines.map(({ milliseconds: _, ...line }) => line)).toMatchObject([
      { ...common, requestId: 'a', status: 200, cache: 'MISS', cost: expect.any(Number) },
      { ...common, requestId: 'b', status: 200, cache: 'HIT', cost: expect.any(Number) },
      { ...common, requestId: 'c', status: 304, cache: 'REVALIDATED' },
    ]);
  });

  it('has no value of a variable and nothing of a query', async () => {
    const { ask, lines } = startApp();
    await ask(ACCESS, {}, { secret: 'hush' });
    await ask('{ works(secret: "hush") }');
    await ask('{ works(secret: "hush" }');
    expect(lines.length).toBeGreaterThanOrEqual(3);
    expect(JSON.stringify(lines)).not.toContain('hush');
  });

  it('has a line for what is no query too, with a path that is not too long', async () => {
    const { send, lines } = startApp({ env: limiter(true) });
    await send(`/${'x'.repeat(5000)}`, { method: 'HEAD' });
    expect(lines).toEqual([
      expect.objectContaining({ method: 'HEAD', status: 404, path: `/${'x'.repeat(199)}` }),
    ]);
  });

  it('says once that there is no rate limiting', async () => {
    const { send, lines } = startApp();
    for (let i = 0; i < 3; i++) await send('/health');
    const warnings = lines.filter(({ level }) => level === 'warn');
    expect(warnings).toEqual([{ level: 'warn', message: expect.stringContaining('RATE_LIMITER') }]);
  });
});

describe('the time that a request took', () => {
  afterEach(() => vi.restoreAllMocks());

  it('is told where a clock ticks', async () => {
    let now = 0;
    vi.spyOn(Date, 'now').mockImplementation(() => (now += 3));
    const { ask, lines } = startApp({ env: limiter(true) });
    const { response } = await ask(ACCESS);
    expect(response.headers.get('server-timing')).toBe('answer;dur=3');
    expect(lines[0]).toMatchObject({ milliseconds: 3 });
  });

  it('is left out where the clock stands still, as it does in a deployed Worker', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(1);
    const { ask, lines } = startApp({ env: limiter(true) });
    const { response } = await ask(ACCESS);
    expect(response.headers.has('server-timing')).toBe(false);
    expect(lines[0]).not.toHaveProperty('milliseconds');
  });
});

describe('an answer', () => {
  it('is made once, however the same question is written', async () => {
    const { ask, executions, send } = startApp();
    await ask(ACCESS);
    await ask(ACCESS);
    await ask(ACCESS.replaceAll(' ', '\n'));
    const posted = await send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: ACCESS, variables: {} }),
    });
    expect(await posted.json()).toEqual({ data: { works: 'of 1' } });
    expect(executions()).toBe(1);
  });

  it('with an error is made each time', async () => {
    const { ask, executions } = startApp();
    await ask('{ works fails }');
    const once = executions();
    await ask('{ works fails }');
    expect(executions()).toBeGreaterThan(once);
  });

  it.each<[string, Options]>([
    ['corpus', { version: '2' }],
    ['code', { codeDigest: 'other' }],
  ])('of another %s has another tag, and its tag is no answer here', async (_, other) => {
    const [old, next] = [startApp(), startApp(other)];
    const { tag } = await old.ask(ACCESS);
    const { response, tag: nextTag } = await next.ask(ACCESS, { 'if-none-match': tag });
    expect(response.status).toBe(200);
    expect(nextTag).not.toBe(tag);
  });

  it('has the same tag in every isolate of a release', async () => {
    const tags = [await startApp().ask(ACCESS), await startApp().ask(ACCESS)].map(({ tag }) => tag);
    expect(tags[0]).toBe(tags[1]);
  });

  it.each(['/graphql?query={works}', '/schema.graphql', '/documents'])(
    'is checked before it is used again while the code is under development: %s',
    async (path) => {
      const [deployed, developed] = [startApp(), startApp({ codeDigest: null })];
      const cacheControl = async ({ send }: typeof deployed, url: string) =>
        (await send(url)).headers.get('cache-control');
      expect(await cacheControl(deployed, path)).toMatch(/^public, max-age=60/);
      expect(await cacheControl(developed, path)).toBe('no-cache');
    },
  );

  it('is checked under development even if its URL names the release; an error is not stored', async () => {
    const { send } = startApp({ codeDigest: null });
    const { release } = (await (await send('/health')).json()) as { release: string };
    const at = (query: string) => send(`/graphql?query=${query}&release=${release}`);
    expect((await at('{works}')).headers.get('cache-control')).toBe('no-cache');
    expect((await at('{wroks}')).headers.get('cache-control')).toBe('no-store');
  });

  it('has a tag of its own each time that a server under development starts', async () => {
    const [first, second] = [startApp({ codeDigest: null }), startApp({ codeDigest: null })];
    const tag = (await first.ask(ACCESS)).tag;
    expect((await first.ask(`${ACCESS} `)).tag).toBe(tag);
    expect((await second.ask(ACCESS)).tag).not.toBe(tag);
  });

  it('is not given to a client that asks too often, even if it is known', async () => {
    const { send, lines } = startApp({ env: limiter(false) });
    const response = await send('/graphql?query={works}', { headers: { 'cf-connecting-ip': '203.0.113.1' } });
    expect(response.status).toBe(429);
    expect(lines).toEqual([expect.objectContaining({ status: 429 })]);
  });
});
