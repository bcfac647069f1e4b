import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELD_COSTS } from '../../schema/field-costs.ts';
import { schema } from '../../schema/index.ts';
import { MAX_COST, MAX_MESSAGE_LENGTH, MAX_READ_LENGTH, MAX_VARIABLE_ERRORS } from '../../src/http/limits.ts';
import { fixtureStore } from '../schema/run.ts';
import { createTestApp, errorsInto } from './test-app.ts';

/*
 * Whatever a client sends as a query or as variables is the client's error or is answered; it is never ours. The
 * app is the Worker's own, over the fixture's corpus; test/worker sends the worst of these to workerd.
 */

const lines: string[] = [];
const app = createTestApp({
  schema,
  createContext: () => ({ store: fixtureStore }),
  store: fixtureStore,
  costs: FIELD_COSTS,
  log: errorsInto(lines),
});

async function send(body: string) {
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
  const response = await app(new Request('https://api.example/graphql', { method: 'POST', headers, body }));
  return { status: response.status, text: await response.text() };
}

async function expectNoFaultOfOurs(body: string): Promise<string> {
  lines.length = 0;
  const { status, text } = await send(body);
  expect(status).toBeLessThan(500);
  expect(text).not.toContain('INTERNAL_SERVER_ERROR');
  expect(text).not.toContain('call stack');
  expect(lines).toEqual([]);
  return text;
}

/** Milliseconds that a property of many requests may take on a busy machine. */
const MANY_RUNS = 60_000;

const asQuery = (query: string) => JSON.stringify({ query });

/** Pieces of which real queries are made, so that much of what is put together parses, and some of it runs. */
const piece = fc.constantFrom(
  ...[
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    ':',
    '!',
    '$',
    '...',
    '@',
    '|',
    '&',
    '=',
    '"',
    '"""',
    '#',
    '\n',
    ',',
    ' ',
  ],
  ...[
    'query',
    'mutation',
    'fragment',
    'on',
    'Article',
    'F',
    '...F',
    '...F',
    'true',
    'null',
    '1',
    '-',
    '"x"',
    '$a',
  ],
  ...[
    'articles',
    'nodes',
    'quotes',
    'article',
    'slug',
    'first: 1',
    '(first: 1)',
    '(slug: "x")',
    '__typename',
  ],
  ...[
    '{ articles { nodes {',
    '} } }',
    'fragment F on Article {',
    '@skip(if: true)',
    '\u0000',
    '\ud800',
    '🚢',
  ],
);

describe('any text as a query', () => {
  it(
    'is never our error',
    async () => {
      const query = fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
      );
      await fc.assert(
        fc.asyncProperty(query, async (text) => {
          await expectNoFaultOfOurs(asQuery(text));
        }),
        { numRuns: 200 },
      );
    },
    MANY_RUNS,
  );

  it(
    'is never our error where a piece of it is repeated very often',
    async () => {
      const repeated = fc.tuple(
        fc.array(piece, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 9000 }),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(repeated, { minLength: 1, maxLength: 3 }), async (parts) => {
          await expectNoFaultOfOurs(
            asQuery(parts.map(([pieces, times]) => pieces.join('').repeat(times)).join(' ')),
          );
        }),
        { numRuns: 50 },
      );
    },
    MANY_RUNS,
  );
});

/** A chain of fragments, each of which asks for fields within fields and spreads the next. */
function chain(length: number): string {
  const links = Array.from({ length }, (_, i) => {
    const next = i + 1 < length ? `...F${i + 1}` : 'slug';
    return `fragment F${i} on Article{quotes(first:1){nodes{article{${next}}}}}`;
  });
  return `{articles(first:1){nodes{...F0}}}${links.join('')}`;
}

