/**
 * Stands in the bundle for `lru-cache` (see `[alias]` in wrangler.toml). Yoga keeps parsed documents in one; `prepare.ts` keeps them
 * here, by their length.
 */
export class LRUCache {
  constructor() {
    throw new Error('lru-cache is not in this bundle: src/http/graphql/prepare.ts keeps documents.');
  }
}
