import { negotiate } from './accept.ts';
import type { Handler } from './handler.ts';
import { escapeHtml, htmlPage, PAGE_POLICY } from './html.ts';
import { respond } from './response.ts';

const NAME = 'On the Record';
const DESCRIPTION = 'Who said what, about what, and where it is written: a GraphQL API over news articles.';

/** What stands where. */
const ENDPOINTS = {
  '/graphql': 'the GraphQL endpoint: POST JSON, or GET with ?query=',
  '/schema.graphql': 'the schema in GraphQL’s schema language, with a description of every element',
  '/health': 'the version of the corpus and what it holds, in figures',
} as const;

const EXAMPLE_QUERY = '{ quotes(first: 5) { nodes { text speaker { __typename } article { headline } } } }';

const INDEX_JSON = JSON.stringify({ name: NAME, description: DESCRIPTION, endpoints: ENDPOINTS }, null, 2);

const INDEX_PAGE = htmlPage(
  NAME,
  `<p>${escapeHtml(DESCRIPTION)}</p>
<ul>
${Object.entries(ENDPOINTS)
  .map(([path, what]) => `<li><a href="${path}">${path}</a>: ${escapeHtml(what)}</li>`)
  .join('\n')}
</ul>`,
);

/** For whoever opens the GraphQL endpoint, which has this URL, in a browser. */
export function graphqlPage(url: URL): string {
  return htmlPage(
    `${NAME}: GraphQL`,
    `<p>This is a GraphQL endpoint. Send it a query:</p>
<pre>curl ${escapeHtml(url.origin + url.pathname)} \\
  -H 'content-type: application/json' \\
  -d '${escapeHtml(JSON.stringify({ query: EXAMPLE_QUERY }))}'</pre>
<p>or open one as a link: <a href="?query=${encodeURIComponent(EXAMPLE_QUERY)}">five quotations</a>.</p>
<p>What can be asked stands in <a href="/schema.graphql">the schema</a>.</p>`,
  );
}

/** Names the endpoints: JSON, or a page for a browser. */
export const home: Handler = (request) => {
  const mediaType = negotiate(request.headers.get('accept'), ['application/json', 'text/html']);
  return mediaType === 'text/html'
    ? respond('text/html', INDEX_PAGE, { headers: { vary: 'Accept', ...PAGE_POLICY } })
    : respond('application/json', INDEX_JSON, { headers: { vary: 'Accept' } });
};
