import { WeightedCache } from '../caching/weighted-cache.ts';

/**
 * Keeps what was made of the sources used last, bounded by the length of all of them together.
 *
 * @param maxLength UTF-16 units of all sources together; a source that alone is longer is not kept
 */
export function createDocumentCache<Value extends object>(maxLength: number): WeightedCache<Value> {
  return new WeightedCache({ total: maxLength, entry: maxLength }, (source) => source.length);
}
