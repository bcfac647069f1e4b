import { describe, expect, it } from 'vitest';
import type { Handler } from '../../src/http/handler.ts';
import { partUrl } from '../../src/http/request-url.ts';
import { createRouter } from '../../src/http/router.ts';

const named =
  (name: string): Handler =>
  () =>
    new Response(name);
const route = createRouter({
  '/': { GET: named('home') },
  '/a': { GET: named('read'), POST: named('write') },
});

async function answer(method: string, path: string): Promise<Response> {
  const request = new Request(`https://api.example${path}`, { method });
  return route(request, { url: partUrl(request.url), requestId: 'id', env: {}, record: {} });
}

describe('createRouter', () => {
  it.each([
    ['GET', '/', 'home'],
    ['GET', '/a', 'read'],
    ['GET', '/a/', 'read'],
    ['GET', '/a//?b=c', 'read'],
    ['HEAD', '/a', 'read'],
    ['POST', '/a/', 'write'],
  ])('answers %s %s by %s', async (method, path, name) => {
    expect(await (await answer(method, path)).text()).toBe(name);
  });

  it.each(['/b', '/A', '/a/b', '//a', '/ab', '/constructor', '/__proto__'])(
    'has nothing at %s and says what there is',
    async (path) => {
      await expect(answer('GET', path)).rejects.toMatchObject({
        status: 404,
        code: 'NOT_FOUND',
        message: `Nothing is at ${path}. What there is: /, /a.`,
      });
    },
  );

  it('says which methods a path allows, in the message and the header', async () => {
    await expect(answer('POST', '/')).rejects.toMatchObject({
      status: 405,
      message: 'POST is not allowed at /. What is: GET, HEAD, OPTIONS.',
      headers: { allow: 'GET, HEAD, OPTIONS' },
    });
    await expect(answer('DELETE', '/a')).rejects.toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD, POST, OPTIONS' },
    });
  });

  it('answers OPTIONS with the allowed methods', async () => {
    const response = await answer('OPTIONS', '/a');
    expect([response.status, response.headers.get('allow')]).toEqual([204, 'GET, HEAD, POST, OPTIONS']);
  });
});
