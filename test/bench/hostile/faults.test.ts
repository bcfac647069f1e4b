import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../bench/hostile/answer.ts';
import type { Outcome } from '../../../bench/hostile/client.ts';
import { faultsOf, MAX_ANSWER_BYTES } from '../../../bench/hostile/faults.ts';
import { posted } from '../../../bench/hostile/request.ts';

const JSON_TYPE = 'application/json; charset=utf-8';
const REQUEST = posted('a test', '{}');

function answer(
  body: string | Buffer,
  { status = 200, type = JSON_TYPE, id = 'x' as string | null } = {},
): Answer {
  const headers = new Map([['content-type', type]]);
  if (id !== null) headers.set('x-request-id', id);
  return { status, headers, body: Buffer.from(body as string) };
}

const outcome = (answers: readonly Answer[], end: Outcome['end'] = 'answered'): Outcome => ({
  answers,
  end,
  milliseconds: 1,
});

const error = (message: string, code?: string) =>
  JSON.stringify({ errors: [{ message, extensions: { code } }] });

describe('an answer', () => {
  it.each([
    ['data', answer('{"data":{}}')],
    ['an error with its code', answer(error('No.', 'BAD_REQUEST'), { status: 400 })],
    ['a page', answer('<!doctype html>', { type: 'text/html; charset=utf-8' })],
    ['nothing', answer('', { status: 304 })],
  ])('with %s is as it should be', (_what, good) => {
    expect(faultsOf(REQUEST, outcome([good]))).toEqual([]);
  });

  it.each([
    ['a status of 5xx', answer(error('No.', 'BAD_REQUEST'), { status: 503 }), 'status 503'],
    ['a masked error', answer(error('Unexpected error.', 'INTERNAL_SERVER_ERROR')), 'INTERNAL_SERVER_ERROR'],
    ['an error without a code', answer(error('No.')), 'with the code undefined'],
    ['a very long message', answer(error('a'.repeat(1001), 'BAD_REQUEST')), 'a message of 1001 characters'],
    ['a stack', answer(error('at run (worker.js:1:2)', 'BAD_REQUEST')), 'internals in a message'],
    ['half of its JSON', answer('{"data":'), 'not what its content type says'],
    ['bytes that are no UTF-8', answer(Buffer.of(0x7b, 0xff, 0x7d)), 'not what its content type says'],
    ['another type', answer('{}', { type: 'text/xml' }), 'the content type text/xml'],
    ['a body where none may be', answer('{}', { status: 304 }), 'a body with status 304'],
    ['too many bytes', answer(' '.repeat(MAX_ANSWER_BYTES + 1)), '2000001 bytes'],
    ['no request id', answer('Bad Request', { status: 400, id: null }), 'the server in front of the Worker'],
  ])('with %s is not', (_what, bad, says) => {
    expect(faultsOf(REQUEST, outcome([bad]))).toEqual([expect.stringContaining(says)]);
  });

  it('that the server gives by itself is right for what is no HTTP', () => {
    const refused = outcome([answer('Bad Request', { status: 400, id: null })]);
    expect(faultsOf({ ...REQUEST, isBroken: true }, refused)).toEqual([]);
  });
});

describe('no answer', () => {
  it('is a fault where somebody waits for one', () => {
    expect(faultsOf(REQUEST, outcome([], 'hung'))).toEqual(['no answer in time']);
    expect(faultsOf(REQUEST, outcome([], 'closed'))).toEqual(['a connection closed without an answer']);
    expect(faultsOf(REQUEST, outcome([], 'gone'))).toEqual([]);
  });
});