describe('a document that is nested very deep', () => {
  it.each([
    ['fields', '{a'.repeat(60_000)],
    ['fields, closed', `${'{a'.repeat(60_000)}${'}'.repeat(60_000)}`],
    ['a list', `{nodes(ids:${'['.repeat(100_000)}`],
    ['an object', `{articles(filter:${'{a:'.repeat(60_000)}`],
    ['a type', `query($a:${'['.repeat(100_000)}`],
    ['inline fragments', `{${'...{'.repeat(50_000)}`],
    ['fragments', chain(40)],
  ])('in %s says what the limit is', async (_what, query) => {
    const text = await expectNoFaultOfOurs(asQuery(query));
    expect(JSON.parse(text).errors).toEqual([
      expect.objectContaining({
        message: expect.stringContaining('must not be nested more than 100 deep'),
        extensions: expect.objectContaining({ code: 'LIMIT_EXCEEDED', limit: 'nesting', maximum: 100 }),
      }),
    ]);
  });

  it('within the limit is answered', async () => {
    expect(await expectNoFaultOfOurs(asQuery(chain(4)))).toMatch(/^\{"data":/);
  });
});

describe('a document that is very long', () => {
  it('says what the limit is, if it is valid otherwise', async () => {
    const text = await expectNoFaultOfOurs(asQuery(`{${'corpus{version}'.repeat(3000)}}`));
    expect(text).toContain('more than 2000 tokens');
    expect(text).toContain('LIMIT_EXCEEDED');
  });

  it('says what the limit is where it asks for one field very often', async () => {
    const query = `{articles{nodes{${'quotes{totalCount}'.repeat(260)}}}}`;
    for (const _time of ['first', 'from the cache']) {
      const { errors } = JSON.parse(await expectNoFaultOfOurs(asQuery(query)));
      expect(errors).toHaveLength(1);
      expect(errors[0].message).toContain('has 522 fields');
      expect(errors[0].extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'fields' });
    }
  });

  it('says what the limit is where it asks for too much, and nothing else', async () => {
    const nested = '{people(first:100){nodes{quotes(first:100){nodes{article{text}}}}}}';
    const { errors, ...rest } = JSON.parse(await expectNoFaultOfOurs(asQuery(nested)));
    expect(rest).toEqual({});
    expect(errors[0].message).toContain('"people.nodes.quotes.nodes.article.text" accounts for');
    expect(errors[0].extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'cost', maximum: MAX_COST });
  });

  it('reads texts that are together as long as one may be, and none where they are longer', async () => {
    const query =
      'query ($a: String!, $b: String!) { a: extract(text: $a) { headline } b: extract(text: $b) { headline } }';
    const variables = (length: number) => ({ a: 'a'.repeat(20_000), b: 'b'.repeat(length - 20_000) });
    const ask = async (length: number) =>
      JSON.parse(await expectNoFaultOfOurs(JSON.stringify({ query, variables: variables(length) })));
    expect(Object.keys((await ask(MAX_READ_LENGTH)).data)).toEqual(['a', 'b']);
    const { errors, ...rest } = await ask(MAX_READ_LENGTH + 1);
    expect(rest).toEqual({});
    expect(errors[0].message).toContain('texts of 50001 UTF-16 code units to "extract"');
    expect(errors[0].extensions).toEqual({
      code: 'LIMIT_EXCEEDED',
      limit: 'textLength',
      maximum: MAX_READ_LENGTH,
      value: 50_001,
    });
  });
});

describe('a variable that is nested very deep', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;

  it.each(['Date', 'Int', 'ID', '[ID!]', 'ArticleFilter', 'ArticleOrder', 'String'])(
    'is the client’s error as a value of %s',
    async (type) => {
      const uses: Readonly<Record<string, string>> = {
        Date: 'articles(filter: { publishedFrom: $v }) { totalCount }',
        Int: 'articles(first: $v) { totalCount }',
        ID: 'nodes(ids: [$v]) { id }',
        '[ID!]': 'nodes(ids: $v) { id }',
        ArticleFilter: 'articles(filter: $v) { totalCount }',
        ArticleOrder: 'articles(orderBy: $v) { totalCount }',
        String: 'articles(after: $v) { totalCount }',
      };
      const required = type === 'ID' || type === '[ID!]' ? '!' : '';
      const query = `query ($v: ${type}${required}) { ${uses[type]} }`;
      const text = await expectNoFaultOfOurs(
        `{"query": ${JSON.stringify(query)}, "variables": {"v": ${deep}}}`,
      );
      expect(text).toContain('BAD_USER_INPUT');
      expect(text.length).toBeLessThan(1000);
    },
  );
});

describe('fragments that go round in circles', () => {
  const circles = (count: number, step: number) =>
    Array.from(
      { length: count },
      (_, i) => `fragment F${i} on Query { ...F${(i + 1) % count} ...F${(i + step) % count} }`,
    ).join(' ');

  it.each([2, 3, 7])('are refused for that, and nothing else is looked at (%i)', async (step) => {
    const query = `{ nowhere ...F0 ...F1 } ${circles(99, step)}`;
    const { errors } = JSON.parse(await expectNoFaultOfOurs(asQuery(query)));
    for (const { message, extensions } of errors) {
      expect(message).toMatch(/^Cannot spread fragment "F\d+" within itself/);
      expect(extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
    }
    expect(errors.length).toBeGreaterThan(0);
  });
});

describe('what is wrong very often', () => {
  const long = 'a'.repeat(200_000);
  const times = (count: number, write: (number: number) => string) =>
    Array.from({ length: count }, (_, i) => write(i)).join(' ');

  it('comes back in short, however long the names are that each error quotes', async () => {
    const query = `query ${long}(${times(300, (i) => `$v${i}: Int`)}) { __typename }`;
    const text = await expectNoFaultOfOurs(asQuery(query));
    const { errors } = JSON.parse(text) as { errors: { message: string }[] };
    expect(errors.length).toBeGreaterThan(100);
    expect(Math.max(...errors.map(({ message }) => message.length))).toBe(MAX_MESSAGE_LENGTH);
    expect(errors[0]?.message).toMatch(/^Variable "\$v0" is never used in operation "a+…$/);
  });

  it('is the client’s error in variables too, up to some values and beyond', async () => {
    const query = 'query ($f: QuoteFilter) { quotes(filter: $f) { totalCount } }';
    const wrong = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`x${i}`, i]));
    const text = await expectNoFaultOfOurs(JSON.stringify({ query, variables: { f: { ...wrong, long } } }));
    const { errors } = JSON.parse(text);
    expect(errors).toHaveLength(MAX_VARIABLE_ERRORS + 1);
    expect(errors.at(-1).message).toMatch(/^Too many errors/);
    for (const { extensions } of errors) expect(extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });

  it('is short where it is the name of a parameter', async () => {
    const { errors } = JSON.parse(await expectNoFaultOfOurs(JSON.stringify({ [long]: 1 })));
    expect(errors[0].message).toHaveLength(MAX_MESSAGE_LENGTH);
  });
});
