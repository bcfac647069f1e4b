import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAX_URL_LENGTH } from '../../src/http/limits.ts';
import { ROOT } from '../harness/corpora.ts';
import { as, BROWSER, type Case, get, NEWER, OK, post, query, type Row, send, toCase } from './requests.ts';

/* What reaches a public endpoint besides plain requests: rare headers, rare JSON, rare URLs. */

const KNOWN = createHash('sha256')
  .update(readFileSync(join(ROOT, 'schema/operations/corpus-at-a-glance.graphql')))
  .digest('hex');
const UNKNOWN = 'ab'.repeat(32);

/** A query that is answered, in a URL of this many characters on the Worker's own address. */
const OF_LENGTH = (length: number) => {
  const path = `${query(OK)}&utm=`;
  const origin = 'http://127.0.0.1:12345';
  return `${path}${'x'.repeat(length - origin.length - path.length)}`;
};
/** Addresses of the tests' Worker differ in the digits of their ports. */
const PORT_DIGITS = 5;

const PERSON = 'query ($slug: String!) { person(slug: $slug) { name } }';
const PEOPLE = 'query ($n: Int) { people(first: $n) { totalCount } }';
const FILTER = 'query ($f: QuoteFilter) { quotes(filter: $f) { totalCount } }';
const NESTED_JSON = `{"query": "{ __typename }", "variables": {"a": ${'['.repeat(50_000)}${']'.repeat(50_000)}}}`;
const NESTED_FILTER = { query: FILTER, variables: { f: { speakers: [[[[['joe-biden']]]]] } } };

const ANSWERED_ROWS: readonly Row[] = [
  ['anything by HEAD', send('HEAD', '/'), '200 json'],
  ['the schema by HEAD', send('HEAD', '/schema.graphql'), '200 text'],
  ['the page by HEAD', send('HEAD', '/graphql', BROWSER), '200 html'],
  ['the list of documents', get('/documents'), '200 json'],
  ['any type', get(query(OK), '*/*'), '200 json'],
  ['any type of a kind', get(query(OK), 'application/*'), '200 json'],
  ['no wish for a type', get(query(OK), ''), '200 json'],
  ['a type in capitals', get(query(OK), 'APPLICATION/JSON'), '200 json'],
  ['a type with its charset', get(query(OK), `${NEWER}; charset=utf-8`), '200 graphql'],
  ['types with qualities', get(query(OK), `application/json;q=0.5, ${NEWER};q=0.9`), '200 graphql'],
  ['a type that is refused, and another', get(query(OK), `application/json;q=0, ${NEWER}`), '200 graphql'],
  ['a type beside one that is malformed', get(query(OK), 'json, application/json'), '200 json'],
  ['a page or JSON, with a query', get(query(OK), 'text/html, application/json;q=0.9'), '200 json'],
  ['empty parameters', get(`${query(OK)}&operationName=&variables=&extensions=`), '200 json'],
  [
    'null for parameters',
    post({ ...OK, operationName: null, variables: null, extensions: null }),
    '200 json',
  ],
  ['an extension of somebody’s', post({ ...OK, extensions: { tracing: true } }), '200 json'],
  ['a parameter twice in JSON', post('{"query": "{", "query": "{ __typename }"}'), '200 json'],
  ['a byte-order mark', post(`\uFEFF${JSON.stringify(OK)}`), '200 json'],
  ['white space around JSON', post(`\r\n\t ${JSON.stringify(OK)} \n`), '200 json'],
  ['a quoted charset', post(OK, '', as('application/json; charset="utf-8"')), '200 json'],
  [
    'variables with the name of a prototype',
    post('{"query": "{ __typename }", "variables": {"__proto__": 1}}'),
    '200 json',
  ],
  [
    'half a character in a variable',
    post(`{"query": ${JSON.stringify(PERSON)}, "variables": {"slug": "\\ud83d"}}`),
    '200 json',
  ],
  ['NUL in a variable', post({ query: PERSON, variables: { slug: '\0' } }), '200 json'],
  [
    'any script in a variable',
    post({ query: PERSON, variables: { slug: 'Навальный 习近平 🦊' } }),
    '200 json',
  ],
  ['variables nested without end', post(NESTED_JSON), '200 json'],
  ['a known document', get(`/graphql?documentId=sha256:${KNOWN}`), '200 json'],
  ['a known document in a browser', get(`/graphql?documentId=${KNOWN}`, BROWSER), '200 json'],
  ['a known document by POST', post({ documentId: `sha256:${KNOWN}` }, NEWER), '200 graphql'],
  ['a URL as long as may be', get(OF_LENGTH(MAX_URL_LENGTH - PORT_DIGITS)), '200 json'],
];

