import { useGraphiQLActions } from '@graphiql/react';
import { useEffect } from 'react';

/** Lets Ctrl-Enter (Cmd-Enter on a Mac) run the operation from anywhere on the page: GraphiQL's is only for its editors. */
export function useRunShortcut(): void {
  const { run } = useGraphiQLActions();
  useEffect(() => {
    const runOnShortcut = (event: KeyboardEvent) => {
      // An editor that has run the operation keeps the event to itself.
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
      event.preventDefault();
      void run();
    };
    window.addEventListener('keydown', runOnShortcut);
    return () => window.removeEventListener('keydown', runOnShortcut);
  }, [run]);
}
