import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, type GraphQLError, Kind, print, validate } from 'graphql';
import { schema } from '../schema/index.ts';
import { REPOSITORY } from '../src/compile/folders.ts';
import { writeArtefact } from '../src/compile/write-artefact.ts';
import type { KnownDocument } from '../src/http/graphql/known-documents.ts';
import { parseWithinLimits } from '../src/http/graphql/parse.ts';

/** The example operations, and what a deployer adds to them. */
const FOLDERS = ['schema/operations', 'schema/documents'];
const OUTPUT = join(REPOSITORY, 'build', 'documents.json');

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function graphqlFiles(root: string, folder: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`);
}

function complaint(file: string, { message, locations }: GraphQLError): string {
  const place = locations?.[0] === undefined ? '' : `:${locations[0].line}:${locations[0].column}`;
  return `${file}${place}: ${message}`;
}

function operationNames(document: DocumentNode): string[] {
  return document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION && definition.name !== undefined
      ? [definition.name.value]
      : [],
  );
}

function isOfQueries(document: DocumentNode): boolean {
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return (
    operations.length > 0 &&
    operations.every((each) => each.kind === Kind.OPERATION_DEFINITION && each.operation === 'query')
  );
}

/**
 * Reads the documents that requests may name: each file of the two folders is one, whole and valid. It is known by the
 * SHA-256 of its text, with and without white space around it, and of the text as graphql-js prints it, which is what
 * code generators take.
 *
 * @throws Error that says, a line each, what is wrong in which file and where
 */
export function readKnownDocuments(root: string): KnownDocument[] {
  const complaints: string[] = [];
  const documents = new Map<string, KnownDocument>();
  for (const file of FOLDERS.flatMap((folder) => graphqlFiles(root, folder))) {
    const text = readFileSync(join(root, file), 'utf8');
    try {
      const document = parseWithinLimits(text);
      complaints.push(...validate(schema, document).map((error) => complaint(file, error)));
      if (!isOfQueries(document))
        complaints.push(`${file}: has no query, or more than queries: this API has nothing else.`);
      const hashes = [...new Set([text, text.trim(), print(document)].map(sha256))];
      const [first = ''] = hashes;
      if (!documents.has(first))
        documents.set(first, { operationNames: operationNames(document), hashes, text });
    } catch (error) {
      complaints.push(complaint(file, error as GraphQLError));
    }
  }
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
  return [...documents.values()];
}

/**
 * Writes the documents that requests may name where the Worker bundles them from. If one of them is wrong, it says so
 * and ends the process.
 */
export function writeDocuments(): void {
  try {
    const documents = JSON.stringify(readKnownDocuments(REPOSITORY));
    writeArtefact(OUTPUT, documents);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
