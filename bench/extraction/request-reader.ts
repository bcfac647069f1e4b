import { GraphQLError } from 'graphql';
import { loadEngine } from '../../schema/engine.ts';
import { readText } from '../../schema/read-text.ts';
import { compileCorpus } from '../../src/compile/compile.ts';
import { inputFolders } from '../../src/compile/folders.ts';
import { createBundledStore } from '../../src/corpus/bundled/store.ts';

/** Reads a text; false if it is refused for what it holds. */
export type RequestReader = (text: string) => boolean;

/** What the field `extract` does with a text before its answer is written, over the bundled corpus, engine loaded. */
export async function requestReader(): Promise<RequestReader> {
  const compilation = compileCorpus(inputFolders({}, {}));
  if (!compilation.ok) throw new Error('The bundled corpus does not compile.');
  const store = createBundledStore(compilation.artefact);
  await loadEngine();
  await store.agentsCalled('anybody');
  return (text) => {
    try {
      if (readText(store, text) instanceof Promise)
        throw new Error('The bundled store did not answer at once.');
      return true;
    } catch (error) {
      if (error instanceof GraphQLError) return false;
      throw error;
    }
  };
}
