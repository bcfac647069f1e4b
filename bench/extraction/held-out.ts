import { createHash } from 'node:crypto';

/** Which documents: those that rules and weights may be fitted to, those held out, or all of them. */
export type Part = 'fit' | 'held' | 'all';

export const PARTS: readonly Part[] = ['fit', 'held', 'all'];

/**
 * Whether a document is held out: a third of them, by a digest of their ids, so that anybody parts them alike and no
 * document changes sides when others come or go.
 */
export function isHeldOut(id: string | number): boolean {
  const [first = 0] = createHash('sha256').update(String(id)).digest();
  return first % 3 === 0;
}

/** The documents of a part, in order. */
export function inPart<T extends { readonly id: string | number }>(documents: readonly T[], part: Part): T[] {
  return documents.filter(({ id }) => part === 'all' || isHeldOut(id) === (part === 'held'));
}
