import type { Random } from '../corpus/random.ts';
import { API } from '../requests/request-bytes.ts';
import { bytesOf, type HostileRequest, posted, request } from './request.ts';
import { hostileString, size } from './values.ts';

/* What is odd about how a request comes, whatever it asks: HTTP that is rare, broken off, oversized, slow or in a hurry. */

/** Makes a request out of JSON that a generator of questions wrote. */
type Wrap = (random: Random, json: string) => HostileRequest;

const BODY_LIMIT = 256 * 1024;
const URL_LIMIT = 16 * 1024;

/** Bytes in place of the characters that a header cannot have. */
const inHeader = (text: string) => text.replace(/[\0\r\n]|[^\0-\xff]/g, '?').trim();

const search = (params: Readonly<Record<string, string>>) => `${API}?${new URLSearchParams(params)}`;

const CONTENT_TYPES = [
  ...['text/plain', 'application/graphql', 'application/x-www-form-urlencoded', 'multipart/form-data', ''],
  ...[
    'application/json; charset=latin1',
    'application/json;charset=utf-16',
    'application/json; charset="utf-8"',
  ],
  ...['application/json, text/plain', 'json', ';;;', 'application/json; charset', `a/${'b'.repeat(3000)}`],
];

const ACCEPTS = [
  ...[
    '*/*',
    'text/html',
    'image/png',
    'application/json;q=0',
    ';;;',
    '',
    'text/event-stream',
    'multipart/mixed',
  ],
  ...[
    'application/graphql-response+json;q=1.0000001',
    '*/json',
    'a,'.repeat(2000),
    'text/html;q=0.9,*/*;q=0.8',
  ],
];

/** Methods that HTTP servers know. CONNECT is left out: it is for proxies, and no Worker is ever asked it. */
const METHODS = ['PUT', 'DELETE', 'PATCH', 'TRACE', 'OPTIONS', 'PROPFIND', 'SEARCH', 'PURGE', 'HEAD', 'LOCK'];
const NO_METHODS = ['get', 'FOO', 'POSTT', 'G E T', '', 'QUERY/1'];

const PATHS = ['/', '/health', '/schema.graphql', '/documents', '/graphql/', '//graphql', '/%67raphql'];
const NO_PATHS = [
  '/nowhere',
  '/graphql/../..',
  '/%00',
  '/%3Cb%3E',
  '/graphql;a=b',
  '/.env',
  '/wp-login.php',
  '/%ff%fe',
];

const ETAGS = ['*', '"', 'W/', 'W/"x"', '"a", "b"', '""', ','.repeat(3000), '"a",'.repeat(1500), '\xff'];

/** Half a second or so, in parts. */
const SLOW = { parts: 8, pause: 60 };

function inParts(bytes: Buffer, count: number): Buffer[] {
  const length = Math.ceil(bytes.byteLength / count);
  return Array.from({ length: count }, (_, i) => bytes.subarray(i * length, (i + 1) * length));
}

