import { holdEdges } from '../hold-edges.ts';
import { AGENT_EDGES } from './edges.cases.ts';
import { HINT_EDGES } from './scores.cases.ts';

holdEdges('AGENTS', AGENT_EDGES);
holdEdges('HINTS', HINT_EDGES);
