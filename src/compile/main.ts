import { Command, CommanderError } from 'commander';
import { compileToFile } from './compile-to-file.ts';
import { DEFAULT_ARTEFACT, DEFAULT_CORPUS, inputFolders } from './folders.ts';
import { formatReport } from './report.ts';

/** Exit codes: what was asked for is done, something is wrong with the input, or with the command line. */
const EXIT = { done: 0, problems: 1, usage: 2 };

const program = new Command('npm run corpus --')
  .description(
    'Compiles a folder of articles and its authority files into the corpus that the Worker answers from.',
  )
  .argument(
    '[folder]',
    `the corpus: articles/** where there is such a folder, else its own .md and .txt files (default: CORPUS, else ${DEFAULT_CORPUS})`,
  )
  .option('--out <file>', 'where the compiled corpus goes', DEFAULT_ARTEFACT)
  .option(
    '--authorities <folder>',
    'the folder of people.yaml, organizations.yaml and topics.yaml (default: AUTHORITIES, else the corpus)',
  )
  .addHelpText(
    'after',
    '\nPaths, those in CORPUS and AUTHORITIES too, are relative to the root of the repository, or absolute.',
  )
  .exitOverride()
  .action((folder: string | undefined, { out, authorities }: { out: string; authorities?: string }) => {
    const compilation = compileToFile(inputFolders({ folder, authorities }, process.env), out);
    if (compilation.ok) console.log(formatReport(compilation.report));
    process.exitCode = compilation.ok ? EXIT.done : EXIT.problems;
  });

try {
  program.parse();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.usage;
}
