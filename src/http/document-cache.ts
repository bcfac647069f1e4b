import { LRUCache } from 'lru-cache';

/**
 * Keeps what was made of the sources used last, bounded by the length of all of them together: bounded by count,
 * a handful of huge documents would fill an isolate's memory.
 *
 * @param maxLength UTF-16 units of all sources together; a source that alone is longer is not kept
 */
export function createDocumentCache<Value extends object>(maxLength: number): LRUCache<string, Value> {
  return new LRUCache({ maxSize: maxLength, sizeCalculation: (_value, source) => source.length });
}
