import { createBundledStore } from '../../src/corpus/bundled/store.ts';
import { compileSeeds } from '../seeds/compiled-seeds.ts';

/** The bundled corpus, compiled in this process, as the Worker holds it. */
export const bundledStore = createBundledStore(compileSeeds().artefact);
