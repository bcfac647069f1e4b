// Before GraphiQL, which would load it later: so its styles are in the page's own.
import 'monaco-graphql/esm/monaco-editor.js';
import '@graphiql/react/style.css';
import '@graphiql/react/font/fira-code.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import './style.css';
import { createRoot } from 'react-dom/client';
import { provideEditorWorkers } from './editor-workers.ts';
import { Playground } from './playground.tsx';

provideEditorWorkers();
const root = document.getElementById('playground');
if (root === null) throw new Error('index.html has no element #playground');
createRoot(root).render(<Playground url={new URL(location.href)} />);
