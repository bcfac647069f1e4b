import type { InputFolders } from '../src/compile/folders.ts';
import type { CompiledCorpus, CorpusCompiler } from './corpus-compiler.ts';
import { watchCode, watchInput } from './watch.ts';

/**
 * Compiles a corpus now and after each change of its files or of the compiler's code. A change during a compilation is
 * followed by one more.
 *
 * @param onCompiled called after each compilation with what it returned
 * @param code the folder of the compiler's code, if it is not the project's own
 * @returns what ends it: nothing is compiled after it, and `onCompiled` is not called again
 */
export function keepCompiled(
  folders: InputFolders,
  { compile, hurry, renew }: Pick<CorpusCompiler, 'compile' | 'hurry' | 'renew'>,
  onCompiled: (corpus: CompiledCorpus | null) => void,
  code?: string,
): () => void {
  let isRunning = false;
  let isAsked = false;
  let isStopped = false;
  const run = async () => {
    isAsked = true;
    if (isRunning) return hurry();
    isRunning = true;
    while (isAsked) {
      isAsked = false;
      const corpus = await compile();
      if (isStopped) return;
      onCompiled(corpus);
    }
    isRunning = false;
  };
  // Before the first compilation reads the files, so that no edit is missed.
  const stopWatching = watchInput(folders, run);
  const renewAndRun = () => {
    renew();
    return run();
  };
  const stopWatchingCode = watchCode(renewAndRun, code);
  run();
  return () => {
    isStopped = true;
    stopWatching();
    stopWatchingCode();
  };
}
