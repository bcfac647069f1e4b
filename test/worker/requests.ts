import { MAX_BODY_BYTES, MAX_DEPTH, MAX_NESTING, MAX_TOKENS } from '../../src/http/limits.ts';

/** A request to the Worker, as `fetch` takes it. */
export interface Sent {
  readonly path: string;
  readonly init: RequestInit;
}

/** A request and what must come back. */
export interface Case {
  readonly is: string;
  readonly sent: Sent;
  readonly status: number;
  readonly type: string;
  /** `extensions.code` of the only error; undefined where there is none, or a page. */
  readonly code: string | undefined;
  /** What the message, or the page, must hold. */
  readonly says: string;
}

/** What the request is, the request, its "status type" or "status type CODE", and what the message must hold. */
export type Row = readonly [is: string, sent: Sent, answer: string, says?: string];

export function toCase([is, sent, answer, says = '']: Row): Case {
  const [status, type = '', code] = answer.split(' ');
  return { is, sent, status: Number(status), type, code, says };
}

export const NEWER = 'application/graphql-response+json';
const NEWER_FIRST = `${NEWER}, application/json;q=0.9`;
export const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

export function send(method: string, path: string, accept?: string, body?: BodyInit): Sent {
  return { path, init: { method, headers: accept ? { accept } : {}, ...(body && { body }) } };
}

export const get = (path: string, accept?: string): Sent => send('GET', path, accept);
export const query = (params: Record<string, string>): string => `/graphql?${new URLSearchParams(params)}`;

export function post(
  params: unknown,
  accept?: string,
  headers: Record<string, string> = {},
  path = '/graphql',
): Sent {
  const isRaw = typeof params === 'string' || params instanceof Uint8Array;
  const sent = { 'content-type': 'application/json', ...(accept && { accept }), ...headers };
  const body = isRaw ? (params as BodyInit) : JSON.stringify(params);
  return { path, init: { method: 'POST', headers: sent, body } };
}

export const as = (contentType: string) => ({ 'content-type': contentType });

export const OK = { query: '{ corpus { version } }' };
const UNPARSABLE = { query: '{' };
const UNKNOWN_FIELD = { query: '{ corpse }' };
const MUTATION = { query: 'mutation { a }' };
const SUBSCRIPTION = { query: 'subscription { a }' };
const FRAGMENT = { query: 'fragment F on Query { __typename }' };
const TWO = { query: 'query A { corpus { version } } query B { corpus { quoteCount } }' };
const COERCION = { query: 'query ($n: Int) { people(first: $n) { totalCount } }', variables: { n: 'many' } };
const TOO_LONG_PAGE = { query: '{ people(first: 101) { totalCount } }' };
const TOO_LARGE_INT = { query: '{ people(first: 2147483648) { totalCount } }' };
const WRONG_DATE = { query: '{ articles(filter: { publishedFrom: "May" }) { totalCount } }' };
const NESTED = (levels: number) => ({
  // Two levels of lists, and as many of their narrower topics as are left.
  query: `{topics{nodes${'{narrower'.repeat(levels - 3)}{slug}${'}'.repeat(levels - 3)}}}`,
});
const NESTED_LIST = { query: `{nodes(ids:${'['.repeat(100_000)}` };
const FRAGMENTS = (levels: number) => {
  const links = Array.from({ length: levels - 1 }, (_, i) => {
    const next = i + 1 < levels - 1 ? `...F${i + 1}` : '__typename';
    return `fragment F${i} on Query{${next}}`;
  });
  return { query: `{...F0}${links.join('')}` };
};
const MANY_TOKENS = { query: `{${'corpus{version}'.repeat(3000)}}` };
const MANY_FIELDS = { query: `{articles{nodes{${'quotes{totalCount}'.repeat(260)}}}}` };
const COSTLY = { query: '{people(first:100){nodes{quotes(first:100){nodes{article{text}}}}}}' };
const PADDED = (length: number) => JSON.stringify(OK).padEnd(length);

