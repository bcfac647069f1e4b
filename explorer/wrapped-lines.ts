import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Wraps the query's lines as GraphiQL wraps the answer's: the examples begin with sentences. */
export function useWrappedLines(): void {
  const editor = useGraphiQL((state) => state.queryEditor);
  useEffect(() => editor?.updateOptions({ wordWrap: 'on' }), [editor]);
}
