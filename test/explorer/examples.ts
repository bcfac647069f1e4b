import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';
import { ROOT } from '../harness/corpora.ts';

const FOLDER = join(ROOT, 'schema', 'operations');

function nameOf(text: string): string {
  const [operation] = parse(text).definitions;
  return operation?.kind === Kind.OPERATION_DEFINITION ? (operation.name?.value ?? '') : '';
}

/** The example operations by their names. */
export const EXAMPLES: ReadonlyMap<string, string> = new Map(
  readdirSync(FOLDER).map((file) => {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    return [nameOf(text), text];
  }),
);

export function exampleNamed(name: string): string {
  const text = EXAMPLES.get(name);
  if (text === undefined) throw new Error(`no example is named ${name}`);
  return text;
}
