import type { MaybePromise } from '../maybe-promise.ts';
import type { createAgentsByName } from './agents-by-name.ts';

let loaded: typeof createAgentsByName | undefined;

async function load(): Promise<typeof createAgentsByName> {
  loaded = (await import('./agents-by-name.ts')).createAgentsByName;
  return loaded;
}

/**
 * What indexes the names of a graph. It is loaded by the first name that somebody types: it takes names, places and
 * titles from the word lists of the extraction engine, which a starting Worker does not read. Later it is there at once.
 */
export function loadAgentsByName(): MaybePromise<typeof createAgentsByName> {
  return loaded ?? load();
}
