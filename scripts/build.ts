import { join } from 'node:path';
import { Option } from 'commander';
import { deploymentProblem } from '../src/compile/check-artefact.ts';
import { compileToFile } from '../src/compile/compile-to-file.ts';
import { DEFAULT_ARTEFACT, inputFolders, REPOSITORY } from '../src/compile/folders.ts';
import { formatReport } from '../src/compile/report.ts';
import { buildInputs } from './build-inputs.ts';
import { createCommand, partAtDashes } from './command-line.ts';
import { replaceFolder } from './replace-folder.ts';
import { exitCode, spawnWrangler } from './wrangler.ts';

const DEPLOY = '--deploy';
const OUTPUT = join(REPOSITORY, 'dist');

const { own, forWrangler } = partAtDashes(process.argv.slice(2));
const isDeployment = own.includes(DEPLOY);
const command = createCommand(
  isDeployment ? 'npm run deploy --' : 'npm run build --',
  isDeployment
    ? 'Does what npm run build does, and deploys the Worker instead of writing it to dist/.'
    : 'Compiles the articles in CORPUS (default: seeds), builds the playground and bundles the Worker into dist/. ' +
        'Needs no account.',
)
  .addOption(new Option(DEPLOY).hideHelp())
  .usage('[options] [-- options of wrangler deploy]')
  .addHelpText(
    'after',
    '\nAny mistake in an article or an authority file fails it; nothing is bundled then.',
  );
if (!isDeployment) command.option('--outdir <folder>', 'add it to another folder than dist/');
const { outdir } = command.parse(own, { from: 'user' }).opts<{ outdir?: string }>();

const compilation = compileToFile(inputFolders({}, process.env), DEFAULT_ARTEFACT);
if (compilation.ok) console.log(formatReport(compilation.report));
const problem = compilation.ok ? deploymentProblem(join(REPOSITORY, DEFAULT_ARTEFACT)) : null;
if (problem !== null) console.error(`Nothing was bundled. ${problem}`);
if (compilation.ok && problem === null) {
  await buildInputs();
  const deploy = (...args: string[]) => exitCode(spawnWrangler(['deploy', ...args, ...forWrangler]));
  const bundle = (folder: string) => deploy('--dry-run', '--outdir', folder);
  if (isDeployment) process.exitCode = await deploy();
  else if (outdir !== undefined) process.exitCode = await bundle(outdir);
  // Wrangler adds to a folder that exists: the corpus of every earlier build would stay there.
  else process.exitCode = await replaceFolder(OUTPUT, bundle);
} else process.exitCode = 1;
