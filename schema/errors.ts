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

/** A text as an error message shows it: cut where it is long. */
export function cut(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 80)}…`;
}

/**
 * A value as an error message shows it: as JSON, cut where it is long. Of lists and objects only the kind is told:
 * a client may nest them deeper than JSON can be written.
 */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return cut(JSON.stringify(value) ?? String(value));
}
