import { Command, CommanderError, Option } from 'commander';
import { atLeast } from './at-least.ts';
import type { CompilerOptions } from './compiler/bench-compiler.ts';
import type { AccuracyOptions } from './extraction/bench-accuracy.ts';
import type { ExtractRequestOptions } from './extraction/bench-extract-request.ts';
import type { ExtractionOptions } from './extraction/bench-extraction.ts';
import type { LinearityOptions } from './extraction/bench-linearity.ts';
import { PARTS } from './extraction/held-out.ts';
import type { FidelityOptions } from './fidelity/bench-fidelity.ts';
import type { HostileOptions } from './hostile/bench-hostile.ts';
import { ALL_HOSTILE_REQUESTS } from './hostile/count.ts';
import { InputError } from './input-error.ts';
import type { LinkingOptions } from './linking.ts';
import type { MutationOptions } from './mutation/bench-mutation.ts';
import type { WorkerOptions, WorkerPart } from './worker.ts';

/* Each benchmark is loaded when it is asked for: wrangler, esbuild and compromise take a while. */

/** Exit codes: measured and good enough (a benchmark below its goal sets 1), or asked for what is not there. */
const EXIT = { done: 0, usage: 2 };

/** Fewer rounds have no median worth the name. */
const FEWEST_ROUNDS = 5;

const program = new Command('npm run bench --')
  .description('Measures the project. What comes of its own texts is kept in bench/results.')
  .exitOverride();

/** What runs if nothing is named. A default of commander's would take a misspelt name for an argument. */
const EVERYTHING = 'worker';

const JSON_OPTION = ['--json', 'print figures as JSON'] as const;
const ONLY_OPTION = [
  '--only <names>',
  'only the questions with this, or one of these, in their name',
] as const;

/** Adds a command that measures one part of the Worker. */
function workerCommand(part: WorkerPart, description: string): Command {
  return program
    .command(part)
    .description(description)
    .option(...JSON_OPTION)
    .action(async (options: WorkerOptions) => (await import('./worker.ts')).benchWorker(options, [part]));
}

program
  .command(EVERYTHING)
  .description(
    'requests, growth, first-request, first-extract, startup, heap and bundle; what runs if nothing is named',
  )
  .option(...JSON_OPTION)
  .action(async (options: WorkerOptions) => (await import('./worker.ts')).benchWorker(options));

workerCommand(
  'requests',
  'how fast the Worker answers, beside a static one with the same bytes and graphql-js alone',
).option(...ONLY_OPTION);
workerCommand(
  'growth',
  'how much longer an answer takes over 100 and 2,000 generated articles than over 10',
).option(...ONLY_OPTION);
workerCommand('first-request', 'how long the first answer of a process takes');
workerCommand('first-extract', 'how much CPU time the first extract of an isolate takes');
workerCommand('startup', 'how long the Worker takes to start, beside a bare one');
workerCommand('heap', 'how much memory an isolate holds over 10, 1,000 and 2,000 generated articles of 6 KB');
workerCommand('bundle', 'what the Worker weighs without its corpus');

program
  .command('linking')
  .description('how fast a generated corpus compiles, and how well its people and variants are linked')
  .option('--articles <number>', 'how many articles of 3 KB', atLeast(1), 10_000)
  .option('--json', 'print figures as JSON')
  .action(async (options: LinkingOptions) => (await import('./linking.ts')).benchLinking(options));

program
  .command('fidelity')
  .description('how many planted quotations of a generated corpus find their record, and are judged right')
  .option('--reports <number>', 'how many reports; a transcript for every twenty', atLeast(20), 2000)
  .option('--seed <number>', 'that the corpus follows from', atLeast(0), 1)
  .option('--show <number>', 'print so many of each kind of error', atLeast(1))
  .option(...JSON_OPTION)
  .action(async (options: FidelityOptions) =>
    (await import('./fidelity/bench-fidelity.ts')).benchFidelity(options),
  );

