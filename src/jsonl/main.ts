import { fstatSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Command, CommanderError } from 'commander';
import { extractLines } from './extract-lines.ts';

/** Exit codes: all lines were read, some could not be, or the command line is wrong. */
const EXIT = { done: 0, problems: 1, usage: 2 };

const HELP = `
Input, a line:   {"id": "a", "text": "…"}; other fields are ignored
Output, a line:  {"id": "a", "quotes": [{"start", "end", "type", "quoted", "speaker", "cue"}]}
  start, end     UTF-16 offsets into the text, end exclusive; of a mixed quotation, the whole reported clause
  type           "direct", "mixed" or "indirect"
  quoted         [{"start", "end"}]: the words in marks inside a mixed quotation; the others have none
  speaker        {"text", "start", "end"} or null: the name, or the description of a source without one,
                 and where the attribution says it ("he"); without start and end where it says it nowhere
  cue            {"start", "end"} or null: the reporting words ("said")

A line that is no document is reported with its number and passed over; the exit code is then 1.`;

const program = new Command('npm run --silent extract')
  .description('Finds who said what in each document of a stream, one JSON object a line.')
  .usage('< documents.jsonl > quotations.jsonl')
  .addHelpText('after', HELP)
  .showHelpAfterError('Documents are read from standard input; for more: npm run --silent extract -- --help')
  .exitOverride()
  .action(extractStandardInput);

/** Reads standard input to its end, or until nobody reads standard output any more. */
async function extractStandardInput(): Promise<void> {
  const report = (line: number, message: string) => {
    console.error(`line ${line}: ${message}`);
    process.exitCode = EXIT.problems;
  };
  // Node would take a folder for an empty stream.
  if (fstatSync(process.stdin.fd).isDirectory()) {
    console.error('standard input: is a folder; expected a file of documents');
    process.exitCode = EXIT.problems;
    return;
  }
  try {
    await pipeline(process.stdin, (input) => extractLines(input, report), process.stdout);
  } catch (error) {
    const { code, syscall, message } = error as NodeJS.ErrnoException;
    // `| head -1` has what it wanted.
    if (code === 'EPIPE') return;
    if (syscall === undefined) throw error;
    console.error(`standard ${syscall === 'write' ? 'output' : 'input'}: ${message}`);
    process.exitCode = EXIT.problems;
  }
}

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.usage;
}
