import { describe, expect, it } from 'vitest';
import { fetchCall } from '../../explorer/fetch-call.ts';

const ENDPOINT = new URL('https://api.example/graphql');

/** Runs the code with a `fetch` that answers with what it was asked. */
async function run(code: string): Promise<{ url: string; body: unknown }> {
  const fetch = `const fetch = async (url, { body }) => ({ json: () => ({ data: { url, body: JSON.parse(body) } }) });`;
  const program = `${fetch}\n${code}\nexport { data };`;
  return (await import(`data:text/javascript,${encodeURIComponent(program)}`)).data;
}

describe('the code of a fetch call', () => {
  it.each([
    ['lines', '# What?\nquery ($n: Int) {\n  people(first: $n) { totalCount }\n}'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: that it is none is the test
    ['what means something in a template', '# `a` ${b} \\c \\${d} \\` $e\n{ a(b: "\\n") }'],
  ])('sends a query with %s as it is', async (_what, query) => {
    const code = fetchCall({ query, variables: '', operationName: '' }, ENDPOINT);
    expect(await run(code)).toEqual({ url: ENDPOINT.href, body: { query } });
  });

  it('sends variables and the name of the operation where there are any', async () => {
    const operation = { query: '{ a }', variables: '{"n": {"m": "a\\nb"}}', operationName: 'A' };
    const { body } = await run(fetchCall(operation, ENDPOINT));
    expect(body).toEqual({ query: '{ a }', variables: { n: { m: 'a\nb' } }, operationName: 'A' });
  });

  it('is not made of variables that are no JSON', () => {
    expect(() => fetchCall({ query: '{ a }', variables: '{', operationName: '' }, ENDPOINT)).toThrow(
      SyntaxError,
    );
  });
});