/** A body in chunks of random length, of which the last may be missing or be none. */
function chunked(random: Random, json: string): HostileRequest {
  const body = Buffer.from(json);
  const chunks: Buffer[] = [];
  for (let at = 0; at < body.byteLength; ) {
    const length = size(random, body.byteLength);
    const chunk = body.subarray(at, at + length);
    chunks.push(Buffer.from(`${chunk.byteLength.toString(16)}\r\n`), chunk, Buffer.from('\r\n'));
    at += length;
  }
  const end = random.pick(['0\r\n\r\n', '0\r\n\r\n', '0\r\n\r\n', '', 'zz\r\n']);
  const head = bytesOf({ headers: { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' } });
  const isWhole = end.startsWith('0');
  return {
    ...request('body in chunks', {}),
    parts: [Buffer.concat([head, ...chunks, Buffer.from(end)])],
    ending: isWhole ? 'keep' : 'end',
    isBroken: !isWhole,
  };
}

function brokenOff(random: Random, json: string): HostileRequest {
  const body = Buffer.from(json);
  const contentLength = body.byteLength + size(random, 100_000);
  const ending = random.pick([{ goneAfter: 0 }, { goneAfter: random.below(20) }, 'end'] as const);
  return { ...posted('body that breaks off', ''), parts: [bytesOf({ body, contentLength })], ending };
}

function overLimit(random: Random): HostileRequest {
  const length = BODY_LIMIT + random.pick([-1, 0, 1, 1000, 500_000]);
  const body = Buffer.from('{"query":"{__typename}"}'.padEnd(length));
  // It may answer and close before all of the body is there.
  return { ...request('body about the limit', { body }), isBroken: length > BODY_LIMIT };
}

function inHurry(random: Random, json: string): HostileRequest {
  const body = Buffer.from(json);
  const count = 2 + random.below(8);
  const parts = [Buffer.concat(Array.from({ length: count }, () => bytesOf({ body })))];
  const methods = Array.from({ length: count }, () => 'POST');
  // A server that refuses a body unread closes the connection, and with it leaves the others without an answer.
  const isBroken = body.byteLength > BODY_LIMIT;
  return { ...posted('several requests in a row', ''), parts, methods, isBroken };
}

/** Ways for a request to come, by what is odd about them. */
export const TRANSPORTS: Readonly<Record<string, Wrap>> = {
  'by GET': (_random, json) => request('by GET', { method: 'GET', path: search(paramsIn(json)) }),
  'odd content type': (random, json) =>
    posted('odd content type', json, {
      'Content-Type': random.pick(CONTENT_TYPES),
      ...(random.chance(0.2) && { 'Content-Encoding': random.pick(['gzip', 'identity', 'br, gzip']) }),
    }),
  'odd Accept': (random, json) => posted('odd Accept', json, { Accept: random.pick(ACCEPTS) }),
  'odd If-None-Match': (random, json) =>
    request('odd If-None-Match', {
      method: random.pick(['GET', 'HEAD']),
      path: search(paramsIn(json)),
      headers: { 'If-None-Match': random.pick([...ETAGS, inHeader(hostileString(random))]) },
    }),
  'JSON cut short': (random, json) => posted('JSON cut short', json.slice(0, random.below(json.length))),
  'bytes that are no text': (random, json) => {
    const body = Buffer.from(json);
    for (let i = 0; i < 3 && body.length > 0; i++) body[random.below(body.length)] = 0x80 + random.below(128);
    return request('bytes that are no text', { body });
  },
  'body about the limit': overLimit,
  'body that breaks off': brokenOff,
  'body in chunks': chunked,
  'many headers': (random, json) => {
    const headers = Array.from({ length: size(random, 600) }, (_, i) => [`X-${i}`, 'y'.repeat(40)]);
    const odd = { 'X-Request-Id': inHeader(hostileString(random)), Origin: inHeader(hostileString(random)) };
    return posted('many headers', json, { ...Object.fromEntries(headers), ...odd });
  },
  'long URL': (random) => {
    const path = `${search({ query: '{__typename}' })}&a=`;
    const length = URL_LIMIT + random.pick([-2000, -100, -30, -1, 0, 1, 100, 8000]) - path.length;
    return request('long URL', { method: 'GET', path: `${path}${'x'.repeat(length)}` });
  },
  'odd URL': (random) => {
    const junk = inHeader(hostileString(random))
      .replace(/[\0- \x7f#]/g, '+')
      .slice(0, 4000);
    const path = random.pick([
      ...[random.pick(PATHS), random.pick(NO_PATHS), `${API}?query=${junk}`, `${API}?${junk}`],
      ...[
        `${API}?query=%`,
        `${API}?query=%ff%fe`,
        `${API}?query={__typename}&query={`,
        `${API}?release=${junk}`,
      ],
      `${API}?query={__typename}&variables=${junk}`,
    ]);
    const accept = random.pick(['text/html', '*/*', 'application/json']);
    const method = random.pick(['GET', 'GET', 'HEAD', 'OPTIONS']);
    const sent = request('odd URL', { method, path, headers: { Accept: accept } });
    // Some of it no URL may hold.
    return { ...sent, isBroken: path.includes(junk) };
  },
  'odd method': (random, json) => {
    const isKnown = random.chance(0.8);
    const method = random.pick(isKnown ? METHODS : NO_METHODS);
    const hasBody = random.chance(0.5) && method !== 'HEAD' && method !== 'TRACE';
    const path = random.pick([API, ...PATHS]);
    const sent = request('odd method', { method, path, ...(hasBody && { body: Buffer.from(json) }) });
    return { ...sent, isBroken: !isKnown };
  },
  'slow sender': (_random, json) => {
    const sent = posted('slow sender', json);
    return { ...sent, parts: inParts(sent.parts[0] as Buffer, SLOW.parts), pause: SLOW.pause };
  },
  'several requests in a row': inHurry,
  'client that is gone': (random, json) => ({
    ...posted('client that is gone', json),
    ending: { goneAfter: random.below(25) },
  }),
};

/** Parameters as a URL has them; a query where the JSON holds none. */
function paramsIn(json: string): Record<string, string> {
  try {
    const params: unknown = JSON.parse(json);
    if (typeof params !== 'object' || params === null || Array.isArray(params)) throw new SyntaxError();
    return Object.fromEntries(
      Object.entries(params).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : JSON.stringify(value),
      ]),
    );
  } catch {
    return { query: json };
  }
}
