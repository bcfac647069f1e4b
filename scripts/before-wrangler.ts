import { existsSync } from 'node:fs';
import { IS_PREPARED } from './wrangler.ts';

/*
 * What wrangler runs before it bundles the Worker (`[build]` in wrangler.toml), so that plain `wrangler dev` and `wrangler deploy` have
 * all that there is to bundle, and of this state of the sources. The project's own scripts have made it already; what makes it is
 * loaded only where it is needed, because `npm run dev` comes by at each edit.
 */
if (process.env[IS_PREPARED] === undefined) await prepare();

async function prepare(): Promise<void> {
  const { compileToFile } = await import('../src/compile/compile-to-file.ts');
  const { DEFAULT_ARTEFACT, inputFolders } = await import('../src/compile/folders.ts');
  const { formatReport } = await import('../src/compile/report.ts');
  const { buildInputs } = await import('./build-inputs.ts');
  const compilation = compileToFile(inputFolders({}, process.env), DEFAULT_ARTEFACT);
  if (compilation.ok) console.log(formatReport(compilation.report));
  // While `wrangler dev` runs, an edit that is wrong is told, and the last good corpus is served on: to fail would end it.
  const isServable =
    compilation.ok || (process.env.WRANGLER_COMMAND === 'dev' && existsSync(DEFAULT_ARTEFACT));
  if (isServable) await buildInputs();
  else process.exitCode = 1;
}
