import type { MaybePromise } from '../src/corpus/store.ts';
import type { extract } from '../src/extraction/extract.ts';

type Extract = typeof extract;

let loaded: Extract | undefined;

async function load(): Promise<Extract> {
  loaded = (await import('../src/extraction/extract.ts')).extract;
  return loaded;
}

/**
 * The extraction engine. It is loaded when it is first asked for: its word lists take several milliseconds to set up,
 * which every start of a Worker would pay and most of its requests never need. Later it is there at once.
 */
export function loadEngine(): MaybePromise<Extract> {
  return loaded ?? load();
}
