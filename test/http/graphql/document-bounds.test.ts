import { GraphQLError, getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { assertDocumentBounds } from '../../../src/http/graphql/document-bounds.ts';
import {
  MAX_ALIASES,
  MAX_DEPTH,
  MAX_DIRECTIVES,
  MAX_FIELDS,
  MAX_ROOT_FIELDS,
} from '../../../src/http/limits.ts';

function refusalOf(source: string): GraphQLError | null {
  try {
    assertDocumentBounds(parse(source));
    return null;
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

/** Twenty fields by a fragment that spreads one of ten twice. */
const halves = (count: number, item: string) =>
  `fragment F on A { ...G ...G ${item.repeat(count % 2)} } fragment G on A { ${item.repeat(count >> 1)} }`;

const fields = (count: number) => `{ a { ${'b '.repeat(count - 1)} } }`;

describe.each([
  ['depth', MAX_DEPTH, (n: number) => `${'{a'.repeat(n)}${'}'.repeat(n)}`],
  ['depth', MAX_DEPTH, (n: number) => `{a{...F}} fragment F on A ${'{a'.repeat(n - 1)}${'}'.repeat(n - 1)}`],
  ['rootFields', MAX_ROOT_FIELDS, (n: number) => `{ ${'a '.repeat(n)} }`],
  ['rootFields', MAX_ROOT_FIELDS, (n: number) => `{ ... { ...F } } ${halves(n, 'a ')}`],
  ['aliases', MAX_ALIASES, (n: number) => `{ a { ${'b: c '.repeat(n)} } }`],
  ['aliases', MAX_ALIASES, (n: number) => `{ a { ...F } } ${halves(n, 'b: c ')}`],
  ['directives', MAX_DIRECTIVES, (n: number) => `{ a { b ${'@d '.repeat(n)} } }`],
  [
    'directives',
    MAX_DIRECTIVES,
    (n: number) => `query ($a: A @d) @d { ... @d { a ${'@d '.repeat(n - 3)} } }`,
  ],
  ['directives', MAX_DIRECTIVES, (n: number) => `{ a { ...F } } ${halves(n, 'b @d ')}`],
  ['fields', MAX_FIELDS, fields],
  ['fields', MAX_FIELDS, (n: number) => `{ a { ...F } } ${halves(n - 1, 'b ')}`],
  ['fields', MAX_FIELDS, (n: number) => `{ a } fragment F on A ${fields(n)}`],
  ['fields', MAX_FIELDS, (n: number) => `query A { a } query B ${fields(n)}`],
] as const)('the bound on %s', (limit, maximum, document) => {
  it(`takes ${maximum}, as in ${document(4)}`, () => {
    expect(refusalOf(document(maximum))).toBeNull();
  });

  it(`refuses ${maximum + 1}, and says what is found, what may be and what to do`, () => {
    const refusal = refusalOf(document(maximum + 1));
    expect(refusal?.extensions).toEqual({ code: 'LIMIT_EXCEEDED', limit, maximum, value: maximum + 1 });
    expect(refusal?.message).toContain(`has ${maximum + 1} `);
    expect(refusal?.message).toContain(`may have at most ${maximum}.`);
    expect(refusal?.message).toMatch(/(?:Ask|Put)[^.]+\.$/);
    expect(refusal?.locations).toHaveLength(1);
  });
});

describe('assertDocumentBounds', () => {
  it('takes the fullest introspection', () => {
    const full = getIntrospectionQuery({
      schemaDescription: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    expect(refusalOf(full)).toBeNull();
  });

  it('counts fragments that would be written out a billion times without writing them out', () => {
    const links = Array.from({ length: 40 }, (_, i) => `fragment F${i} on A { ...F${i + 1} ...F${i + 1} b }`);
    const refusal = refusalOf(`{ a { ...F0 } } ${links.join(' ')} fragment F40 on A { b }`);
    expect(refusal?.extensions.limit).toBe('fields');
    expect(refusal?.extensions.value).toBeGreaterThan(1e9);
  });

  it('leaves a fragment within itself, and one that is missing, to the validator', () => {
    expect(refusalOf('{ ...A } fragment A on Q { a ...B } fragment B on Q { ...A ...C }')).toBeNull();
  });
});
