import type { Article } from '../src/model/article.ts';
import type { Quote } from '../src/model/quote.ts';
import type { Organization, Person, UnnamedSource } from '../src/model/speaker.ts';
import type { Topic } from '../src/model/topic.ts';
import { decodeBase64Url, encodeBase64Url } from './base64url.ts';

/** Everything that has an id of its own. */
export type NodeItem = Article | Organization | Person | Quote | Topic | UnnamedSource;

const NODE_TYPES = ['Article', 'Organization', 'Person', 'Quote', 'Topic', 'UnnamedSource'] as const;

/** The name of a GraphQL type that implements Node. */
type NodeType = (typeof NODE_TYPES)[number];

/** Points at a node: its type and its slug, or its key where it has no slug. */
export interface NodeRef {
  readonly type: NodeType;
  readonly key: string;
}

/** The GraphQL type of a node, told by the fields that only its model has. */
export function nodeTypeOf(node: NodeItem): NodeType {
  if ('span' in node) return 'Quote';
  if ('paragraphs' in node) return 'Article';
  if ('roles' in node) return 'Person';
  if ('anonymityStatement' in node) return 'UnnamedSource';
  if ('broader' in node) return 'Topic';
  // For the compiler: nothing else is left.
  node satisfies Organization;
  return 'Organization';
}

/** The id that clients see: opaque, and the same as long as the slug or key is. */
export function nodeIdOf(node: NodeItem): string {
  return encodeBase64Url(`${nodeTypeOf(node)}:${'slug' in node ? node.slug : node.key}`);
}

/** Reads an id; null for one that is malformed. What it points at need not exist. */
export function decodeNodeId(id: string): NodeRef | null {
  const [, typeName, key] = /^(\w+):(.*)$/su.exec(decodeBase64Url(id) ?? '') ?? [];
  const type = NODE_TYPES.find((known) => known === typeName);
  return type === undefined || key === undefined ? null : { type, key };
}
