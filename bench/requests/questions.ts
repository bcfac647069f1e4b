import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../../src/compile/folders.ts';

const OPERATIONS = join(REPOSITORY, 'schema', 'operations');

/** One GraphQL operation with its variables. */
export interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** Shapes of answers that the goals are about. Lists are as long as makes 11 KB of the bundled corpus. */
export const SMALL: Question = { name: 'small', query: 'query Small { corpus { version } }' };

export const LIST: Question = {
  name: 'list of 11 KB',
  query: `query List {
  quotes(first: 22) {
    totalCount
    nodes {
      id
      text
      type
      attribution {
        reportedTo
        resolution
      }
      article {
        slug
        headline
        publishedOn
      }
      anchor {
        start
        end
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`,
};

/** Four lists within each other: people, what they said, where, and what that is about. */
export const NESTED: Question = {
  name: 'nested list of 11 KB',
  query: `query Nested {
  people(first: 6, orderBy: { field: QUOTE_COUNT, direction: DESC }) {
    nodes {
      name
      quotes(first: 5) {
        nodes {
          text
          article {
            slug
            headline
            publishedOn
            topics {
              nodes {
                name
              }
            }
          }
        }
      }
    }
  }
}`,
};

/** The example operations, each with its own defaults for variables. */
export function exampleOperations(): Question[] {
  return readdirSync(OPERATIONS)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({
      name: file.replace('.graphql', ''),
      query: readFileSync(join(OPERATIONS, file), 'utf8'),
    }));
}
