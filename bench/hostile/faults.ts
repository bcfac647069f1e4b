import { isErrorCode } from '../../src/http/error-codes.ts';
import { MAX_MESSAGE_LENGTH } from '../../src/http/limits.ts';
import type { Answer } from './answer.ts';
import type { Outcome } from './client.ts';
import type { HostileRequest } from './request.ts';

/** What no answer may have, be it data, errors or both: what docs/limits.md promises of an answer. */
export const MAX_ANSWER_BYTES = 2_000_000;

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What a stack, or a path in a file system, looks like in an answer. */
const INTERNALS = /\bat [\w.$<>]+ \(|node_modules|worker\.js:\d/;

/** Whether the Worker gave an answer, and not the server in front of it, which knows nothing of this header. */
export function isOfWorker({ headers }: Answer): boolean {
  return headers.has('x-request-id');
}

interface GraphQLAnswer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message?: unknown;
    readonly extensions?: { readonly code?: unknown };
  }[];
}

function faultInJson(text: string): string | undefined {
  const answer = JSON.parse(text) as GraphQLAnswer | null;
  if (typeof answer !== 'object' || answer === null) return 'JSON that is no object';
  const { errors } = answer;
  if (errors === undefined) return undefined;
  if (!Array.isArray(errors) || errors.length === 0) return '"errors" that is no list, or an empty one';
  for (const { message, extensions } of errors) {
    const code = extensions?.code;
    if (typeof message !== 'string' || message === '') return 'an error without a message';
    if (message.length > MAX_MESSAGE_LENGTH) return `a message of ${message.length} characters`;
    if (!isErrorCode(code)) return `an error with the code ${JSON.stringify(code)}`;
    if (code === 'INTERNAL_SERVER_ERROR') return 'INTERNAL_SERVER_ERROR';
    if (INTERNALS.test(message)) return `internals in a message: ${message.slice(0, 200)}`;
  }
  return undefined;
}

/** For each content type that the Worker has, what is wrong with a body of it. */
const CHECKS: Readonly<Record<string, (text: string) => string | undefined>> = {
  'application/json; charset=utf-8': faultInJson,
  'application/graphql-response+json; charset=utf-8': faultInJson,
  'text/html; charset=utf-8': (text) =>
    /^<!doctype html>/i.test(text) ? undefined : 'a page that is no HTML',
  'text/plain; charset=utf-8': (text) =>
    text.includes('type Query {') ? undefined : 'a text that is no schema',
};

function faultInBody(body: Buffer, contentType: string | undefined): string | undefined {
  const check = CHECKS[contentType ?? ''];
  if (check === undefined) return `the content type ${contentType}`;
  try {
    return check(UTF8.decode(body));
  } catch (error) {
    return `a body that is not what its content type says: ${error}`;
  }
}

/** What is wrong with an answer; undefined where nothing is. */
export function faultIn(answer: Answer, method: string, { isBroken }: HostileRequest): string | undefined {
  const { status, headers, body } = answer;
  if (body.byteLength > MAX_ANSWER_BYTES) return `${body.byteLength} bytes`;
  if (!isOfWorker(answer)) return isBroken ? undefined : `${status} of the server in front of the Worker`;
  if (status >= 500) return `status ${status}`;
  if (method === 'HEAD' || status === 204 || status === 304) {
    return body.byteLength === 0 ? undefined : `a body with status ${status}`;
  }
  return faultInBody(body, headers.get('content-type'));
}

/** What is wrong with what came of a request, if anything. */
export function faultsOf(request: HostileRequest, { answers, end }: Outcome): string[] {
  const faults = answers.flatMap((answer, i) => faultIn(answer, request.methods[i] as string, request) ?? []);
  if (end === 'hung') faults.push('no answer in time');
  if (end === 'closed' && !request.isBroken) faults.push('a connection closed without an answer');
  return faults;
}
