import { describe, expect, it } from 'vitest';
import { logUnexpectedError } from '../../src/http/log.ts';

function logged(error: unknown) {
  const lines: string[] = [];
  logUnexpectedError((line) => lines.push(line), { requestId: 'id-1', path: '/graphql' }, error);
  expect(lines).toHaveLength(1);
  return JSON.parse(lines[0] ?? '').error;
}

describe('the log of an error', () => {
  it('tells what it was caused by, and what that was caused by', () => {
    const refused = new RangeError('connection refused');
    const failed = new TypeError('query failed', { cause: refused });
    expect(logged(new Error('no article', { cause: failed }))).toMatchObject({
      name: 'Error',
      message: 'no article',
      cause: {
        name: 'TypeError',
        message: 'query failed',
        stack: expect.stringContaining('log.test'),
        cause: { name: 'RangeError', message: 'connection refused' },
      },
    });
  });

  it('tells a cause that is no Error, and none where there is none', () => {
    expect(logged(new Error('x', { cause: 'timeout' })).cause.message).toBe('timeout');
    expect(logged(new Error('x'))).not.toHaveProperty('cause');
  });

  it('comes to an end where an error is its own cause', () => {
    const error = new Error('circle');
    error.cause = error;
    expect(logged(error).cause.cause.message).toBe('circle');
  });
});
