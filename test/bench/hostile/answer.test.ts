import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../bench/hostile/answer.ts';

const read = (text: string, { method = 'POST', isOver = false } = {}) => {
  const found = readAnswer(Buffer.from(text), method, isOver);
  return found && { status: found.answer.status, body: found.answer.body.toString(), end: found.end };
};

const SIZED = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}';
const CHUNKED = 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\n{\r\n1\r\n}\r\n0\r\n\r\n';

describe('readAnswer', () => {
  it.each([SIZED, CHUNKED])('finds where an answer ends, and waits until then: %j', (answer) => {
    expect(read(`${answer}HTTP/1.1 400`)).toEqual({ status: 200, body: '{}', end: answer.length });
    for (let length = 0; length < answer.length; length++)
      expect(read(answer.slice(0, length))).toBeUndefined();
  });

  it('reads until the end of the connection where no length is told', () => {
    const answer = 'HTTP/1.1 400 Bad Request\r\n\r\nno';
    expect(read(answer)).toBeUndefined();
    expect(read(answer, { isOver: true })).toEqual({ status: 400, body: 'no', end: answer.length });
  });

  it('looks for no body behind a HEAD, a 204 or a 304', () => {
    expect(read(SIZED, { method: 'HEAD' })).toMatchObject({ body: '' });
    expect(read('HTTP/1.1 204 No Content\r\n\r\n')).toMatchObject({ status: 204, body: '' });
    expect(read('HTTP/1.1 304 Not Modified\r\nContent-Length: 2\r\n\r\n')).toMatchObject({ body: '' });
  });

  it('passes over 100 Continue', () => {
    const before = 'HTTP/1.1 100 Continue\r\n\r\n';
    expect(read(before)).toBeUndefined();
    expect(read(before + SIZED)).toEqual({ status: 200, body: '{}', end: before.length + SIZED.length });
  });
});
