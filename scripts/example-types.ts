import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import {
  buildASTSchema,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  parse,
  validate,
} from 'graphql';

/* Types of a client's operations, made from the printed schema alone, as a client developer would make them. */

const HEADER = '// Written by npm run types. Do not edit.\n';
const GENERATED = '.generated.ts';
const SHARED = `typed-document-string${GENERATED}`;

const CONFIG = {
  // A string, so that a client needs no GraphQL library.
  documentMode: 'string',
  useTypeImports: true,
  enumsAsTypes: true,
  skipTypename: true,
  scalars: { Date: 'string', URL: 'string', ID: 'string' },
} as const;

interface Operations {
  /** "quotes-of.graphql" */
  readonly file: string;
  readonly document: DocumentNode;
}

/** What the generator needs and does not check: something to name the types by. */
function unnamed({ definitions }: DocumentNode): GraphQLError[] {
  const operations = definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (operations.length === 0) return [new GraphQLError('There is no operation in this file.')];
  return operations
    .filter(({ name }) => name === undefined)
    .map((nodes) => new GraphQLError('The operation has no name. Its types are named after it.', { nodes }));
}

/** @throws Error that says, a line each, what is wrong in which file and at which line and column */
function readOperations(folder: string, schema: GraphQLSchema): Operations[] {
  const complaints: string[] = [];
  const complain = (file: string, { message, locations }: GraphQLError) => {
    const [{ line, column } = { line: 1, column: 1 }] = locations ?? [];
    complaints.push(`${basename(folder)}/${file}:${line}:${column}: ${message}`);
  };
  const all = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.graphql'))
    .map(({ name }) => name)
    .sort()
    .flatMap((file) => {
      try {
        const document = parse(readFileSync(join(folder, file), 'utf8'));
        for (const error of [...validate(schema, document), ...unnamed(document)]) complain(file, error);
        return [{ file, document }];
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        complain(file, error);
        return [];
      }
    });
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
  return all;
}

const pluginMap = { typescriptOperations, typedDocumentNode };

/** The class that all documents are of. The generator writes a copy into each of its outputs. */
async function sharedClass(schema: DocumentNode): Promise<string> {
  const plugins = [{ typedDocumentNode: {} }];
  return (
    await codegen({ filename: SHARED, schema, documents: [], config: CONFIG, plugins, pluginMap })
  ).trim();
}

async function typesOf(
  { file, document }: Operations,
  schema: DocumentNode,
  shared: string,
): Promise<string> {
  const output = await codegen({
    filename: file.replace('.graphql', GENERATED),
    schema,
    documents: [{ location: file, document }],
    config: CONFIG,
    plugins: [{ typescriptOperations: {} }, { typedDocumentNode: {} }],
    pluginMap,
  });
  const [types, documents, ...others] = output.split(shared);
  if (documents === undefined || others.length > 0) {
    throw new Error('The generator no longer writes TypedDocumentString once: see scripts/example-types.ts.');
  }
  const withoutImport = (types as string).replace(/^import type \{ DocumentTypeDecoration \} .*\n/m, '');
  return `${HEADER}import { TypedDocumentString } from './${SHARED}';\n${withoutImport}${documents.trim()}\n`;
}

/**
 * Writes `name.generated.ts` beside each `name.graphql` of a folder, and the class that they share. Generated files
 * whose `.graphql` is gone are removed. If anything is wrong, nothing is written.
 *
 * @param printedSchema in GraphQL's schema language
 * @returns names of the files that were written and removed, in order
 * @throws Error that says, a line each, what is wrong in which file and at which line and column
 */
export async function writeExampleTypes(
  folder: string,
  printedSchema: string,
): Promise<{ written: string[]; removed: string[] }> {
  const schemaDocument = parse(printedSchema);
  const all = readOperations(folder, buildASTSchema(schemaDocument));
  const shared = await sharedClass(schemaDocument);
  const outputs = new Map<string, string>();
  for (const operations of all) {
    const name = operations.file.replace('.graphql', GENERATED);
    outputs.set(name, await typesOf(operations, schemaDocument, shared));
  }
  if (outputs.size > 0) {
    const imported = "import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';";
    outputs.set(SHARED, `${HEADER}${imported}\n\n${shared}\n`);
  }
  for (const [name, text] of outputs) writeFileSync(join(folder, name), text);
  const removed = readdirSync(folder)
    .filter((name) => name.endsWith(GENERATED) && !outputs.has(name))
    // A file that somebody else's generator wrote stays.
    .filter((name) => readFileSync(join(folder, name), 'utf8').startsWith(HEADER))
    .sort();
  for (const name of removed) rmSync(join(folder, name));
  return { written: [...outputs.keys()].sort(), removed };
}
