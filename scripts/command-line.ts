import { Command } from 'commander';

/** The exit code for a command line that is wrong. */
const USAGE = 2;

/**
 * Makes the command line of one script: `--help` prints what the script does and does nothing else, and whatever the
 * script does not know ends it with exit code 2 before it does anything.
 *
 * @param name as a user types it, "npm run dev --"
 */
export function createCommand(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .showHelpAfterError(`For help: ${name} --help`)
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : USAGE));
}

/** Parts a command line at `--`: what is before it is the script's own, what is after it is for wrangler. */
export function partAtDashes(args: readonly string[]): { own: string[]; forWrangler: string[] } {
  const dashes = args.indexOf('--');
  return dashes === -1
    ? { own: [...args], forWrangler: [] }
    : { own: args.slice(0, dashes), forWrangler: args.slice(dashes + 1) };
}
