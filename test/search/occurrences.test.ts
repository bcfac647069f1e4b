import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assertFits, firstPlaceOf, inRow, merged, Posting, placesIn } from '../../src/search/occurrences.ts';

it('gives each word of an article a place of its own, up to the last that an article may have', () => {
  const posting = new Posting();
  const last = 2 ** 24 - 1;
  for (const [article, position] of [
    [0, 0],
    [0, last],
    [1, 0],
    [70_000, 3],
  ] as const) {
    posting.add(article, position);
  }
  expect([...placesIn(posting.encode())]).toEqual([0, last, firstPlaceOf(1), firstPlaceOf(70_000) + 3]);
  expect(firstPlaceOf(1)).toBe(last + 1);
});

it('refuses an article of more words, by its name', () => {
  expect(() => assertFits('long-read', 2 ** 24 - 1)).not.toThrow();
  expect(() => assertFits('long-read', 2 ** 24)).toThrow(/"long-read".*16777216/);
});

it('puts lists of places together in their order, whatever their lengths', () => {
  const list = fc.array(fc.nat(1000)).map((places) => Float64Array.from(places).sort());
  fc.assert(
    fc.property(fc.array(list, { maxLength: 9 }), (lists) => {
      const before = structuredClone(lists);
      expect([...merged(lists)]).toEqual(lists.flatMap((places) => [...places]).sort((a, b) => a - b));
      expect(lists).toEqual(before);
    }),
  );
});

it('finds where words stand side by side, whichever of them is the rarest', () => {
  const places = fc.uniqueArray(fc.nat(40), { minLength: 0, maxLength: 30 });
  const list = places.map((own) => Float64Array.from(own).sort());
  fc.assert(
    fc.property(fc.array(list, { minLength: 1, maxLength: 4 }), (lists) => {
      const [first = new Float64Array()] = lists;
      const expected = [...first].filter((start) =>
        lists.every((own, offset) => own.includes(start + offset)),
      );
      expect([...inRow(lists)]).toEqual(expected);
    }),
  );
});
