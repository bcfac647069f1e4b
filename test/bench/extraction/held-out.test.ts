import { describe, expect, it } from 'vitest';
import { inPart, isHeldOut } from '../../../bench/extraction/held-out.ts';

const documents = Array.from({ length: 3000 }, (_, id) => ({ id: `document ${id}` }));

describe('the held-out part', () => {
  it('is the documents whose digest begins with a byte that three divides', () => {
    // printf a | sha256sum: ca, 202; printf b: 3e, 62; printf d: 18, 24.
    expect(['a', 'b', 'd'].map(isHeldOut)).toEqual([false, false, true]);
  });

  it('takes a number as its digits', () => {
    for (let id = 0; id < 10; id++) expect(isHeldOut(id)).toBe(isHeldOut(String(id)));
  });

  it('is about a third, and what is left is fitted to', () => {
    const [fit, held] = [inPart(documents, 'fit'), inPart(documents, 'held')];
    expect(held.length).toBeGreaterThan(900);
    expect(held.length).toBeLessThan(1100);
    expect([...fit, ...held].map(({ id }) => id).sort()).toEqual(documents.map(({ id }) => id).sort());
  });

  it('leaves all documents in their order', () => {
    expect(inPart(documents, 'all')).toEqual(documents);
  });
});
