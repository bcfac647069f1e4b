import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paramsFromUrl } from '../../../src/http/graphql/get-params.ts';
import { checkParams } from '../../../src/http/graphql/params.ts';
import { paramsFromText, readRequestText } from '../../../src/http/graphql/post-params.ts';
import { HttpError } from '../../../src/http/http-error.ts';
import { MAX_BODY_BYTES } from '../../../src/http/limits.ts';

const HASH = '5f'.repeat(32);
const PERSISTED = { version: 1, sha256Hash: HASH };

describe('checkParams', () => {
  it.each([
    [{ documentId: `sha256:${HASH}` }, { documentHash: HASH, isApolloHash: false }],
    [{ documentId: HASH.toUpperCase() }, { documentHash: HASH, isApolloHash: false }],
    [{ extensions: { persistedQuery: PERSISTED } }, { documentHash: HASH, isApolloHash: true }],
    [
      { query: '{ a }', extensions: { persistedQuery: PERSISTED } },
      { query: '{ a }', documentHash: HASH, isApolloHash: true },
    ],
  ])('reads which document %j means', (params, read) => {
    expect(checkParams(params)).toEqual(read);
  });

  it('keeps what is there and leaves out what is null or empty', () => {
    const params = { query: '{ a }', operationName: '', variables: null, extensions: { a: 1 }, id: null };
    expect(checkParams(params)).toEqual({ query: '{ a }' });
  });

  it.each([
    [[{ query: '{ a }' }], 'batch'],
    ['{ a }', 'must be a JSON object, but is a string'],
    [null, 'must be a JSON object, but is null'],
    [{}, '"query" is missing'],
    [{ query: null }, '"query" is missing'],
    [{ query: '' }, '"query" is missing'],
    [{ query: 5 }, '"query" must be a string, but is a number'],
    [{ query: ['{ a }'] }, '"query" must be a string, but is an array'],
    [
      { query: '{ a }', operationName: {} },
      '"operationName" must be a string or be left out, but is an object',
    ],
    [
      { query: '{ a }', variables: '{}' },
      '"variables" must be a JSON object or be left out, but is a string',
    ],
    [{ query: '{ a }', variables: [] }, '"variables" must be a JSON object or be left out, but is an array'],
    [
      { query: '{ a }', extensions: false },
      '"extensions" must be a JSON object or be left out, but is a boolean',
    ],
    [{ documentId: 7 }, '"documentId" must be a string, but is a number'],
    [{ documentId: 'sha256:12' }, '"documentId" must be "sha256:" and the 64 hexadecimal digits'],
    [{ documentId: `md5:${HASH}` }, '"documentId" must be "sha256:"'],
    [{ documentId: HASH, query: '{ a }' }, 'leave out "query"'],
    [
      { documentId: HASH, extensions: { persistedQuery: PERSISTED } },
      'leave out "query" and "persistedQuery"',
    ],
    [{ extensions: { persistedQuery: HASH } }, '"extensions.persistedQuery" must be an object'],
    [{ extensions: { persistedQuery: { ...PERSISTED, version: 2 } } }, '"version", which is 1'],
    [{ extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }, '64 hexadecimal digits'],
    [{ qeury: '{ a }' }, '"qeury" is no parameter of a GraphQL request; it can have "query"'],
    [{ query: '{ a }', Variables: {} }, '"Variables" is no parameter'],
  ])('refuses %j and says what is wrong', (params, message) => {
    expect(() => checkParams(params)).toThrow(message);
    expect(() => checkParams(params)).toThrow(HttpError);
  });

  it('refuses with 400 or accepts, whatever JSON comes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        try {
          const { query, documentHash } = checkParams(value);
          expect(typeof (query ?? documentHash)).toBe('string');
        } catch (error) {
          expect(error).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
        }
      }),
    );
  });
});

describe('paramsFromUrl', () => {
  const read = (search: string) => paramsFromUrl(new URLSearchParams(search));

  it('reads variables as JSON', () => {
    expect(read('query={a}&operationName=A&variables={"n":1}&extensions={}')).toEqual({
      query: '{a}',
      operationName: 'A',
      variables: { n: 1 },
    });
  });

  it('takes empty values for none and passes over what links gain on their way', () => {
    expect(read('query={a}&variables=&operationName=&utm_source=mail')).toEqual({ query: '{a}' });
  });

  it.each([
    ['', '"query" is missing'],
    ['query=', '"query" is missing'],
    ['query={a}&query={b}', '"query" stands more than once'],
    ['query={a}&variables={', '"variables" in the URL is not JSON'],
    ['query={a}&variables=[]', '"variables" must be a JSON object'],
    ['query={a}&extensions=1', '"extensions" must be a JSON object'],
  ])('refuses ?%s and says what is wrong', (search, message) => {
    expect(() => read(search)).toThrow(message);
  });
});

describe('a body', () => {
  const read = async (body: BodyInit | null, headers: Record<string, string>) => {
    const request = new Request('https://api.example/graphql', { method: 'POST', body, headers });
    return paramsFromText(await readRequestText(request));
  };
  const json = { 'content-type': 'application/json' };

  it('reads JSON, also with its charset written out', async () => {
    const params = { query: '{ a }' };
    expect(await read(JSON.stringify(params), json)).toEqual(params);
    const written = { 'content-type': 'Application/Json;charset="UTF-8"', 'content-encoding': 'identity' };
    expect(await read(JSON.stringify(params), written)).toEqual(params);
    const parameters = { 'content-type': 'application/json; a="b;c"; charset="utf-8"; d="\\"e"' };
    expect(await read(JSON.stringify(params), parameters)).toEqual(params);
  });

  it.each([
    [null, {}, 415, 'no Content-Type'],
    ['{}', { 'content-type': 'text/plain' }, 415, 'text/plain is not supported'],
    [
      'query={a}',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
      'Send JSON as application/json',
    ],
    ['--x', { 'content-type': 'multipart/form-data; boundary=x' }, 415, 'Send JSON as application/json'],
    ['{ a }', { 'content-type': 'application/graphql' }, 415, 'Send JSON as application/json'],
    ['{}', { 'content-type': 'application/json; charset=utf-16' }, 415, 'charset utf-16 is not supported'],
    ['{}', { 'content-type': 'application/json; a="b;c' }, 415, 'no media type'],
    ['{}', { ...json, 'content-encoding': 'gzip' }, 415, 'Content-Encoding gzip is not supported'],
    [null, json, 400, 'body is empty'],
    [' \n', json, 400, 'body is empty'],
    ['{ "query": ', json, 400, 'body is not JSON'],
    ['[]', json, 400, 'batch'],
    ['x'.repeat(MAX_BODY_BYTES + 1), json, 413, String(MAX_BODY_BYTES)],
  ])('refuses %j with %j by %i', async (body, headers, status, message) => {
    await expect(read(body, headers)).rejects.toMatchObject({
      status,
      message: expect.stringContaining(message),
    });
  });
});
