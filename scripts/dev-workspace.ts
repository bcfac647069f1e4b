import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  unwatchFile,
  watchFile,
  writeFileSync,
} from 'node:fs';
import { join, posix } from 'node:path';
import { REPOSITORY } from '../src/compile/folders.ts';

/** Each dev server has a folder here, named by its process. */
const WORKSPACES = join(REPOSITORY, '.tmp', 'dev');
const WORKER = join(REPOSITORY, 'src', 'worker.ts');
/** The way from a workspace to that file's folder. */
const WORKER_FOLDER = '../../../src';
/** What it imports. */
const CORPUS = '../build/corpus.json';

const LOOK_MILLISECONDS = 500;

/** The files that one dev server has to itself. */
export interface DevWorkspace {
  /** Where its compiled corpus goes. */
  readonly artefact: string;
  /** What wrangler is to bundle: the Worker with that corpus. */
  readonly entry: string;
  remove(): void;
}

/**
 * Makes the workspace of this process, so that no build, test or other dev server swaps the corpus that this one
 * serves, and takes away what killed dev servers left behind.
 *
 * The entry is a copy of src/worker.ts, written anew after each edit of it, whose imports lead to where they led but
 * for the corpus. `wrangler dev` takes no alias on its command line (4.156 lists `--alias` and passes it over), and a
 * configuration in another folder would move all that wrangler finds relative to it.
 *
 * @param worker the file that the entry is a copy of; only tests have another
 */
export function createDevWorkspace(worker = WORKER): DevWorkspace {
  removeLeftovers();
  const folder = join(WORKSPACES, String(process.pid));
  const entry = join(folder, 'worker.ts');
  const writeEntry = () => writeFileSync(entry, relocate(readFileSync(worker, 'utf8')));
  mkdirSync(folder, { recursive: true });
  writeEntry();
  const renewEntry = () => {
    try {
      // An editor's save can take the file away for a moment.
      if (existsSync(worker)) writeEntry();
    } catch (error) {
      console.error(error);
    }
  };
  watchFile(worker, { interval: LOOK_MILLISECONDS, persistent: false }, renewEntry);
  return {
    artefact: join(folder, 'corpus.json'),
    entry,
    remove() {
      unwatchFile(worker, renewEntry);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The source of src/worker.ts as it must read in a workspace. */
function relocate(source: string): string {
  if (!source.includes(`'${CORPUS}'`)) throw new Error(`src/worker.ts does not import '${CORPUS}' any more.`);
  return source.replace(/(?<=\bfrom |^import )'(\.{1,2}\/[^']+)'/gm, (_, specifier: string) =>
    specifier === CORPUS ? "'./corpus.json'" : `'${posix.join(WORKER_FOLDER, specifier)}'`,
  );
}

function removeLeftovers(): void {
  mkdirSync(WORKSPACES, { recursive: true });
  for (const name of readdirSync(WORKSPACES)) {
    if (!isRunning(Number(name))) rmSync(join(WORKSPACES, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Another user's process may not be signalled, and yet it runs.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
