import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AccessRecord, logAccess, shownName } from '../../src/http/access-log.ts';

const ACCESS = { requestId: 'id-1', method: 'GET', path: '/graphql', status: 200 };

function logged(record: AccessRecord, access = ACCESS): Record<string, unknown> {
  const lines: string[] = [];
  logAccess((line) => lines.push(line), access, record);
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toContain('\n');
  return JSON.parse(lines[0] ?? '');
}

describe('the log of a request', () => {
  it('has all that was found out, in one line of JSON', () => {
    expect(
      logged({
        operationName: 'Search',
        document: 'a1b2c3d4e5f60718'.repeat(4),
        cost: 21,
        cache: 'HIT',
        code: 'NOT_FOUND',
        milliseconds: 3,
      }),
    ).toEqual({
      level: 'info',
      ...ACCESS,
      operationName: 'Search',
      document: 'a1b2c3d4e5f60718',
      cost: 21,
      cache: 'HIT',
      code: 'NOT_FOUND',
      milliseconds: 3,
    });
  });

  it('leaves out what was not found out, and tells an operation without a name', () => {
    expect(logged({})).toEqual({ level: 'info', ...ACCESS });
    expect(logged({ operationName: null, milliseconds: undefined })).toEqual({
      level: 'info',
      ...ACCESS,
      operationName: null,
    });
  });

  it('is JSON whatever path and name a client makes up, and cuts them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (path, name) => {
        const record = logged({ operationName: shownName(name) }, { ...ACCESS, path });
        expect(record).toEqual({
          level: 'info',
          ...ACCESS,
          path: path.slice(0, 200),
          operationName: name.slice(0, 100),
        });
      }),
    );
    expect(logged({}, { ...ACCESS, path: `/${'x'.repeat(5000)}` }).path).toHaveLength(200);
  });
});
