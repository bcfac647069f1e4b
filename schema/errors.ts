import type { ASTNode } from 'graphql';
import { GraphQLError } from 'graphql';

/**
 * An error in what the client sent, with `extensions.code` BAD_USER_INPUT.
 *
 * @param message what was wrong, the value itself, and what would be right
 * @param node the literal in the document, where the error is about one
 */
export function badUserInput(message: string, node?: ASTNode): GraphQLError {
  return new GraphQLError(message, { nodes: node ?? null, extensions: { code: 'BAD_USER_INPUT' } });
}

/** A value as an error message shows it: as JSON, cut where it is long. */
export function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value);
  return json.length <= 80 ? json : `${json.slice(0, 80)}…`;
}
