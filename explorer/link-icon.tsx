import type { ReactElement } from 'react';

/** Two links of a chain, drawn like GraphiQL's own icons. */
export function LinkIcon(): ReactElement {
  return (
    <svg
      className="graphiql-toolbar-icon"
      aria-hidden="true"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
    >
      <path d="M6.5 9.5 9.5 6.5M7 4.5l1.6-1.6a3.200 3.200 0 0 1 4.5 4.5L11.5 9M9 11.5l-1.6 1.6a3.200 3.200 0 0 1-4.5-4.5L4.5 7" />
    </svg>
  );
}
