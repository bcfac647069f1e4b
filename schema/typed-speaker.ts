import type { MaybePromise } from '../src/corpus/maybe-promise.ts';
import type { denotes } from '../src/linking/typed-speaker.ts';

let loaded: typeof denotes | undefined;

async function load(): Promise<typeof denotes> {
  loaded = (await import('../src/linking/typed-speaker.ts')).denotes;
  return loaded;
}

/**
 * What tells whether a name as somebody types it is a speaker's. Loaded when it is first asked for, as the engine is,
 * for it takes names, places and titles from the same word lists. Later it is there at once.
 */
export function loadDenotes(): MaybePromise<typeof denotes> {
  return loaded ?? load();
}
