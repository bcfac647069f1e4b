import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { InputFolders } from '../src/compile/folders.ts';

/** What the compiler's process is told to do. */
export interface CompileOrder {
  readonly folders: InputFolders;
  /** Where the artefact goes. */
  readonly artefact: string;
}

/** How many articles the artefact has, and how many files were left out because they are broken. */
export interface CompiledCorpus {
  readonly articles: number;
  readonly leftOut: number;
}

/** What the compiler's process says: the article that it begins with; at the end, the result, or null if there is none. */
export type CompilerMessage = { readonly beginsWith: string } | { readonly result: CompiledCorpus | null };

/** Compiles one corpus again and again, in a process of its own. */
export interface CorpusCompiler {
  /**
   * Compiles the corpus as its files are now, without the articles that are broken. The process prints what is wrong.
   * One at a time.
   *
   * @returns null if the artefact was left as it is
   */
  compile(): Promise<CompiledCorpus | null>;
  /** Says that another compilation is wanted: the present one is ended now if it seems to hang. */
  hurry(): void;
  /** Ends the process, whatever it is doing. */
  end(): void;
}

interface CompilerOptions {
  /**
   * How many milliseconds a compilation may go without a word, and how many if another one is wanted. It has a word for each
   * article, and is silent while it links them.
   */
  readonly maxSilence?: { readonly ever: number; readonly hurried: number };
  /** What the process runs. */
  readonly script?: string;
  readonly warn?: (line: string) => void;
}

const SCRIPT = fileURLToPath(new URL('./compile-for-dev.ts', import.meta.url));

/**
 * Makes a compiler whose faults do not reach its caller: one that hangs, runs out of memory or crashes is ended and said to
 * be, and the next compilation has a new process. Otherwise the process is kept, because a warm one takes a third of the time.
 */
export function createCorpusCompiler(
  order: CompileOrder,
  {
    maxSilence = { ever: 120_000, hurried: 10_000 },
    script = SCRIPT,
    warn = console.error,
  }: CompilerOptions = {},
): CorpusCompiler {
  let child: ChildProcess | null = null;
  let hurry = () => {};
  const compile = () =>
    new Promise<CompiledCorpus | null>((resolve) => {
      // Also if it has died since the last time.
      if (!child?.connected) child = fork(script, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
      const started = child;
      let lastBegun = '';
      let lastWord = 0;
      let silence: NodeJS.Timeout | undefined;
      const finish = (result: CompiledCorpus | null) => {
        clearTimeout(silence);
        hurry = () => {};
        started.removeAllListeners().on('error', () => {});
        resolve(result);
      };
      const giveUp = (what: string) => {
        const where = lastBegun === '' ? '' : ` The last article that it began with: ${lastBegun}.`;
        warn(`The compiler ${what}.${where} The next change of a file starts it again.`);
        started.kill('SIGKILL');
        child = null;
        finish(null);
      };
      const giveUpIfSilentFor = (milliseconds: number) => {
        const silent = performance.now() - lastWord;
        if (silent >= milliseconds)
          giveUp(`made no progress for ${Math.round(silent / 1000)} seconds, and was ended`);
      };
      const listen = () => {
        lastWord = performance.now();
        clearTimeout(silence);
        silence = setTimeout(giveUpIfSilentFor, maxSilence.ever + 1, maxSilence.ever);
      };
      hurry = () => giveUpIfSilentFor(maxSilence.hurried);
      started.on('message', (message: CompilerMessage) => {
        if ('result' in message) return finish(message.result);
        lastBegun = message.beginsWith;
        listen();
      });
      started.on('error', (error) => giveUp(`failed: ${error.message}`));
      started.on('exit', (code, signal) => giveUp(`ended by itself (${signal ?? `exit code ${code}`})`));
      listen();
      // An error here is that the process is gone, which its end says as well.
      started.send(order, () => {});
    });
  return { compile, hurry: () => hurry(), end: () => child?.kill('SIGKILL') };
}
