import { type Alias, type Document, isAlias, isCollection, isPair, type Node, visit } from 'yaml';

/** The most aliases (`*name`) that one file can have, and the most values that all of them can repeat. */
export const MOST_ALIASES = 1000;
export const MOST_REPEATED_VALUES = 10_000;

interface AliasProblem {
  /** UTF-16 offset into the source. */
  readonly offset: number;
  readonly message: string;
}

/** What the aliases of a document mean, and what is wrong with them. */
export interface ResolvedAliases {
  readonly targets: ReadonlyMap<Alias, Node>;
  readonly problems: readonly AliasProblem[];
}

/** Finds the anchored node that each alias means: the last one of that name before it. */
export function resolveAliases(document: Document): ResolvedAliases {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  const problems: AliasProblem[] = [];
  visit(document, {
    Node(_key, node) {
      if (!isAlias(node)) {
        if (node.anchor !== undefined) anchors.set(node.anchor, node);
        return;
      }
      const target = anchors.get(node.source);
      if (target !== undefined) targets.set(node, target);
      else {
        const remedy = 'put a value that begins with * in quotation marks';
        const message = `is not YAML: nothing is called &${node.source}; ${remedy}`;
        problems.push({ offset: offsetOf(node), message });
      }
    },
  });
  return { targets, problems: [...problems, ...excessOf(targets)] };
}

const offsetOf = ({ range }: Node) => range?.[0] ?? 0;

/** The first alias that is one too many, repeats too much or is part of what it repeats. */
function excessOf(targets: ReadonlyMap<Alias, Node>): AliasProblem[] {
  const complain = (alias: Alias, what: string) => [
    { offset: offsetOf(alias), message: `${what}; write the values out` },
  ];
  const excess = [...targets.keys()][MOST_ALIASES];
  if (excess !== undefined)
    return complain(excess, `has more than ${MOST_ALIASES} aliases such as *${excess.source}`);
  const sizeOf = sizeFinder(targets);
  let repeated = 0;
  for (const [alias, target] of targets) {
    repeated += sizeOf(target);
    if (repeated === Number.POSITIVE_INFINITY)
      return complain(alias, `*${alias.source} is part of what &${alias.source} stands for`);
    if (repeated > MOST_REPEATED_VALUES)
      return complain(
        alias,
        `*${alias.source} and the aliases before it repeat more than ${MOST_REPEATED_VALUES} values`,
      );
  }
  return [];
}

/**
 * Makes the function that counts the values of a node with its aliases written out: infinitely many if it is part of
 * itself.
 */
function sizeFinder(targets: ReadonlyMap<Alias, Node>): (node: unknown) => number {
  const sizes = new Map<Node, number>();
  const sizeOf = (node: unknown): number => {
    if (isPair(node)) return sizeOf(node.key) + sizeOf(node.value);
    if (isAlias(node)) return sizeOf(targets.get(node));
    if (!isCollection(node)) return 1;
    const known = sizes.get(node);
    if (known !== undefined) return known;
    sizes.set(node, Number.POSITIVE_INFINITY);
    let size = 1;
    for (const item of node.items) size += sizeOf(item);
    sizes.set(node, size);
    return size;
  };
  return sizeOf;
}
