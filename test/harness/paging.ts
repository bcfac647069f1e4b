/** One page of any connection. */
export interface ConnectionPage<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The fields that `allNodes` needs, to be put into a connection's selection. */
export const PAGE_FIELDS = 'totalCount pageInfo { hasNextPage endCursor }';

/**
 * Pages through a connection to its end.
 *
 * @param askPage asks for the page behind a cursor; null for the first one
 * @throws Error where the pages together do not hold `totalCount` nodes
 */
export async function allNodes<Node>(
  askPage: (after: string | null) => Promise<ConnectionPage<Node>>,
): Promise<Node[]> {
  const nodes: Node[] = [];
  let after: string | null = null;
  for (;;) {
    const page: ConnectionPage<Node> = await askPage(after);
    nodes.push(...page.nodes);
    if (nodes.length > page.totalCount) throw new Error(`more nodes than totalCount, ${page.totalCount}`);
    if (!page.pageInfo.hasNextPage) {
      if (nodes.length === page.totalCount) return nodes;
      throw new Error(`${nodes.length} nodes in all pages, but totalCount is ${page.totalCount}`);
    }
    after = page.pageInfo.endCursor;
  }
}
