import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Makes the editors fit for prose: the examples begin with sentences, and the answers quote typeset ones. */
export function useEditorOptions(): void {
  const { query, variables, response } = useGraphiQL((state) => ({
    query: state.queryEditor,
    variables: state.variableEditor,
    response: state.responseEditor,
  }));
  useEffect(() => {
    for (const editor of [query, variables, response]) {
      editor?.updateOptions({
        wordWrap: 'on',
        // Typographic quotation marks are no mistaken code.
        unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false },
      });
    }
  }, [query, variables, response]);
}
