import { createLocalStorage } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import type { ReactElement } from 'react';
import { EXAMPLES } from './examples.ts';
import { fetcher } from './fetcher.ts';
import { PageBehaviour } from './page-behaviour.tsx';
import { ShareButtons } from './share-buttons.tsx';
import { operationIn } from './shared-link.ts';

/** Of its own, because whatever else runs at this origin (on localhost, any project) may use GraphiQL too. */
const storage = createLocalStorage({ namespace: 'on-the-record' });

/** GraphiQL with the example operations as its tabs, and what the page's URL shares before them. */
export function Playground({ url }: { readonly url: URL }): ReactElement {
  const shared = operationIn(url);
  const examples = EXAMPLES.filter((query) => query !== shared?.query).map((query) => ({ query }));
  const tabs = shared ? [shared, ...examples] : examples;
  return (
    <GraphiQL
      fetcher={fetcher}
      storage={storage}
      // Only for whoever has none stored; GraphiQL opens a shared one beside those.
      defaultTabs={tabs}
      {...(shared && { initialQuery: shared.query, initialVariables: shared.variables })}
      isHeadersEditorEnabled={false}
      shouldPersistHeaders={false}
    >
      <GraphiQL.Logo>
        <strong className="playground-name">On the Record</strong>
        <span className="playground-motto">Who said what, about what, and where it is written</span>
        <a href="/schema.graphql">Schema</a>
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify }) => (
          <>
            {prettify}
            <ShareButtons />
          </>
        )}
      </GraphiQL.Toolbar>
      <PageBehaviour
        operations={tabs.map(({ query }) => query)}
        operationName={shared?.operationName ?? ''}
      />
    </GraphiQL>
  );
}
