import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
  print,
} from 'graphql';
import { type CountCost, compileCost } from '../../cost/compile-cost.ts';
import type { FieldCosts } from '../../cost/field-cost.ts';
import { digestOf, type Tagger } from '../caching/entity-tag.ts';
import type { ErrorCode } from '../error-codes.ts';
import { MAX_CACHED_SOURCE_LENGTH, MAX_VARIABLE_ERRORS } from '../limits.ts';
import { createDocumentCache } from './document-cache.ts';
import type { GraphQLEngine } from './engine.ts';
import { selectQuery } from './operation.ts';

/** A document that was parsed and checked, once for all requests that send it. */
interface PreparedDocument {
  readonly document: DocumentNode;
  /** What the validator has against it; nothing of it runs where there is something. */
  readonly errors: readonly GraphQLError[];
  /** Of the document as graphql-js prints it: the same for any white space, commas and comments. */
  readonly digest: string;
  readonly operations: Map<string | undefined, PreparedOperation>;
}

/** One query of a document that can run. */
export interface PreparedOperation {
  readonly document: DocumentNode;
  readonly documentDigest: string;
  /** Its own name, whether or not the request gave it. */
  readonly name: string | null;
  readonly definition: OperationDefinitionNode;
  /** Counts what it costs, before it runs. */
  readonly countCost: CountCost;
  /** Gives its answers their tags, by media type; filled as they are asked for, and of one release. */
  readonly taggers: Map<string, Tagger>;
}

/** A question of which all is known that can be known before it is answered; or why it cannot be. */
export type Prepared =
  | { readonly operation: PreparedOperation }
  | { readonly errors: readonly GraphQLError[] };

export type Coerced =
  | { readonly variables: Readonly<Record<string, unknown>> }
  | { readonly errors: readonly GraphQLError[] };

/** Parses and validates documents, and remembers them. */
export interface Preparer {
  /** Finds the query that a request means in a document; errors carry `extensions.code`. */
  prepare(source: string, operationName: string | undefined, method: string): Prepared;
}

function withCode(error: GraphQLError, code: ErrorCode): GraphQLError {
  if (error.extensions.code !== undefined) return error;
  const { message, nodes = null, source = null, positions = null } = error;
  return new GraphQLError(message, { nodes, source, positions, originalError: error, extensions: { code } });
}

/** Makes a preparer. What it remembers is bounded by `MAX_CACHED_SOURCE_LENGTH`. */
export function createPreparer(
  engine: Pick<GraphQLEngine, 'parse' | 'validate'>,
  schema: GraphQLSchema,
  costs: FieldCosts,
): Preparer {
  const known = createDocumentCache<PreparedDocument | readonly GraphQLError[]>(MAX_CACHED_SOURCE_LENGTH);

  function read(source: string): PreparedDocument | readonly GraphQLError[] {
    let document: DocumentNode;
    try {
      document = engine.parse(source);
    } catch (error) {
      if (error instanceof GraphQLError) return [withCode(error, 'GRAPHQL_PARSE_FAILED')];
      throw error;
    }
    const errors = engine.validate(document);
    return {
      document,
      errors: errors.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED')),
      digest: errors.length > 0 ? '' : digestOf(print(document)),
      operations: new Map(),
    };
  }

  function remembered(source: string): PreparedDocument | readonly GraphQLError[] {
    let prepared = known.get(source);
    if (prepared === undefined) {
      prepared = read(source);
      known.set(source, prepared);
    }
    return prepared;
  }

  return {
    prepare(source, operationName, method) {
      const prepared = remembered(source);
      if (!('document' in prepared)) return { errors: prepared };
      const found = prepared.operations.get(operationName);
      if (found !== undefined) return { operation: found };
      try {
        // Before the validator's errors: that there are no mutations is said by the method or a code of its own.
        const definition = selectQuery(prepared.document, operationName, method);
        if (prepared.errors.length > 0) return prepared;
        const { document, digest, operations } = prepared;
        // One that is asked for by its name and without it is one.
        const known = [...operations.values()].find((each) => each.definition === definition);
        const operation: PreparedOperation = known ?? {
          document,
          documentDigest: digest,
          name: definition.name?.value ?? null,
          definition,
          countCost: compileCost(schema, costs, document, definition),
          taggers: new Map(),
        };
        operations.set(operationName, operation);
        return { operation };
      } catch (error) {
        if (error instanceof GraphQLError) return { errors: [error] };
        throw error;
      }
    },
  };
}

/**
 * Coerces a request's variables as the GraphQL specification says. Each error points at the variable, but for the last
 * where there are too many, which only says so: without a code it would be taken for ours.
 */
export function coerceVariables(
  schema: GraphQLSchema,
  { definition }: PreparedOperation,
  variables: Readonly<Record<string, unknown>> | undefined,
): Coerced {
  const definitions = definition.variableDefinitions ?? [];
  if (definitions.length === 0) return { variables: {} };
  const { coerced, errors } = getVariableValues(schema, definitions, variables ?? {}, {
    maxErrors: MAX_VARIABLE_ERRORS,
  });
  return errors === undefined
    ? { variables: coerced }
    : { errors: errors.map((error) => withCode(error, 'BAD_USER_INPUT')) };
}
