import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { InputFolders } from '../src/compile/folders.ts';
import { IS_PREPARED } from './wrangler.ts';

/*
 * What wrangler runs before it bundles the Worker (`[build]` in wrangler.toml), so that plain `wrangler dev` and `wrangler deploy` have
 * all that there is to bundle, and of this state of the sources. The project's own scripts have made it already; what makes it is
 * loaded only where it is needed, because `npm run dev` comes by at each edit.
 */
if (process.env[IS_PREPARED] === undefined) await prepare();

async function prepare(): Promise<void> {
  const { compileToFile } = await import('../src/compile/compile-to-file.ts');
  const { DEFAULT_ARTEFACT, inputFolders, REPOSITORY } = await import('../src/compile/folders.ts');
  const { formatReport } = await import('../src/compile/report.ts');
  const { buildInputs } = await import('./build-inputs.ts');
  const artefact = join(REPOSITORY, DEFAULT_ARTEFACT);
  const note = join(REPOSITORY, '.tmp', 'compiled-for-wrangler.txt');
  const folders = inputFolders({}, process.env);
  const compilation = compileToFile(folders, DEFAULT_ARTEFACT);
  if (compilation.ok) {
    console.log(formatReport(compilation.report));
    mkdirSync(dirname(note), { recursive: true });
    writeFileSync(note, compiled(folders, artefact));
  } else if (isLastGood(folders, artefact, note)) {
    console.error(`The last good corpus is served on: ${DEFAULT_ARTEFACT}.`);
  } else {
    process.exitCode = 1;
    return;
  }
  await buildInputs();
}

/** While `wrangler dev` runs, an edit that is wrong is told, and the corpus from before it stays: to fail would end it. */
function isLastGood(folders: InputFolders, artefact: string, note: string): boolean {
  if (process.env.WRANGLER_COMMAND !== 'dev' || !existsSync(artefact) || !existsSync(note)) return false;
  return readFileSync(note, 'utf8') === compiled(folders, artefact);
}

/** Tells an artefact that was made of these folders from one of others. */
function compiled(folders: InputFolders, artefact: string): string {
  return JSON.stringify([folders, statSync(artefact).mtimeMs]);
}
