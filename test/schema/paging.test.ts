import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectionIn, type List, labelOf, lists } from './lists.ts';
import { badInputOf, type Data, dataOf } from './run.ts';

function page(list: List, variables: Readonly<Record<string, unknown>>): Data {
  return connectionIn(dataOf(list.source, variables));
}

const labels = (connection: Data): string[] => connection.nodes.map(labelOf);

/** All items, page after page, where the nth page has the nth of the sizes, over and over. */
function pageThrough(list: List, sizes: readonly number[], forward: boolean): string[] {
  const collected: string[] = [];
  let cursor: string | null = null;
  for (let i = 0; i <= list.items.length; i++) {
    const size = sizes[i % sizes.length];
    const connection = page(list, forward ? { first: size, after: cursor } : { last: size, before: cursor });
    const { pageInfo } = connection;
    expect(connection.totalCount).toBe(list.items.length);
    expect(pageInfo.startCursor).toBe(connection.edges[0].cursor);
    expect(pageInfo.endCursor).toBe(connection.edges.at(-1).cursor);
    expect(forward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage).toBe(i > 0);
    if (forward) collected.push(...labels(connection));
    else collected.unshift(...labels(connection));
    if (!(forward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return collected;
    cursor = forward ? pageInfo.endCursor : pageInfo.startCursor;
  }
  throw new Error('Paging does not come to an end.');
}

const sizes = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 });

describe.each(lists.map((list) => [list.name, list] as const))('%s', (_name, list) => {
  it('has its items in order, beside edges with the same ones', () => {
    const connection = page(list, {});
    expect(labels(connection)).toEqual(list.items);
    expect(connection.edges.map((edge: Data) => labelOf(edge.node))).toEqual(list.items);
  });

  it('gives each item once and in order when paged through, in both directions and any sizes', () => {
    fc.assert(
      fc.property(sizes, fc.boolean(), (some, forward) => {
        expect(pageThrough(list, some, forward)).toEqual(list.items);
      }),
      { numRuns: 12 },
    );
  });

  it('gives for first: 0 an empty page with its totalCount and null cursors', () => {
    const connection = page(list, { first: 0 });
    expect(connection).toMatchObject({
      totalCount: list.items.length,
      nodes: [],
      edges: [],
      pageInfo: { startCursor: null, endCursor: null },
    });
  });

  it('says on which sides of an empty page items stand', () => {
    const { edges } = page(list, {});
    const [first, last] = [edges[0].cursor, edges.at(-1).cursor];
    const sides = (variables: Readonly<Record<string, unknown>>) => {
      const { hasPreviousPage, hasNextPage } = page(list, variables).pageInfo;
      return { hasPreviousPage, hasNextPage };
    };
    const atStart = { hasPreviousPage: false, hasNextPage: true };
    const atEnd = { hasPreviousPage: true, hasNextPage: false };
    expect(sides({ first: 0 })).toEqual(atStart);
    expect(sides({ last: 0 })).toEqual(atEnd);
    expect(sides({ first: 0, after: last })).toEqual(atEnd);
    expect(sides({ last: 0, before: first })).toEqual(atStart);
    // Behind the first item, and in front of the last: the only item is both.
    const isOnly = edges.length === 1;
    expect(sides({ first: 0, after: first })).toEqual({ hasPreviousPage: true, hasNextPage: !isOnly });
    expect(sides({ last: 0, before: last })).toEqual({ hasPreviousPage: !isOnly, hasNextPage: true });
    expect(sides({ first: 0, before: first })).toEqual(atStart);
    expect(sides({ last: 0, after: last })).toEqual(atEnd);
  });

  it('gives what lies between two cursors, from either end', () => {
    const { edges } = page(list, {});
    const [after, before] = [edges[0].cursor, edges.at(-1).cursor];
    const between = list.items.slice(1, -1);
    expect(labels(page(list, { after, before }))).toEqual(between);
    expect(labels(page(list, { after, before, first: 1 }))).toEqual(between.slice(0, 1));
    expect(labels(page(list, { after, before, last: 1 }))).toEqual(between.slice(-1));
  });

  it('takes an explicit null for an argument left out', () => {
    expect(page(list, { first: null, after: null, last: null, before: null })).toEqual(page(list, {}));
  });

  it('refuses a size out of range, both ends at once and what is no cursor', () => {
    expect(badInputOf(list.source, { first: -1 })).toBe(
      'Argument "first" must not be negative, but is -1. Give a number from 0 to 100.',
    );
    expect(badInputOf(list.source, { last: 101 })).toBe(
      'Argument "last" must not be above 100, but is 101. Give a number from 0 to 100.',
    );
    expect(badInputOf(list.source, { first: 1, last: 2 })).toContain('"first" and "last" exclude each other');
    expect(badInputOf(list.source, { after: 'x' })).toContain(
      'Argument "after" is no cursor of this list: "x"',
    );
    expect(badInputOf(list.source, { before: '' })).toContain('Argument "before" is no cursor');
  });
});

describe('a page', () => {
  const quotes = lists.find(({ name }) => name === 'quotes') as List;

  it('takes 100 items', () => {
    expect(page(quotes, { first: 100 }).nodes).toHaveLength(quotes.items.length);
    expect(page(quotes, { last: 100 }).nodes).toHaveLength(quotes.items.length);
  });

  it('refuses a cursor of another order and names both', () => {
    const { endCursor } = connectionIn(
      dataOf(lists.find(({ name }) => name === 'quotes LENGTH DESC')?.source as string),
    ).pageInfo;
    expect(badInputOf(quotes.source, { after: endCursor })).toBe(
      'Argument "after" is a cursor of a list ordered by "LENGTH DESC", but this list is ordered by "POSITION ASC". ' +
        'Give the orderBy that the cursor came from, or start without a cursor.',
    );
  });

  it.each([
    ['people', 'organizations'],
    ['organizations', 'topics'],
    ['topics', 'people'],
    ['articles', 'quotes'],
  ])('refuses a cursor of %s in a list of %s', (from, to) => {
    const listOf = (field: string) => lists.find(({ name }) => name === field) as List;
    const { endCursor } = page(listOf(from), {}).pageInfo;
    const message = badInputOf(listOf(to).source, { after: endCursor });
    expect(message).toMatch(/^Argument "after" is a cursor of a list of .+, but this is a list of .+\./);
  });

  it('goes on from a cursor of another list of the same kind and order', () => {
    const ofArticle = lists.find(({ name }) => name.endsWith('.people')) as List;
    const everybody = lists.find(({ name }) => name === 'people') as List;
    const [first] = page(ofArticle, { first: 1 }).edges;
    expect(labels(page(everybody, { after: first.cursor }))).toEqual(everybody.items.slice(1));
  });

  it('goes on from a cursor whose item the filter leaves out', () => {
    const [ships] = page(quotes, { first: 1 }).edges;
    const data = dataOf(
      'query ($after: String) { quotes(after: $after, filter: { types: [MIXED] }) { nodes { text } } }',
      {
        after: ships.cursor,
      },
    );
    expect(data.quotes.nodes).toEqual([{ text: 'a costly lesson' }]);
  });
});
