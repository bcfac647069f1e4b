import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { compileToFile } from './compile-to-file.ts';
import { DEFAULT_ARTEFACT, DEFAULT_CORPUS, type InputFolders, inputFolders } from './folders.ts';
import { formatReport } from './report.ts';
import { printSuggestions } from './suggest-topics.ts';

/** Exit codes: what was asked for is done, something is wrong with the input, or with the command line. */
const EXIT = { done: 0, problems: 1, usage: 2 };

/** What the command line says beside the folder. */
interface Options {
  readonly out: string;
  readonly authorities?: string;
  readonly suggestTopics?: boolean;
}

/** Anything else may be an article or an authority file, which the corpus would overwrite. */
function jsonFile(path: string): string {
  if (path.endsWith('.json')) return path;
  throw new InvalidArgumentError('The name of a compiled corpus ends with .json.');
}

const program = new Command('npm run corpus --')
  .description(
    'Compiles a folder of articles and its authority files into the corpus that the Worker answers from.',
  )
  .argument(
    '[folder]',
    `the corpus: articles/** where there is such a folder, else its own .md and .txt files (default: CORPUS, else ${DEFAULT_CORPUS})`,
  )
  .option('--out <file>', 'where the compiled corpus goes, a .json file', jsonFile, DEFAULT_ARTEFACT)
  .option(
    '--authorities <folder>',
    'the folder of people.yaml, organizations.yaml and topics.yaml (default: AUTHORITIES, else the corpus)',
  )
  .option(
    '--suggest-topics',
    'compile nothing; print a draft of topics.yaml, phrases that mark this corpus and that no topic covers yet',
  )
  .addHelpText(
    'after',
    '\nPaths, those in CORPUS and AUTHORITIES too, are relative to the root of the repository, or absolute.',
  )
  .exitOverride()
  .action((folder: string | undefined, { out, authorities, suggestTopics }: Options) => {
    const folders = inputFolders({ folder, authorities }, process.env);
    process.exitCode = (suggestTopics ? printSuggestions(folders) : compile(folders, out))
      ? EXIT.done
      : EXIT.problems;
  });

function compile(folders: InputFolders, out: string): boolean {
  const compilation = compileToFile(folders, out);
  if (compilation.ok) console.log(formatReport(compilation.report));
  return compilation.ok;
}

try {
  program.parse();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.usage;
}
