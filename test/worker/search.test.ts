import { describe, expect, it } from 'vitest';
import { sharedWorker } from '../harness/shared-worker.ts';

interface Results {
  readonly search: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly node: {
        readonly __typename: string;
        readonly text?: string;
        readonly article?: { text: string };
      };
      readonly highlights: readonly {
        readonly start: number;
        readonly end: number;
        readonly exact: string;
        readonly anchor: { readonly start: number; readonly end: number } | null;
      }[];
    }[];
  };
}

const SEARCH = `query ($query: String!) {
  search(query: $query, first: 100) {
    totalCount
    edges {
      node { __typename ... on Article { text } ... on Quote { text article { text } } }
      highlights { start end exact anchor { start end } }
    }
  }
}`;

describe('a search in workerd', () => {
  const worker = sharedWorker('bundled');

  it.each(['china OR russia', '"climate change"', 'alli* -trump', 'blinkin', 'speaker:stoltenberg cold'])(
    'for %s highlights places that a client can draw in what it has',
    async (query) => {
      const { search } = await worker.gql<Results>(SEARCH, { query });
      expect(search.totalCount).toBeGreaterThan(0);
      expect(search.edges).toHaveLength(search.totalCount);
      for (const { node, highlights } of search.edges) {
        expect(highlights.length).toBeGreaterThan(0);
        for (const { start, end, exact, anchor } of highlights) {
          if (anchor === null) continue;
          expect(node.text?.slice(start, end)).toBe(exact);
          const text = node.article?.text ?? node.text;
          expect(text?.slice(anchor.start, anchor.end)).toBe(exact);
        }
      }
    },
  );

  it('says of a query that does not parse where and what was expected', async () => {
    const response = await worker.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: SEARCH, variables: { query: 'china speaker:"joe' } }),
    });
    const { errors } = (await response.json()) as {
      errors: { message: string; extensions: { code: string } }[];
    };
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(errors[0]?.message).toBe(
      'Argument "query" cannot be read on from position 18, its end: expected a closing quotation mark.',
    );
  });
});