program
  .command('compiler')
  .description('how the time to compile grows with a corpus, for corpora made to be slow')
  .option('--only <names>', 'only the corpora with this, or one of these, in their name')
  .option('--json', 'print figures as JSON')
  .action(async (options: CompilerOptions) =>
    (await import('./compiler/bench-compiler.ts')).benchCompiler(options),
  );

program
  .command('records')
  .description('how long a million words of transcript take to compile, beside as many characters of reports')
  .option('--json', 'print figures as JSON')
  .action(async (options: { readonly json?: boolean }) =>
    (await import('./compiler/bench-records.ts')).benchRecords(options),
  );

program
  .command('extraction')
  .description('how fast articles are read, beside compromise on the same text')
  .option('--data <file>', "documents as npm run extract takes them, in place of the project's own texts")
  .option('--characters <number>', 'how much of --data is read', atLeast(1), 300_000)
  .option('--rounds <number>', 'how often each article is timed', atLeast(FEWEST_ROUNDS), 7)
  .option('--json', 'print figures as JSON')
  .action(async (options: ExtractionOptions) =>
    (await import('./extraction/bench-extraction.ts')).benchExtraction(options),
  );

program
  .command('linearity')
  .description('how the time to read a text grows with its length, for texts made to be slow')
  .option('--only <names>', 'only the texts with this, or one of these, in their name')
  .option('--json', 'print figures as JSON')
  .action(async (options: LinearityOptions) =>
    (await import('./extraction/bench-linearity.ts')).benchLinearity(options),
  );

program
  .command('extract-request')
  .description('what the field extract costs for texts made to be slow, beside an ordinary article')
  .option('--only <names>', 'only the texts with this, or one of these, in their name')
  .option('--random <number>', 'how many random texts are read too', atLeast(0), 500)
  .option('--seed <number>', 'that the random texts follow from', atLeast(0), 1)
  .option(...JSON_OPTION)
  .action(async (options: ExtractRequestOptions) =>
    (await import('./extraction/bench-extract-request.ts')).benchExtractRequest(options),
  );

program
  .command('accuracy')
  .description('how much of what people annotated is found, by a scorer of your own')
  .requiredOption('--gold <file>', 'annotated documents, one JSON object a line')
  .requiredOption('--scorer <file>', 'a script for Node that takes gold and predictions and prints JSON')
  .addOption(
    new Option('--part <part>', 'of the documents, by a digest of their ids').choices(PARTS).default('all'),
  )
  .option('--keep <name>', 'keep the figures in bench/results/accuracy.json under this name')
  .option('--json', 'print figures as JSON')
  .action(async (options: AccuracyOptions) =>
    (await import('./extraction/bench-accuracy.ts')).benchAccuracy(options),
  );

program
  .command('hostile')
  .description('what the Worker makes of generated requests that are meant to break it')
  .option('--requests <number>', 'how many', atLeast(100), ALL_HOSTILE_REQUESTS)
  .option('--seed <number>', 'that the requests follow from', atLeast(0), 1)
  .option(...JSON_OPTION)
  .action(async (options: HostileOptions) =>
    (await import('./hostile/bench-hostile.ts')).benchHostile(options),
  );

program
  .command('mutation')
  .description('how many small changes to the code the tests next to it notice; installs Stryker at first')
  .option('--only <names>', 'only the targets with this, or one of these, in their name')
  .option(...JSON_OPTION)
  .action(async (options: MutationOptions) =>
    (await import('./mutation/bench-mutation.ts')).benchMutation(options),
  );

program
  .command('worst')
  .description('what the most expensive accepted queries over the bundled corpus take, in bytes and CPU')
  .action(async () => (await import('./worst/bench-worst.ts')).benchWorst());

try {
  const given = process.argv.slice(2);
  const isNamed = given.some((arg) => !arg.startsWith('-') || arg === '--help' || arg === '-h');
  await program.parseAsync(isNamed ? given : [EVERYTHING, ...given], { from: 'user' });
} catch (error) {
  if (error instanceof InputError) console.error(error.message);
  else if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? EXIT.done : EXIT.usage;
}
