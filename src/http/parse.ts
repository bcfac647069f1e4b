import { type DocumentNode, GraphQLError, Lexer, parse, Source, type Token, TokenKind } from 'graphql';
import { MAX_NESTING, MAX_TOKENS } from './limits.ts';
import { assertNesting, tooDeepMessage } from './nesting.ts';

const OPENING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** Stops at a limit before the parser, which calls itself for each bracket, can run out of stack. */
class BoundedLexer extends Lexer {
  #tokens = 0;
  #nesting = 0;

  override advance(): Token {
    const token = super.advance();
    if (token.kind === TokenKind.EOF) return token;
    this.#tokens++;
    if (this.#tokens > MAX_TOKENS) {
      throw this.#refuse(
        token,
        `The document has more than ${MAX_TOKENS} tokens: names, values and punctuation marks. Ask for less in ` +
          'one request, and give long lists of values in "variables".',
      );
    }
    if (OPENING.has(token.kind)) this.#nesting++;
    else if (CLOSING.has(token.kind)) this.#nesting--;
    if (this.#nesting > MAX_NESTING) throw this.#refuse(token, tooDeepMessage(this.#nesting));
    return token;
  }

  #refuse(token: Token, message: string): GraphQLError {
    return new GraphQLError(message, {
      source: this.source,
      positions: [token.start],
      extensions: { code: 'GRAPHQL_PARSE_FAILED' },
    });
  }
}

/**
 * Parses a document within the limits on its tokens and nesting.
 *
 * @throws GraphQLError with `extensions.code` GRAPHQL_PARSE_FAILED for a document over a limit, without a code for
 *   one that is not GraphQL
 */
export function parseWithinLimits(source: string | Source): DocumentNode {
  const lexer = new BoundedLexer(typeof source === 'string' ? new Source(source) : source);
  const document = parse(lexer.source, { lexer });
  assertNesting(document);
  return document;
}
