import { builder } from './builder.ts';
import { badUserInput } from './errors.ts';
import { MAX_NODE_IDS } from './limits.ts';
import { findNode } from './load.ts';
import type { NodeItem } from './node-id.ts';
import { decodeNodeId, nodeIdOf, nodeTypeOf } from './node-id.ts';

export const Node = builder.interfaceRef<NodeItem>('Node').implement({
  description: 'Anything that can be loaded again by its id alone.',
  resolveType: nodeTypeOf,
  fields: (t) => ({
    id: t.id({
      description:
        'Identifies this item among all types; give it to `node`. Opaque: do not read or build it. It stays the ' +
        'same when the corpus is rebuilt, as long as the slug does; a quotation’s, as long as its words and the slug ' +
        'of its article do.',
      resolve: nodeIdOf,
    }),
  }),
});

builder.queryFields((t) => ({
  node: t.field({
    type: Node,
    nullable: true,
    description: 'The item with this id, of whatever type; null where the id names nothing or is malformed.',
    args: { id: t.arg.id({ required: true, description: 'An `id` as this API returned it.' }) },
    resolve: (_root, { id }, { store }) => {
      const ref = decodeNodeId(id);
      return ref === null ? null : findNode(store, ref);
    },
  }),
  nodes: t.field({
    type: [Node],
    nullable: { list: false, items: true },
    description:
      'The items with these ids, in their order, with null for each that names nothing or is malformed.',
    args: {
      ids: t.arg.idList({
        required: true,
        description: `Ids as this API returned them, at most ${MAX_NODE_IDS}.`,
      }),
    },
    resolve: (_root, { ids }, { store }) => {
      if (ids.length > MAX_NODE_IDS) {
        throw badUserInput(
          `Argument "ids" must not hold more than ${MAX_NODE_IDS} ids, but holds ${ids.length}. ` +
            'Ask for the rest in another request.',
        );
      }
      return ids.map((id) => {
        const ref = decodeNodeId(id);
        return ref === null ? null : findNode(store, ref);
      });
    },
  }),
}));
