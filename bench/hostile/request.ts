import { API } from '../requests/request-bytes.ts';

/** One request, or several in a row on one connection, as bytes for a socket. */
export interface HostileRequest {
  /** Which of the generators made it. */
  readonly kind: string;
  /** What is written: more than one part where the sender is slow. */
  readonly parts: readonly Buffer[];
  /** Milliseconds between two parts. */
  readonly pause: number;
  /** Of each request in it the method, which says whether its answer has a body. */
  readonly methods: readonly string[];
  /**
   * What the client does when all is written: keep the connection, end its side of it and read on, or be gone, so many
   * milliseconds later.
   */
  readonly ending: 'keep' | 'end' | { readonly goneAfter: number };
  /** Whether it is such HTTP as the server in front of the Worker may refuse by itself, or by closing the connection. */
  readonly isBroken: boolean;
}

/** What differs between requests by POST or GET. */
interface Sent {
  readonly method?: string;
  readonly path?: string;
  /** In place of, or beside, those that every request has. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer;
  /** Of the body; what it says where that is not true. */
  readonly contentLength?: number;
}

const HEADERS = { Host: 'hostile', Accept: 'application/graphql-response+json, application/json;q=0.9' };

/** Head and body of one request. Headers are written byte for byte: what is above U+00FF is not meant for them. */
export function bytesOf({ method = 'POST', path = API, headers = {}, body, contentLength }: Sent): Buffer {
  const length = contentLength ?? body?.byteLength;
  const all = {
    ...HEADERS,
    ...(body !== undefined && { 'Content-Type': 'application/json', 'Content-Length': String(length) }),
    ...headers,
  };
  const lines = Object.entries(all)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}\r\n`);
  const head = Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`, 'latin1');
  return body === undefined ? head : Buffer.concat([head, body]);
}

/** Characters of a URL that workerd reads at least; what is longer may be refused before the Worker is asked. */
const LONGEST_URL = 32 * 1024;

/** A request that is sent at once and whole. */
export function request(kind: string, sent: Sent): HostileRequest {
  const { method = 'POST', path = API } = sent;
  const isBroken = path.length > LONGEST_URL;
  return { kind, parts: [bytesOf(sent)], pause: 0, methods: [method], ending: 'keep', isBroken };
}

/** A POST of parameters, or of any text, as JSON. */
export function posted(kind: string, params: unknown, headers: Readonly<Record<string, string>> = {}) {
  const text = typeof params === 'string' ? params : JSON.stringify(params);
  return request(kind, { headers, body: Buffer.from(text) });
}
