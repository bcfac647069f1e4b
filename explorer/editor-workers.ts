import type { Environment } from 'monaco-editor';

/** The editor's workers by the language they serve; the build puts each beside the page's script. */
const WORKERS: Readonly<Record<string, string>> = {
  graphql: './graphql.worker.js',
  json: './json.worker.js',
};
const OTHER_WORKER = './editor.worker.js';

/** Tells Monaco, the editor in GraphiQL, where its workers are: it would look on a CDN, or work on the page's thread. */
export function provideEditorWorkers(): void {
  const environment: Environment = {
    getWorker: (_id, language) =>
      new Worker(new URL(WORKERS[language] ?? OTHER_WORKER, import.meta.url), { type: 'module' }),
  };
  window.MonacoEnvironment = environment;
}
