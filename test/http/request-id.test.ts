import { describe, expect, it } from 'vitest';
import { requestIdOf } from '../../src/http/request-id.ts';

const idOf = (sent?: string) =>
  requestIdOf(
    new Request('https://api.example/', { headers: sent === undefined ? {} : { 'x-request-id': sent } }),
  );

describe('requestIdOf', () => {
  it.each([
    'a',
    '01JD8Q4T7K',
    '550e8400-e29b-41d4-a716-446655440000',
    'Root=1-67/abc:def+g.h_i',
    'x'.repeat(128),
  ])('keeps %s', (sent) => {
    expect(idOf(sent)).toBe(sent);
  });

  it.each([undefined, '', 'two words', '"quoted"', '{"level":"error"}', 'x'.repeat(129), 'ü'])(
    'makes an id of its own instead of %j',
    (sent) => {
      expect(idOf(sent)).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
    },
  );

  it('makes another one for each request', () => {
    expect(idOf()).not.toBe(idOf());
  });
});
