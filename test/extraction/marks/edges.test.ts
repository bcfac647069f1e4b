import { holdEdges } from '../hold-edges.ts';
import { MARK_EDGES } from './edges.cases.ts';

holdEdges('MARKS', MARK_EDGES);
