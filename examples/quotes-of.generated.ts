// Written by npm run types. Do not edit.
import { TypedDocumentString } from './typed-document-string.generated.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How an article renders what was said. */
export type QuoteType =
  /** A whole utterance, or a clause of one, in quotation marks: “We stand together,” she said. And what somebody says in a transcript, an interview or a statement, without marks. */
  | 'DIRECT'
  /** Reported without quotation marks: she said that they stood together. */
  | 'INDIRECT'
  /** Quoted words inside the reporter’s own sentence: he called the plan a “serious mistake”. */
  | 'MIXED';

export type QuotesOfQueryVariables = Exact<{
  name: string;
  first: number;
}>;


export type QuotesOfQuery = { people: { nodes: Array<{ name: string, quotes: { totalCount: number, nodes: Array<{ text: string, type: QuoteType, anchor: { start: number, end: number }, attribution: { cue: { exact: string } | null } | null, article: { headline: string, publishedOn: string | null } }> } }> } };

export const QuotesOfDocument = new TypedDocumentString(`
    query QuotesOf($name: String!, $first: Int!) {
  people(
    first: 1
    filter: {name: $name, hasQuotes: true}
    orderBy: {field: QUOTE_COUNT, direction: DESC}
  ) {
    nodes {
      name
      quotes(first: $first) {
        totalCount
        nodes {
          text
          type
          anchor {
            start
            end
          }
          attribution {
            cue {
              exact
            }
          }
          article {
            headline
            publishedOn
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<QuotesOfQuery, QuotesOfQueryVariables>;
