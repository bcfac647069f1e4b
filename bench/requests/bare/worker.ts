import { type DocumentNode, execute, parse, validate } from 'graphql';
import corpusText from '../../../build/corpus.json';
import { schema } from '../../../schema/index.ts';
import { createBundledStore } from '../../../src/corpus/bundled/store.ts';

/*
 * Nothing but graphql-js over the schema and the store of the real Worker: what the HTTP side and Yoga cost is the
 * difference. It trusts every request, checks nothing twice, and gives no header but one.
 */

interface Question {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

const store = createBundledStore(corpusText);
const headers = { 'content-type': 'application/json; charset=utf-8' };
const documents = new Map<string, DocumentNode>();

function documentOf(query: string): DocumentNode {
  const known = documents.get(query);
  if (known) return known;
  const document = parse(query);
  const [error] = validate(schema, document);
  if (error) throw error;
  documents.set(query, document);
  return document;
}

export default {
  async fetch(request: Request): Promise<Response> {
    const { query, variables } = JSON.parse(await request.text()) as Question;
    const result = await execute({
      schema,
      document: documentOf(query),
      variableValues: variables,
      contextValue: { store },
    });
    return new Response(JSON.stringify(result), { headers });
  },
};