const ANSWERED_ROWS: readonly Row[] = [
  ['the index', get('/'), '200 json'],
  ['the index in a browser', get('/', BROWSER), '200 html'],
  ['health', get('/health'), '200 json'],
  ['health with a slash', get('/health/'), '200 json'],
  ['HEAD of health', send('HEAD', '/health'), '200 json'],
  ['the schema', get('/schema.graphql'), '200 text'],
  ['a query by GET', get(query(OK)), '200 json'],
  ['a query by GET in a browser', get(query(OK), BROWSER), '200 json'],
  ['a query by GET for the newer type', get(query(OK), NEWER), '200 graphql'],
  ['a query by GET with a slash in the path', get(query(OK).replace('?', '/?')), '200 json'],
  ['a query by GET in a link that gained a parameter', get(query({ ...OK, utm_source: 'x' })), '200 json'],
  ['a query by HEAD', send('HEAD', query(OK), NEWER), '200 graphql'],
  ['the endpoint in a browser', get('/graphql', BROWSER), '200 html'],
  ['a query by POST', post(OK), '200 json'],
  ['a query by POST with its charset', post(OK, '*/*', as('application/json; charset=UTF-8')), '200 json'],
  [
    'a query by POST with a parameter in quotes',
    post(OK, '*/*', as('application/json; a="b;c"')),
    '200 json',
  ],
  ['a query by POST that prefers the newer type', post(OK, NEWER_FIRST), '200 graphql'],
  ['one operation of two', post({ ...TWO, operationName: 'B' }), '200 json'],
  ['a body of exactly the limit', post(PADDED(MAX_BODY_BYTES)), '200 json'],
  ['a query as deep as the limit', post(NESTED(MAX_DEPTH)), '200 json'],
  ['fragments as deep as the limit', post(FRAGMENTS(MAX_NESTING)), '200 json'],
  ['OPTIONS without CORS', send('OPTIONS', '/graphql'), '204 none'],
];

const TOO_MUCH = '400 graphql LIMIT_EXCEEDED';

