import { spawnSync } from 'node:child_process';
import { GOLDEN_FOLDER } from '../test/extraction/golden-case.ts';
import { createCommand } from './command-line.ts';
import { writeGolden } from './write-golden.ts';

createCommand(
  'npm run golden --',
  'Writes what extraction finds in test/extraction/golden/<case>/source.txt as expected.json beside it. ' +
    'Read it against the text, correct it, and give it its shapes.',
)
  .argument('<case>', 'the name of the folder of the case')
  .option('--force', 'replace an expected.json that exists', false)
  .action((name: string, { force }: { force: boolean }) => {
    try {
      const target = writeGolden(GOLDEN_FOLDER, name, force);
      spawnSync('biome', ['format', '--write', target], { stdio: 'ignore' });
      console.log(`${target}: correct it by reading the text, and state its shapes.`);
    } catch (error) {
      console.error((error as Error).message);
      process.exitCode = 1;
    }
  })
  .parse();
