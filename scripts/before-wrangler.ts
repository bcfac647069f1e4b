import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { InputFolders } from '../src/compile/folders.ts';
import { createCommand } from './command-line.ts';
import { IS_PREPARED } from './wrangler.ts';

/*
 * What wrangler runs before it bundles the Worker (`[build]` in wrangler.toml), so that plain `wrangler dev` and
 * `wrangler deploy` bundle what belongs to the present sources. The project's own scripts have made it already. The
 * modules that make it are loaded only if needed, because `npm run dev` runs this at each edit.
 */
createCommand(
  'npm run before-wrangler --',
  'Makes all that wrangler bundles. Wrangler runs it before it bundles the Worker.',
).parse();

if (process.env[IS_PREPARED] === undefined) await prepare();

async function prepare(): Promise<void> {
  const { artefactDamage, deploymentProblem } = await import('../src/compile/check-artefact.ts');
  const { compileToFile } = await import('../src/compile/compile-to-file.ts');
  const { DEFAULT_ARTEFACT, inputFolders, REPOSITORY } = await import('../src/compile/folders.ts');
  const { formatReport } = await import('../src/compile/report.ts');
  const { buildInputs } = await import('./build-inputs.ts');
  const artefact = join(REPOSITORY, DEFAULT_ARTEFACT);
  const note = join(REPOSITORY, '.tmp', 'compiled-for-wrangler.txt');
  const folders = inputFolders({}, process.env);
  const compilation = compileToFile(folders, DEFAULT_ARTEFACT, { leaveOutBroken: isDev() });
  if (compilation.ok) {
    console.log(formatReport(compilation.report));
    mkdirSync(dirname(note), { recursive: true });
    writeFileSync(note, compiled(folders, artefact));
  } else if (isLastGood(folders, artefact, note)) {
    console.error(`The last good corpus is still served: ${DEFAULT_ARTEFACT}.`);
  } else {
    process.exitCode = 1;
    return;
  }
  // What is too large to be deployed can still be tried out.
  const problem = isDev() ? artefactDamage(artefact) : deploymentProblem(artefact);
  if (problem !== null) {
    console.error(`Nothing was bundled. ${problem}`);
    process.exitCode = 1;
    return;
  }
  await buildInputs();
}

function isDev(): boolean {
  return process.env.WRANGLER_COMMAND === 'dev';
}

/** While `wrangler dev` runs, a wrong edit is reported, and the corpus from before it stays: to fail would end it. */
function isLastGood(folders: InputFolders, artefact: string, note: string): boolean {
  if (!isDev() || !existsSync(artefact) || !existsSync(note)) return false;
  return readFileSync(note, 'utf8') === compiled(folders, artefact);
}

/** Says from which folders an artefact was made, and when. */
function compiled(folders: InputFolders, artefact: string): string {
  return JSON.stringify([folders, statSync(artefact).mtimeMs]);
}