const REFUSED_ROWS: readonly Row[] = [
  ['an unknown path', get('/nowhere'), '404 json NOT_FOUND', '/nowhere'],
  ['an unknown path for GraphQL', get('/v1/graphql', NEWER), '404 graphql NOT_FOUND'],
  ['an unknown path in a browser', get('/nowhere', BROWSER), '404 html', 'Nothing is at /nowhere'],
  ['a path that only ends like health', get('/x/health'), '404 json NOT_FOUND'],
  ['POST to health', send('POST', '/health'), '405 json METHOD_NOT_ALLOWED', 'GET, HEAD, OPTIONS'],
  ['PUT to the endpoint', send('PUT', '/graphql', '', '{}'), '405 json METHOD_NOT_ALLOWED'],
  ['DELETE of the endpoint', send('DELETE', '/graphql'), '405 json METHOD_NOT_ALLOWED'],
  ['GET of an image', get(query(OK), 'image/png'), '406 json NOT_ACCEPTABLE'],
  ['POST for a page', post(OK, 'text/html'), '406 json NOT_ACCEPTABLE'],
  ['POST for an event stream', post(OK, 'text/event-stream'), '406 json NOT_ACCEPTABLE'],
  ['GET without a query', get('/graphql'), '400 json BAD_REQUEST', '"query" is missing'],
  [
    'GET with broken JSON',
    get(query({ ...OK, variables: '{' }), NEWER),
    '400 graphql BAD_REQUEST',
    '"variables"',
  ],
  ['a mutation by GET', get(query(MUTATION)), '405 json METHOD_NOT_ALLOWED', 'only reads'],
  ['a mutation by POST', post(MUTATION, NEWER), '400 graphql OPERATION_RESOLUTION_FAILURE', 'only reads'],
  ['a subscription', post(SUBSCRIPTION, NEWER), '400 graphql OPERATION_RESOLUTION_FAILURE', 'only reads'],
  ['no operation', post(FRAGMENT), '200 json OPERATION_RESOLUTION_FAILURE', 'no operation'],
  ['two operations without a name', post(TWO, NEWER), '400 graphql OPERATION_RESOLUTION_FAILURE', '"A", "B"'],
  [
    'the name of no operation',
    post({ ...TWO, operationName: 'C' }),
    '200 json OPERATION_RESOLUTION_FAILURE',
    '"C"',
  ],
  ['a query that does not parse', post(UNPARSABLE, NEWER), '400 graphql GRAPHQL_PARSE_FAILED'],
  ['a query that does not parse, as JSON', post(UNPARSABLE), '200 json GRAPHQL_PARSE_FAILED'],
  ['an unknown field', post(UNKNOWN_FIELD, NEWER), '400 graphql GRAPHQL_VALIDATION_FAILED', '"corpus"'],
  ['an unknown field, as JSON', post(UNKNOWN_FIELD), '200 json GRAPHQL_VALIDATION_FAILED'],
  ['a variable of another type', post(COERCION, NEWER), '400 graphql BAD_USER_INPUT', '"$n"'],
  ['a variable of another type, as JSON', post(COERCION), '200 json BAD_USER_INPUT'],
  ['a number that is no Int', post(TOO_LARGE_INT, NEWER), '400 graphql GRAPHQL_VALIDATION_FAILED', '32-bit'],
  ['a date that is none', post(WRONG_DATE, NEWER), '400 graphql BAD_USER_INPUT', 'YYYY-MM-DD'],
  ['fields nested too deep', post({ query: '{a'.repeat(60_000) }, NEWER), TOO_MUCH, `${MAX_NESTING} deep`],
  ['a list nested too deep', post(NESTED_LIST, NEWER), TOO_MUCH, `${MAX_NESTING} deep`],
  ['fragments nested too deep', post(FRAGMENTS(MAX_NESTING + 1), NEWER), TOO_MUCH, `${MAX_NESTING} deep`],
  ['a query one level too deep', post(NESTED(MAX_DEPTH + 1), NEWER), TOO_MUCH, `at most ${MAX_DEPTH}`],
  ['a query that costs too much', post(COSTLY, NEWER), TOO_MUCH, 'people.nodes.quotes.nodes.article.text'],
  ['a query of too many tokens', post(MANY_TOKENS, NEWER), TOO_MUCH, `${MAX_TOKENS} tokens`],
  ['one field asked for very often', post(MANY_FIELDS, NEWER), TOO_MUCH, '522 fields'],
  ['a page that is too long', post(TOO_LONG_PAGE, NEWER), '200 graphql BAD_USER_INPUT', '100'],
  ['POST without a type', send('POST', '/graphql', '', Uint8Array.of(0)), '415 json UNSUPPORTED_MEDIA_TYPE'],
  ['POST of text', post('{}', '', as('text/plain')), '415 json UNSUPPORTED_MEDIA_TYPE', 'text/plain'],
  ['POST of GraphQL', post('{ a }', '', as('application/graphql')), '415 json UNSUPPORTED_MEDIA_TYPE'],
  [
    'POST of a form',
    send('POST', '/graphql', '', new URLSearchParams(OK)),
    '415 json UNSUPPORTED_MEDIA_TYPE',
  ],
  ['POST of files', send('POST', '/graphql', NEWER, new FormData()), '415 graphql UNSUPPORTED_MEDIA_TYPE'],
  ['POST in latin1', post(OK, '', as('application/json;charset=latin1')), '415 json UNSUPPORTED_MEDIA_TYPE'],
  [
    'POST compressed',
    post(OK, '', { 'content-encoding': 'gzip' }),
    '415 json UNSUPPORTED_MEDIA_TYPE',
    'gzip',
  ],
  [
    'POST over the limit',
    post(PADDED(MAX_BODY_BYTES + 1)),
    '413 json PAYLOAD_TOO_LARGE',
    String(MAX_BODY_BYTES),
  ],
  ['POST of nothing', post(''), '400 json BAD_REQUEST', 'empty'],
  ['POST of broken JSON', post('{"query":', NEWER), '400 graphql BAD_REQUEST', 'not JSON'],
  ['POST of no UTF-8', post(Uint8Array.of(0x22, 0xff, 0x22)), '400 json BAD_REQUEST', 'UTF-8'],
  ['a batch', post([OK]), '400 json BAD_REQUEST', 'batch'],
  ['a mistyped parameter', post({ qeury: '{' }), '400 json BAD_REQUEST', '"qeury"'],
  ['variables as text', post({ ...OK, variables: '{}' }), '400 json BAD_REQUEST', '"variables" must be'],
];

/** Requests that are answered, without `errors`. */
export const ANSWERED: readonly Case[] = ANSWERED_ROWS.map(toCase);

/** Requests that are refused with one error, or with a page. */
export const REFUSED: readonly Case[] = REFUSED_ROWS.map(toCase);
