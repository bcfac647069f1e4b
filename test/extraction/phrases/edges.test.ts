import { holdEdges } from '../hold-edges.ts';
import { PHRASE_EDGES } from './edges.cases.ts';

holdEdges('PHRASES', PHRASE_EDGES);
