import { type DocumentNode, type GraphQLError, Lexer, parse, Source, type Token, TokenKind } from 'graphql';
import { MAX_LINES, MAX_NESTING, MAX_TOKENS } from '../limits.ts';
import { assertDocumentBounds } from './document-bounds.ts';
import { type LimitName, limitExceeded } from './limit-exceeded.ts';
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
        'tokens',
        MAX_TOKENS,
        this.#tokens,
        `The document has more than ${MAX_TOKENS} tokens: names, values and punctuation marks. Ask for less in ` +
          'one request, and give long lists of values in "variables".',
      );
    }
    if (token.line > MAX_LINES) {
      throw this.#refuse(
        token,
        'lines',
        MAX_LINES,
        token.line,
        `The document has more than ${MAX_LINES} lines. Leave out empty ones, and give long texts in "variables".`,
      );
    }
    if (OPENING.has(token.kind)) this.#nesting++;
    else if (CLOSING.has(token.kind)) this.#nesting--;
    if (this.#nesting > MAX_NESTING) {
      throw this.#refuse(token, 'nesting', MAX_NESTING, this.#nesting, tooDeepMessage(this.#nesting));
    }
    return token;
  }

  #refuse(token: Token, limit: LimitName, maximum: number, value: number, message: string): GraphQLError {
    return limitExceeded({ limit, maximum, value }, message, {
      source: this.source,
      positions: [token.start],
    });
  }
}

/**
 * Parses a document within the limits on its length and its shape.
 *
 * @throws GraphQLError with `extensions.code` LIMIT_EXCEEDED for a document over a limit, without a code for one that
 *   is not GraphQL
 */
export function parseWithinLimits(source: string | Source): DocumentNode {
  const lexer = new BoundedLexer(typeof source === 'string' ? new Source(source) : source);
  const document = parse(lexer.source, { lexer });
  assertNesting(document);
  assertDocumentBounds(document);
  return document;
}
