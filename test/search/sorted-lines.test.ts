import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeLines, SortedLines } from '../../src/search/sorted-lines.ts';

describe('a table of sorted lines', () => {
  const key = fc.string({ unit: fc.constantFrom('a', 'b', "'", 'é', 'ð', 'κ', '日', '🚢'), maxLength: 4 });
  const table = fc
    .array(fc.tuple(key, fc.string({ unit: fc.constantFrom('x', '\t', '?') })))
    .map((rows) => new Map(rows));

  it('has no character above U+00FF', () => {
    fc.assert(
      fc.property(table, (rows) => {
        expect(encodeLines(rows)).not.toMatch(/[\u0100-\uffff]/);
      }),
    );
  });

  it('gives the value of every key, and null for any other', () => {
    fc.assert(
      fc.property(table, key, (rows, other) => {
        const lines = new SortedLines(encodeLines(rows));
        for (const [name, value] of rows) expect(lines.get(name)).toBe(value);
        expect(lines.get(other)).toBe(rows.get(other) ?? null);
      }),
    );
  });

  it('lists what begins with a prefix', () => {
    fc.assert(
      fc.property(table, key, (rows, prefix) => {
        const lines = new SortedLines(encodeLines(rows)).linesFrom(prefix);
        expect(lines.map(({ key: name }) => name)).toEqual(
          [...rows.keys()].filter((name) => name.startsWith(prefix)).sort(),
        );
        for (const { key: name, value } of lines) expect(value).toBe(rows.get(name));
      }),
    );
  });
});
