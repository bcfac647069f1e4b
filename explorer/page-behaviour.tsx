import { useAnswerOnSight } from './answer-on-sight.ts';
import { useEditorOptions } from './editor-options.ts';
import { useRunShortcut } from './run-shortcut.ts';
import { useSystemTheme } from './system-theme.ts';

interface PageBehaviourProps {
  /** What runs when its tab is shown. */
  readonly operations: readonly string[];
  /** Which operation of the first tab shown is to run; empty where there is no choice. */
  readonly operationName: string;
}

/** What the page does besides showing GraphiQL. It shows nothing, but must stand inside to reach the editors. */
export function PageBehaviour({ operations, operationName }: PageBehaviourProps): null {
  useAnswerOnSight(operations, operationName);
  useRunShortcut();
  useSystemTheme();
  useEditorOptions();
  return null;
}
