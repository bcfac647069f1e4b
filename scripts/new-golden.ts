import { spawnSync } from 'node:child_process';
import { Command, CommanderError } from 'commander';
import { GOLDEN_FOLDER } from '../test/extraction/golden-case.ts';
import { writeGolden } from './write-golden.ts';

const program = new Command('npm run golden --')
  .description(
    'Writes what extraction finds in test/extraction/golden/<case>/source.txt as expected.json beside it. Read it against the text, correct it, and give it its shapes.',
  )
  .argument('<case>', 'the name of the folder of the case')
  .option('--force', 'write over an expected.json that is there', false)
  .exitOverride()
  .action((name: string, { force }: { force: boolean }) => {
    const target = writeGolden(GOLDEN_FOLDER, name, force);
    spawnSync('biome', ['format', '--write', target], { stdio: 'ignore' });
    console.log(`${target}: correct it by reading the text, and state its shapes.`);
  });

try {
  program.parse();
} catch (error) {
  // commander has said itself what is wrong with the command line.
  if (!(error instanceof CommanderError)) console.error((error as Error).message);
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : 1;
}
