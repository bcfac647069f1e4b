import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { InputFolders } from '../src/compile/folders.ts';

/** An order to the compiler's process. */
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

/**
 * What the compiler's process says: the article or the stage that it begins with; at the end, the result, or null if
 * there is none.
 */
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
  /** Says that another compilation is wanted: the present one is given less time without a word. */
  hurry(): void;
  /** Says that the compiler's code changed: the next compilation has a new process. */
  renew(): void;
  /** Ends the process, whatever it is doing, and says nothing. Nothing is compiled after it. */
  end(): void;
}

interface CompilerOptions {
  /**
   * How many milliseconds a compilation may go without a word, and how many if another one is wanted. It has a word for
   * each article and each stage.
   */
  readonly maxSilence?: { readonly ever: number; readonly hurried: number };
  /** What the process runs. */
  readonly script?: string;
  readonly warn?: (line: string) => void;
}

const SCRIPT = fileURLToPath(new URL('./compile-for-dev.ts', import.meta.url));

/**
 * Makes a compiler whose faults do not reach its caller: one that hangs, runs out of memory or crashes is ended and
 * said to be, and the next compilation has a new process. Otherwise the process is kept, because a warm one takes a
 * third of the time.
 */
export function createCorpusCompiler(
  order: CompileOrder,
  {
    maxSilence = { ever: 120_000, hurried: 30_000 },
    script = SCRIPT,
    warn = console.error,
  }: CompilerOptions = {},
): CorpusCompiler {
  let child: ChildProcess | null = null;
  let hasEnded = false;
  let isOld = false;
  let hurry = () => {};
  const compile = () =>
    new Promise<CompiledCorpus | null>((resolve) => {
      if (hasEnded) return resolve(null);
      if (isOld) child?.kill('SIGKILL');
      // Also if it has died since the last time.
      if (isOld || !child?.connected || child.exitCode !== null || child.signalCode !== null)
        child = fork(script, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
      isOld = false;
      const started = child;
      let lastBegun = '';
      let lastWord = performance.now();
      let limit = maxSilence.ever;
      let silence: NodeJS.Timeout | undefined;
      const finish = (result: CompiledCorpus | null) => {
        clearTimeout(silence);
        hurry = () => {};
        started.removeAllListeners().on('error', () => {});
        resolve(result);
      };
      const giveUp = (what: string) => {
        const where = lastBegun === '' ? '' : ` The last that it began with: ${lastBegun}.`;
        if (!hasEnded) warn(`The compiler ${what}.${where} A change of a file starts it again.`);
        started.kill('SIGKILL');
        child = null;
        finish(null);
      };
      const giveUpAsSilent = () => {
        const seconds = Math.round((performance.now() - lastWord) / 1000);
        giveUp(`made no progress for ${seconds} seconds, and was ended`);
      };
      const listen = () => {
        clearTimeout(silence);
        silence = setTimeout(giveUpAsSilent, lastWord + limit - performance.now());
      };
      hurry = () => {
        limit = maxSilence.hurried;
        listen();
      };
      started.on('message', (message: CompilerMessage) => {
        if ('result' in message) return finish(message.result);
        lastBegun = message.beginsWith;
        lastWord = performance.now();
        listen();
      });
      started.on('error', (error) => giveUp(`failed: ${error.message}`));
      started.on('exit', (code, signal) => giveUp(`ended by itself (${signal ?? `exit code ${code}`})`));
      listen();
      // An error here is that the process is gone, which its end says as well.
      started.send(order, () => {});
    });
  const end = () => {
    hasEnded = true;
    child?.kill('SIGKILL');
  };
  const renew = () => {
    isOld = true;
  };
  return { compile, hurry: () => hurry(), renew, end };
}
