import { holdEdges } from '../hold-edges.ts';
import { SENTENCE_EDGES } from './edges.cases.ts';

holdEdges('SENTENCES', SENTENCE_EDGES);
