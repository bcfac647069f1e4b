import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect } from 'react';

/**
 * Runs an operation as soon as its tab is shown, so that one click on an example shows its answer. Only these texts,
 * word for word: what somebody edits runs when they say so. The API only reads.
 *
 * @param operationName which operation of the first tab shown is meant; empty where it has only one
 */
export function useAnswerOnSight(operations: readonly string[], operationName: string): void {
  const { run, setOperationName } = useGraphiQLActions();
  const { isReady, queryEditor, tab } = useGraphiQL((state) => ({
    isReady: Boolean(state.queryEditor && state.variableEditor && state.responseEditor),
    queryEditor: state.queryEditor,
    tab: state.tabs[state.activeTabIndex],
  }));
  const id = tab?.id;

  useEffect(() => {
    if (isReady && operationName !== '') setOperationName(operationName);
  }, [isReady, operationName, setOperationName]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each showing, not whenever the tab's contents change
  useEffect(() => {
    const text = queryEditor?.getValue();
    if (isReady && !tab?.response && text !== undefined && operations.includes(text)) void run();
  }, [isReady, id]);
}