const REFUSED_ROWS: readonly Row[] = [
  ['PATCH of the endpoint', send('PATCH', '/graphql', '', '{}'), '405 json METHOD_NOT_ALLOWED'],
  ['PROPFIND of the endpoint', send('PROPFIND', '/graphql', NEWER), '405 graphql METHOD_NOT_ALLOWED'],
  ['POST to the index', post(OK, '', {}, '/'), '405 json METHOD_NOT_ALLOWED', 'GET, HEAD, OPTIONS'],
  ['POST to the schema', post(OK, '', {}, '/schema.graphql'), '405 json METHOD_NOT_ALLOWED'],
  ['POST to the documents', post(OK, '', {}, '/documents'), '405 json METHOD_NOT_ALLOWED'],
  ['OPTIONS of nothing', send('OPTIONS', '/nowhere'), '404 json NOT_FOUND'],
  ['a path in capitals', get('/GRAPHQL'), '404 json NOT_FOUND'],
  ['a path with a slash too many', get('.//graphql'), '404 json NOT_FOUND'],
  ['a path that is encoded', get('/%67raphql%2F'), '404 json NOT_FOUND'],
  [
    'a path with markup',
    get('/<script>alert(1)</script>', BROWSER),
    '404 html',
    'Nothing is at /%3Cscript%3E',
  ],
  ['types with quality 0 only', get(query(OK), 'application/json;q=0'), '406 json NOT_ACCEPTABLE'],
  [
    'a type in another charset',
    get(query(OK), 'application/json; charset=latin1'),
    '406 json NOT_ACCEPTABLE',
  ],
  ['a type that is malformed', get(query(OK), ';;;'), '406 json NOT_ACCEPTABLE'],
  [
    'a URL that is too long',
    get(OF_LENGTH(MAX_URL_LENGTH + 1)),
    '414 json URI_TOO_LONG',
    String(MAX_URL_LENGTH),
  ],
  [
    'a URL that is too long, for GraphQL',
    get(OF_LENGTH(MAX_URL_LENGTH + 1), NEWER),
    '414 graphql URI_TOO_LONG',
  ],
  ['a parameter twice in a URL', get(`${query(OK)}&query={a}`), '400 json BAD_REQUEST', 'more than once'],
  ['variables that are a list', get(query({ ...OK, variables: '[]' })), '400 json BAD_REQUEST', 'an array'],
  ['extensions that are text', get(query({ ...OK, extensions: '"a"' }), NEWER), '400 graphql BAD_REQUEST'],
  ['a number for a query', post({ query: 7 }, NEWER), '400 graphql BAD_REQUEST', 'a number'],
  ['a name that is a list', post({ ...OK, operationName: ['A'] }), '400 json BAD_REQUEST', '"operationName"'],
  ['a document and a query', post({ ...OK, documentId: KNOWN }), '400 json BAD_REQUEST', 'leave out "query"'],
  [
    'a document by half a hash',
    get('/graphql?documentId=sha256:12ab'),
    '400 json BAD_REQUEST',
    '64 hexadecimal',
  ],
  ['a document by a number', post({ documentId: 12 }), '400 json BAD_REQUEST', 'a number'],
  [
    'a document that nobody knows',
    get(`/graphql?documentId=${UNKNOWN}`, NEWER),
    '400 graphql PERSISTED_QUERY_NOT_FOUND',
    UNKNOWN,
  ],
  [
    'a document that nobody knows, as JSON',
    post({ documentId: UNKNOWN }),
    '200 json PERSISTED_QUERY_NOT_FOUND',
  ],
  [
    'a protocol of the future',
    post({ extensions: { persistedQuery: { version: 2 } } }),
    '400 json BAD_REQUEST',
    'version',
  ],
  ['another release', get(`${query(OK)}&release=1`), '404 json RELEASE_NOT_FOUND', '/health'],
  ['JSON that is null', post('null', NEWER), '400 graphql BAD_REQUEST', 'but is null'],
  ['JSON that is text', post('"{ a }"'), '400 json BAD_REQUEST', 'a string'],
  ['JSON with a comma too many', post('{"query": "{ __typename }",}'), '400 json BAD_REQUEST', 'not JSON'],
  ['two pieces of JSON', post('{"query": "{a}"} {}'), '400 json BAD_REQUEST', 'not JSON'],
  [
    'UTF-16',
    post(new Uint8Array(Buffer.from(`\uFEFF${JSON.stringify(OK)}`, 'utf16le'))),
    '400 json BAD_REQUEST',
  ],
  ['white space for JSON', post(' \n '), '400 json BAD_REQUEST', 'empty'],
  ['an empty batch', post([]), '400 json BAD_REQUEST', 'batch'],
  ['two content types', post(OK, '', as('application/json, text/plain')), '415 json UNSUPPORTED_MEDIA_TYPE'],
  ['a content type in part', post(OK, NEWER, as('application')), '415 graphql UNSUPPORTED_MEDIA_TYPE'],
  [
    'a number beyond all numbers',
    post(`{"query": "${PEOPLE}", "variables": {"n": 1e999}}`, NEWER),
    '400 graphql BAD_USER_INPUT',
    'Int',
  ],
  [
    'a fraction for a count',
    post({ query: PEOPLE, variables: { n: 1.5 } }, NEWER),
    '400 graphql BAD_USER_INPUT',
  ],
  [
    'a negative count',
    post({ query: PEOPLE, variables: { n: -1 } }, NEWER),
    '200 graphql BAD_USER_INPUT',
    'negative',
  ],
  ['a list in lists', post(NESTED_FILTER, NEWER), '400 graphql BAD_USER_INPUT', '$f'],
];

export const ODDLY_ANSWERED: readonly Case[] = ANSWERED_ROWS.map(toCase);
export const ODDLY_REFUSED: readonly Case[] = REFUSED_ROWS.map(toCase);
