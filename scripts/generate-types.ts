import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { REPOSITORY } from '../src/compile/folders.ts';
import { createCommand } from './command-line.ts';

createCommand(
  'npm run types --',
  'Writes the types of every examples/*.graphql next to it, from schema/schema.graphql.',
).parse();

// Not before the command line is read: it takes a while to load.
const { writeExampleTypes } = await import('./example-types.ts');

const EXAMPLES = join(REPOSITORY, 'examples');
const schema = readFileSync(join(REPOSITORY, 'schema', 'schema.graphql'), 'utf8');
const shown = (name: string) => relative(REPOSITORY, join(EXAMPLES, name));

try {
  const { written, removed } = await writeExampleTypes(EXAMPLES, schema);
  for (const name of written) console.log(`wrote ${shown(name)}`);
  for (const name of removed) console.log(`removed ${shown(name)}: its .graphql file is gone`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
