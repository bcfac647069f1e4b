import { describe, expect, it } from 'vitest';
import type { Edge, Edges, Read } from './edge.ts';

/** Holds each number of a group of weights.ts to the texts on both sides of its edge. */
export function holdEdges<Weights extends object>(group: string, edges: Edges<Weights>): void {
  describe(`the edges of ${group}`, () => {
    for (const [key, ofKey] of Object.entries<readonly Edge[]>(edges)) {
      it(key, () => {
        const both = ofKey.flatMap(({ of, at, beyond }) => [at, beyond].map((read) => ({ of, read })));
        const found = both.map(({ of, read: [body] }): Read => [body, of(body)]);
        expect(found).toEqual(both.map(({ read }) => read));
      });
    }
  });
}
