import { type OperationDefinitionNode, parse, print, visit } from 'graphql';
import type { NextRequest } from './load.ts';
import type { Question } from './questions.ts';

/** The path that answers GraphQL. */
export const API = '/graphql';

/** Any name does: the servers are found by their ports. */
export const ORIGIN = 'http://bench';

const HEAD = `Host: ${new URL(ORIGIN).host}\r\nAccept: */*\r\nUser-Agent: bench`;

/** Digits of the number that tells questions apart, which are the same but for it. */
const NONCE_DIGITS = 10;

const nonceOf = (number: number) => String(number).padStart(NONCE_DIGITS, '0');

/** Never asked again, by whatever process: so no cache has the answer. */
let lastNonce = 0;

/** What stands in each operation so that its variable tells questions apart. */
const NONCE = parse('query ($nonce: String!) { nonce: person(slug: $nonce) { slug } }')
  .definitions[0] as OperationDefinitionNode;

/**
 * The same operation with a variable that changes nothing: nobody has it for a slug, and the answer is null. An
 * answer cannot be kept for the next question then, though document, work and bytes are the same. A variable that the operation
 * does not declare would not do: it makes no other question.
 */
function askingForNonce(query: string): string {
  return print(
    visit(parse(query), {
      OperationDefinition: (operation) => ({
        ...operation,
        variableDefinitions: [...(operation.variableDefinitions ?? []), ...(NONCE.variableDefinitions ?? [])],
        selectionSet: {
          ...operation.selectionSet,
          selections: [...operation.selectionSet.selections, ...NONCE.selectionSet.selections],
        },
      }),
    }),
  );
}

function withNonce({ query, variables }: Question, nonce: string) {
  return { query: askingForNonce(query), variables: { ...variables, nonce } };
}

/** A POST of JSON to a path. */
export function postBytes(path: string, body: string): Buffer {
  const bytes = Buffer.from(body);
  return Buffer.concat([
    Buffer.from(
      `POST ${path} HTTP/1.1\r\n${HEAD}\r\nContent-Type: application/json\r\nContent-Length: ${bytes.byteLength}\r\n\r\n`,
    ),
    bytes,
  ]);
}

/** A GET of a path. */
export function getBytes(path: string): Buffer {
  return Buffer.from(`GET ${path} HTTP/1.1\r\n${HEAD}\r\n\r\n`);
}

/** A question as a POST to a path, always the same one. */
export function sameQuestion(path: string, question: Question): NextRequest {
  const request = postBytes(path, JSON.stringify(withNonce(question, nonceOf(0))));
  return () => request;
}

/** A question as a POST to a path, each time another one with the same answer. Each connection needs its own. */
export function newQuestions(path: string, question: Question): NextRequest {
  const request = postBytes(path, JSON.stringify(withNonce(question, nonceOf(0))));
  const start = request.lastIndexOf(nonceOf(0));
  return () => {
    lastNonce++;
    request.write(nonceOf(lastNonce), start, 'latin1');
    return request;
  };
}

/** A question as a GET, always the same one. */
export function sameGet(path: string, question: Question): NextRequest {
  const { query, variables } = withNonce(question, nonceOf(0));
  const search = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  const request = getBytes(`${path}?${search}`);
  return () => request;
}
