import { fold } from '../text/fold.ts';

/** A name without what may differ between two spellings of it: case, accents, full stops, commas, hyphens. */
export function spellingKey(name: string): string {
  return fold(name).replace(/[.,]/g, '').replace(/-/g, ' ');
}
