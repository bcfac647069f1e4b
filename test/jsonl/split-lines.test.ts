import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../src/jsonl/split-lines.ts';

async function* stream(pieces: readonly (string | Uint8Array)[]) {
  for (const piece of pieces) yield Buffer.from(piece);
}

async function linesOf(pieces: readonly (string | Uint8Array)[], longest = 1000) {
  const lines: [number, string | null][] = [];
  for await (const { number, bytes } of splitLines(stream(pieces), longest)) {
    lines.push([number, bytes === null ? null : new TextDecoder().decode(bytes)]);
  }
  return lines;
}

describe('splitLines', () => {
  it.each([
    ['no bytes', [], []],
    ['one line without an end', ['a'], [[1, 'a']]],
    ['an end that begins no further line', ['a\n'], [[1, 'a']]],
    [
      'empty lines',
      ['\n\na\n'],
      [
        [1, ''],
        [2, ''],
        [3, 'a'],
      ],
    ],
    [
      'a line over many pieces',
      ['a', 'b', '', 'c\nd'],
      [
        [1, 'abc'],
        [2, 'd'],
      ],
    ],
    [
      'carriage returns, which belong to the line',
      ['a\r\nb\r'],
      [
        [1, 'a\r'],
        [2, 'b\r'],
      ],
    ],
  ] as const)('parts %s', async (_what, pieces, expected) => {
    expect(await linesOf(pieces)).toEqual(expected);
  });

  it('gives the same lines wherever the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '\n') })), async (pieces) => {
        expect(await linesOf(pieces, 3)).toEqual(await linesOf([pieces.join('')], 3));
      }),
    );
  });

  it('gives letters whole whose bytes come in two pieces', async () => {
    const bytes = Buffer.from('é\nè');
    expect(await linesOf([bytes.subarray(0, 1), bytes.subarray(1, 4), bytes.subarray(4)])).toEqual([
      [1, 'é'],
      [2, 'è'],
    ]);
  });

  it('keeps a line of the bound, none beyond it, and counts on', async () => {
    const pieces = ['four\nfi', 've', 's\n', 'four\nsixteen', 'sixteen'];
    expect(await linesOf(pieces, 4)).toEqual([
      [1, 'four'],
      [2, null],
      [3, 'four'],
      [4, null],
    ]);
  });

  it('asks for no piece before the lines of the last are taken', async () => {
    let given = 0;
    async function* counted() {
      for (const piece of ['a\nb\n', 'c\n', 'd\n']) {
        given++;
        yield new TextEncoder().encode(piece);
      }
    }
    const lines = splitLines(counted(), 1000);
    await lines.next();
    await lines.next();
    expect(given).toBe(1);
    await lines.next();
    expect(given).toBe(2);
  });
});
