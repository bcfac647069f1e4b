import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { deploymentProblem } from '../src/compile/check-artefact.ts';
import { compileToFile } from '../src/compile/compile-to-file.ts';
import { DEFAULT_ARTEFACT, inputFolders, REPOSITORY } from '../src/compile/folders.ts';
import { formatReport } from '../src/compile/report.ts';
import { buildInputs } from './build-inputs.ts';
import { exitCode, spawnWrangler } from './wrangler.ts';

/*
 * `npm run build` compiles the corpus, builds the playground and bundles the Worker into dist/, without an account.
 * `npm run deploy` (`--deploy`) puts it online instead. Other arguments go to `wrangler deploy`.
 */
const DEPLOY = '--deploy';
const OUTPUT = 'dist';

const args = process.argv.slice(2);
const compilation = compileToFile(inputFolders({}, process.env), DEFAULT_ARTEFACT);
if (compilation.ok) console.log(formatReport(compilation.report));
const problem = compilation.ok ? deploymentProblem(join(REPOSITORY, DEFAULT_ARTEFACT)) : null;
if (problem !== null) console.error(`Nothing was bundled. ${problem}`);
if (compilation.ok && problem === null) {
  await buildInputs();
  const outdir = args.some((arg) => arg.startsWith('--outdir')) ? [] : ['--outdir', OUTPUT];
  // wrangler adds to the folder: without this, the corpus of every earlier build would stay there.
  if (outdir.length > 0) rmSync(join(REPOSITORY, OUTPUT), { recursive: true, force: true });
  const kind = args.includes(DEPLOY) ? [] : ['--dry-run', ...outdir];
  const passedOn = args.filter((arg) => arg !== DEPLOY);
  process.exitCode = await exitCode(spawnWrangler(['deploy', ...kind, ...passedOn]));
} else process.exitCode = 1;
