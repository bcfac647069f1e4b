import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../src/compile/folders.ts';
import { removeLeftovers } from '../src/compile/leftovers.ts';

/** Each dev server has a folder here, named by its process. */
const WORKSPACES = join(REPOSITORY, '.tmp', 'dev');

/** What src/worker.ts says, but about the corpus beside it. */
const ENTRY = `import { createWorker } from '../../../src/create-worker.ts';
import corpusText from './corpus.json';

// Without a digest of the code: a change to it is served at once, and every start is a release of its own.
// Without a log of requests: wrangler prints a line for each.
export default createWorker(corpusText, { codeDigest: null, logRequest() {} });
`;

/** The files that one dev server has to itself. */
export interface DevWorkspace {
  /** Where its compiled corpus goes. */
  readonly artefact: string;
  /** What wrangler is to bundle: the Worker with that corpus. */
  readonly entry: string;
  remove(): void;
}

/**
 * Makes the workspace of this process, so that no build, test or other dev server replaces the corpus that this one
 * serves. Removes what killed dev servers left.
 *
 * It has its own entry because `wrangler dev` takes no alias on its command line (4.156 lists `--alias` and ignores
 * it), and in a configuration in another folder every relative path would lead elsewhere.
 */
export function createDevWorkspace(): DevWorkspace {
  mkdirSync(WORKSPACES, { recursive: true });
  removeLeftovers(WORKSPACES, 'FOLDER', Number);
  const folder = join(WORKSPACES, String(process.pid));
  const entry = join(folder, 'worker.ts');
  mkdirSync(folder, { recursive: true });
  writeFileSync(entry, ENTRY);
  return {
    artefact: join(folder, 'corpus.json'),
    entry,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
