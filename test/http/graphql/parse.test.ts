import { GraphQLError, getIntrospectionQuery, print, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../../../schema/index.ts';
import { parseWithinLimits } from '../../../src/http/graphql/parse.ts';
import { MAX_LINES, MAX_NESTING, MAX_TOKENS } from '../../../src/http/limits.ts';

/** The error that a document must be refused with. */
function refusalOf(source: string): GraphQLError {
  try {
    parseWithinLimits(source);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
  throw new Error('The document was parsed.');
}

const nested = (levels: number) => `{${'...{'.repeat(levels - 1)}a${'}'.repeat(levels)}`;

/** A query whose fragments make it as deep as there are levels. */
const chained = (levels: number) =>
  `{ ...F2 } ${Array.from({ length: levels - 1 }, (_, i) => {
    const level = i + 2;
    return `fragment F${level} on A { ${level < levels ? `...F${level + 1}` : 'a'} }`;
  }).join(' ')}`;

describe('parseWithinLimits', () => {
  it('takes the full introspection, with room to spare', () => {
    const query = getIntrospectionQuery();
    expect(print(parseWithinLimits(query))).not.toBe('');
    const tokens = query.match(/\w+|[^\s\w]/g) ?? [];
    expect(tokens.length * 5).toBeLessThan(MAX_TOKENS);
  });

  it('takes as many tokens as the limit, and refuses one more by its place', () => {
    const list = (tokens: number) => `{a(b:[${' 1'.repeat(tokens - 9)}])}`;
    expect(parseWithinLimits(list(MAX_TOKENS)).definitions).toHaveLength(1);
    const { message, extensions, locations } = refusalOf(list(MAX_TOKENS + 1));
    expect(message).toBe(
      `The document has more than ${MAX_TOKENS} tokens: names, values and punctuation marks. Ask for less in one ` +
        'request, and give long lists of values in "variables".',
    );
    expect(extensions).toEqual({
      code: 'LIMIT_EXCEEDED',
      limit: 'tokens',
      maximum: MAX_TOKENS,
      value: MAX_TOKENS + 1,
    });
    expect(locations).toEqual([{ line: 1, column: 2 * MAX_TOKENS - 7 }]);
  });

  it.each([
    ['fields', nested],
    ['lists', (levels: number) => `{a(b:${'['.repeat(levels - 2)}${']'.repeat(levels - 2)})}`],
    ['objects', (levels: number) => `{a(b:${'{c:'.repeat(levels - 2)}1${'}'.repeat(levels - 2)})}`],
    [
      'types of a variable',
      (levels: number) => `query($a:${'['.repeat(levels - 1)}A${']'.repeat(levels - 1)}){a}`,
    ],
    ['fragments', chained],
    ['fragments, not spread', (levels: number) => chained(levels + 1).replace('...F2', 'a')],
  ])('takes %s nested as deep as the limit, and refuses one level more by its place', (_what, document) => {
    expect(() => parseWithinLimits(document(MAX_NESTING))).not.toThrow();
    const { message, extensions, locations } = refusalOf(document(MAX_NESTING + 1));
    expect(message).toContain(
      `nested ${MAX_NESTING + 1} deep here, counting fragments where they are spread, but must not be nested more ` +
        `than ${MAX_NESTING} deep. Give nested values in "variables", and ask for the deeper fields in another request`,
    );
    expect(extensions).toEqual({
      code: 'LIMIT_EXCEEDED',
      limit: 'nesting',
      maximum: MAX_NESTING,
      value: MAX_NESTING + 1,
    });
    expect(locations).toHaveLength(1);
  });

  it('takes as many lines as the limit, and refuses one more', () => {
    expect(() => parseWithinLimits(`${'\n'.repeat(MAX_LINES - 1)}{a}`)).not.toThrow();
    expect(refusalOf(`${'\n'.repeat(MAX_LINES)}{a}`).extensions).toMatchObject({
      limit: 'lines',
      value: MAX_LINES + 1,
    });
  });

  it('counts what stands side by side once', () => {
    expect(() => parseWithinLimits(`{a{${'a{b}'.repeat(MAX_NESTING)}}}`)).not.toThrow();
  });

  it('counts a fragment at the deepest of the places where it is spread, wherever it is defined', () => {
    const deep = `{${'...{'.repeat(MAX_NESTING - 1)}...F${'}'.repeat(MAX_NESTING)}`;
    for (const source of [
      `{ ...F } query B ${deep} fragment F on A { a }`,
      `fragment F on A { a } query B ${deep}`,
    ]) {
      expect(refusalOf(source).message).toContain(`nested ${MAX_NESTING + 1} deep`);
    }
  });

  it('leaves a fragment within itself, and one that is missing, to the validator', () => {
    const document = parseWithinLimits(
      '{ ...A } fragment A on Query { ...B ...C } fragment B on Query { ...A }',
    );
    const messages = validate(schema, document).map(({ message }) => message);
    expect(messages).toContain('Cannot spread fragment "A" within itself via "B".');
    expect(messages).toContain('Unknown fragment "C".');
  });

  it.each(['{', 'query (', '}', '{ a(b: "', ''])(
    'leaves %j to the parser, which says what is missing',
    (source) => {
      const { message, extensions } = refusalOf(source);
      expect(message).toMatch(/^Syntax Error: /);
      expect(extensions).toEqual({});
    },
  );
});
