import { readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';
import { createCommand } from './command-line.ts';

createCommand(
  'npm run types --',
  'Writes the types of the operation in examples/ from schema/schema.graphql, as a client developer would.',
).parse();

const at = (path: string) => new URL(`../${path}`, import.meta.url);
const OPERATION = 'examples/quotes-of.graphql';
const OUTPUT = 'examples/quotes-of.generated.ts';

// The document stays a string, so that the client needs no GraphQL library.
const output = await codegen({
  filename: OUTPUT,
  schema: parse(readFileSync(at('schema/schema.graphql'), 'utf8')),
  documents: [{ location: OPERATION, document: parse(readFileSync(at(OPERATION), 'utf8')) }],
  config: {
    documentMode: 'string',
    useTypeImports: true,
    enumsAsTypes: true,
    skipTypename: true,
    scalars: { Date: 'string', URL: 'string', ID: 'string' },
  },
  plugins: [{ typescriptOperations: {} }, { typedDocumentNode: {} }],
  pluginMap: { typescriptOperations, typedDocumentNode },
});
writeFileSync(at(OUTPUT), `// Written by npm run types. Do not edit.\n${output}`);
