import { existsSync } from 'node:fs';
import { compileToFile } from '../src/compile/compile-to-file.ts';
import { DEFAULT_ARTEFACT, inputFolders } from '../src/compile/folders.ts';
import { formatReport } from '../src/compile/report.ts';
import { buildInputs } from './build-inputs.ts';
import { IS_PREPARED } from './wrangler.ts';

/*
 * What wrangler runs before it bundles the Worker (`[build]` in wrangler.toml), so that plain `wrangler dev` and `wrangler deploy` have
 * all that there is to bundle, and of this state of the sources. The project's own scripts have made it already.
 */
if (process.env[IS_PREPARED] === undefined) {
  const compilation = compileToFile(inputFolders({}, process.env), DEFAULT_ARTEFACT);
  if (compilation.ok) {
    console.log(formatReport(compilation.report));
    await buildInputs();
  } else process.exitCode = canServeOn() ? 0 : 1;
}

/** While `wrangler dev` runs, an edit that is wrong is told, and the last good corpus is served on. To fail would end it. */
function canServeOn(): boolean {
  return process.env.WRANGLER_COMMAND === 'dev' && existsSync(DEFAULT_ARTEFACT);
}
