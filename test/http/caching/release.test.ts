import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { releaseAskedFor } from '../../../src/http/caching/release.ts';

const RUNNING = 'a1b2';

/** What the URL standard reads in a query. */
function plainly(search: string): 'this' | 'another' | 'none' | 'several' {
  const [asked, another] = new URLSearchParams(search).getAll('release').filter(Boolean);
  if (another !== undefined) return 'several';
  if (asked === undefined) return 'none';
  return asked === RUNNING ? 'this' : 'another';
}

function found(search: string): ReturnType<typeof plainly> {
  try {
    return releaseAskedFor(search, RUNNING) ? 'this' : 'none';
  } catch (error) {
    return (error as Error).message.includes('more than once') ? 'several' : 'another';
  }
}

describe('the release that a URL names', () => {
  it.each([
    ['', 'none'],
    ['?query={release}', 'none'],
    ['?release=', 'none'],
    ['?release=a1b2', 'this'],
    ['?query=x&release=a1b2', 'this'],
    ['?release=c3d4', 'another'],
    ['?%72elease=c3d4', 'another'],
    ['?query=x&rel%65ase=a1b2', 'this'],
    ['?release=a1b2&release=c3d4', 'several'],
    ['??release=c3d4', 'none'],
  ])('of %s is %s', (search, expected) => {
    expect(found(search)).toBe(expected);
  });

  it('is found wherever a URL object finds it', () => {
    const piece = fc.constantFrom(
      '?',
      '&',
      '=',
      '%',
      '+',
      'release',
      '%72elease',
      'rel%65ase',
      'r',
      RUNNING,
      'c3d4',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const search = `?${pieces.join('')}`;
        expect(found(search)).toBe(plainly(search));
      }),
      { numRuns: 5000 },
    );
  });
});
