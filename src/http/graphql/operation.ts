import { type DocumentNode, Kind, type OperationDefinitionNode } from 'graphql';
import { requestError } from './request-error.ts';

function operationsOf(document: DocumentNode): OperationDefinitionNode[] {
  return document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
}

function namesOf(operations: readonly OperationDefinitionNode[]): string {
  return operations
    .map(({ name }) => (name === undefined ? 'one without a name' : `"${name.value}"`))
    .join(', ');
}

/**
 * The operation of a document that a request asks to run.
 *
 * @throws GraphQLError with `extensions.code` OPERATION_RESOLUTION_FAILURE where that is open
 */
function selectOperation(document: DocumentNode, operationName: string | undefined): OperationDefinitionNode {
  const operations = operationsOf(document);
  const [first] = operations;
  if (first === undefined) {
    throw requestError(
      'OPERATION_RESOLUTION_FAILURE',
      'The document has no operation, such as "query { … }".',
    );
  }
  if (operationName === undefined) {
    if (operations.length === 1) return first;
    throw requestError(
      'OPERATION_RESOLUTION_FAILURE',
      `The document has ${operations.length} operations (${namesOf(operations)}): say in "operationName" which to run.`,
    );
  }
  const named = operations.find(({ name }) => name?.value === operationName);
  if (named !== undefined) return named;
  throw requestError(
    'OPERATION_RESOLUTION_FAILURE',
    `No operation is named ${JSON.stringify(operationName)}; the document has ${namesOf(operations)}.`,
  );
}

/**
 * Finds the operation that a request means, which must be a query: this API has no other. GraphQL over HTTP wants a
 * mutation by GET to be refused as a method, whether or not there are mutations.
 *
 * @throws GraphQLError with `extensions.code`
 */
export function selectQuery(
  document: DocumentNode,
  operationName: string | undefined,
  method: string,
): OperationDefinitionNode {
  const selected = selectOperation(document, operationName);
  const { operation } = selected;
  if (operation === 'query') return selected;
  const message = `This API only reads: it has no ${operation}, only queries.`;
  const isMutationByGet = operation === 'mutation' && method !== 'POST';
  throw requestError(isMutationByGet ? 'METHOD_NOT_ALLOWED' : 'OPERATION_RESOLUTION_FAILURE', message);
}
