import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { AccuracyOptions } from './extraction/bench-accuracy.ts';
import type { ExtractionOptions } from './extraction/bench-extraction.ts';
import type { LinearityOptions } from './extraction/bench-linearity.ts';
import { PARTS } from './extraction/held-out.ts';
import { InputError } from './input-error.ts';
import type { LinkingOptions } from './linking.ts';

/* Each benchmark is loaded when it is asked for: wrangler, esbuild and compromise take a while. */

/** Exit codes: measured and good enough (a benchmark below its goal sets 1), or asked for what is not there. */
const EXIT = { done: 0, usage: 2 };

/** Fewer rounds have no median worth the name. */
const FEWEST_ROUNDS = 5;

function atLeast(least: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!Number.isInteger(number) || number < least) {
      throw new InvalidArgumentError(`Expected a whole number of at least ${least}.`);
    }
    return number;
  };
}

const program = new Command('npm run bench --')
  .description('Measures the project. What comes of its own texts is kept in bench/results.')
  .exitOverride();

program
  .command('startup')
  .description('how long the Worker takes to start, beside a bare one')
  .action(async () => (await import('./startup.ts')).benchStartup());

program
  .command('linking')
  .description('how fast a generated corpus compiles, and how well its people and variants are linked')
  .option('--articles <number>', 'how many articles of 3 KB', atLeast(1), 10_000)
  .option('--json', 'print figures as JSON')
  .action(async (options: LinkingOptions) => (await import('./linking.ts')).benchLinking(options));

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
  .option('--only <name>', 'only the texts with this in their name')
  .option('--json', 'print figures as JSON')
  .action(async (options: LinearityOptions) =>
    (await import('./extraction/bench-linearity.ts')).benchLinearity(options),
  );

program
  .command('accuracy')
  .description('how much of what people annotated is found, by a scorer of your own')
  .requiredOption('--gold <file>', 'annotated documents, one JSON object a line')
  .requiredOption('--scorer <file>', 'a script for Node that takes gold and predictions and prints JSON')
  .addOption(
    new Option('--part <part>', 'of the documents, by a digest of their ids').choices(PARTS).default('all'),
  )
  .option('--json', 'print figures as JSON')
  .action(async (options: AccuracyOptions) =>
    (await import('./extraction/bench-accuracy.ts')).benchAccuracy(options),
  );

program
  .command('worst')
  .description('what the most expensive accepted queries over the bundled corpus take, in bytes and CPU')
  .action(async () => (await import('./worst/bench-worst.ts')).benchWorst());

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof InputError) console.error(error.message);
  else if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? EXIT.done : EXIT.usage;
}
