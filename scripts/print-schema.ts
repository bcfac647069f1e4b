import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from '../schema/index.ts';
import { createCommand } from './command-line.ts';

createCommand(
  'npm run schema --',
  'Writes schema/schema.graphql, the copy that clients and reviewers read. A test compares it with the code.',
).parse();

const target = new URL('../schema/schema.graphql', import.meta.url);
writeFileSync(target, `${printSchema(lexicographicSortSchema(schema))}\n`);
