import type { MaybePromise } from '../src/corpus/maybe-promise.ts';
import type { extract } from '../src/extraction/extract.ts';
import type { createRecognition } from '../src/linking/recognition.ts';

/** What reads a text, and what tells whom of the corpus it names. */
export interface Engine {
  readonly extract: typeof extract;
  readonly createRecognition: typeof createRecognition;
}

let loaded: Engine | undefined;

async function load(): Promise<Engine> {
  const [{ createRecognition }, { extract }] = await Promise.all([
    import('../src/linking/recognition.ts'),
    import('../src/extraction/extract.ts'),
  ]);
  loaded = { extract, createRecognition };
  return loaded;
}

/**
 * The extraction engine. It is loaded when it is first asked for: its word lists take several milliseconds to set up,
 * which every start of a Worker would pay and most of its requests never need. Later it is there at once.
 */
export function loadEngine(): MaybePromise<Engine> {
  return loaded ?? load();
}
