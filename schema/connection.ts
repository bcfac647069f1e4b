import type { MaybePromise } from '../src/corpus/maybe-promise.ts';
import type { Page, PageItem } from '../src/corpus/page.ts';
import { builder } from './builder.ts';
import type { ListOrder } from './cursor.ts';
import { encodeCursor } from './cursor.ts';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from './limits.ts';
import { andThen } from './maybe-promise.ts';

type Types = typeof builder.$inferSchemaTypes;

/** A page, and the list and order that its cursors name. */
interface Connection<Item> {
  readonly order: ListOrder;
  readonly page: Page<Item>;
}

/** One item of a page. Its cursor is written only where a client asks for it. */
interface Edge<Item> {
  readonly order: ListOrder;
  readonly item: PageItem<Item>;
}

/** The arguments of every connection. */
export const pageArguments = builder.args((t) => ({
  first: t.int({
    description:
      `How many items from the start, 0 to ${MAX_PAGE_SIZE}; ${DEFAULT_PAGE_SIZE} where neither \`first\` nor ` +
      '`last` is given. Not together with `last`.',
  }),
  after: t.string({
    description:
      'Only items behind this cursor: the `endCursor` of the page before, of the same list and order.',
  }),
  last: t.int({
    description: `How many items from the end, 0 to ${MAX_PAGE_SIZE}. Not together with \`first\`.`,
  }),
  before: t.string({
    description:
      'Only items in front of this cursor: the `startCursor` of the page after, of the same list and order.',
  }),
}));

/** The source of a connection: the page that a store answers with, when it is there. */
export function connectionOf<Item>(
  order: ListOrder,
  page: MaybePromise<Page<Item>>,
): MaybePromise<Connection<Item>> {
  return andThen(page, (loaded) => ({ order, page: loaded }));
}

const PageInfo = builder.objectRef<Connection<unknown>>('PageInfo').implement({
  description: 'Where a page stands in its list, and the cursors to go on from it.',
  fields: (t) => ({
    hasNextPage: t.boolean({
      description: 'Whether items stand behind this page.',
      resolve: ({ page }) => page.hasNextPage,
    }),
    hasPreviousPage: t.boolean({
      description: 'Whether items stand in front of this page.',
      resolve: ({ page }) => page.hasPreviousPage,
    }),
    startCursor: t.string({
      nullable: true,
      description: 'Cursor of the first item: give it as `before` to page backward. Null for an empty page.',
      resolve: ({ order, page }) => cursorOf(order, page.items[0]),
    }),
    endCursor: t.string({
      nullable: true,
      description: 'Cursor of the last item: give it as `after` to page forward. Null for an empty page.',
      resolve: ({ order, page }) => cursorOf(order, page.items.at(-1)),
    }),
  }),
});

function cursorOf(order: ListOrder, item: PageItem<unknown> | undefined): string | null {
  return item === undefined ? null : encodeCursor(order, item.key);
}

/** What a connection's type is made of. */
interface ConnectionOptions<Item, Node> {
  /** "Article" makes ArticleConnection and ArticleEdge. */
  readonly name: string;
  /** What is listed, in the plural, as the descriptions say it: "articles". */
  readonly listed: string;
  /** The GraphQL type of the nodes. */
  readonly node: PothosSchemaTypes.ObjectRef<Types, Node> | PothosSchemaTypes.UnionRef<Types, Node, Node>;
  /** The node of an item: the item itself, unless it carries more than the node. */
  readonly nodeOf: (item: Item) => Node;
}

/**
 * Defines a connection with its edge. Returns both, so that either can be given more fields by `builder.objectFields`.
 *
 * @typeParam More what the connection's source carries for those fields
 */
export function defineConnection<Item, Node, More extends object = object>({
  name,
  listed,
  node,
  nodeOf,
}: ConnectionOptions<Item, Node>) {
  const edge = builder.objectRef<Edge<Item>>(`${name}Edge`);
  edge.implement({
    description: `One of a page of ${listed}, with its place in the list.`,
    fields: (t) => ({
      cursor: t.string({
        description: 'Opaque; give it as `after` or `before` to go on from here, in the same list and order.',
        resolve: ({ order, item }) => encodeCursor(order, item.key),
      }),
      node: t.field({
        type: node,
        description: 'The item itself.',
        // Pothos's type of a result cannot be worked out while the node's type is a parameter.
        resolve: ({ item }) => nodeOf(item.node) as never,
      }),
    }),
  });
  const connection = builder.objectRef<Connection<Item> & More>(`${name}Connection`);
  connection.implement({
    description: `One page of ${listed}.`,
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        description: 'The items with their cursors.',
        resolve: ({ order, page }) => page.items.map((item) => ({ order, item })),
      }),
      nodes: t.field({
        type: [node],
        description: 'The items alone, in the same order as `edges`.',
        resolve: ({ page }) => page.items.map((item) => nodeOf(item.node)),
      }),
      pageInfo: t.field({
        type: PageInfo,
        description: 'Where this page stands in the list.',
        resolve: (source) => source,
      }),
      totalCount: t.int({
        description: 'How many items match in all, whatever the page.',
        resolve: ({ page }) => page.totalCount,
      }),
    }),
  });
  return { connection, edge };
}
