import { holdEdges } from '../hold-edges.ts';
import { TURN_EDGES } from './edges.cases.ts';

holdEdges('TURNS', TURN_EDGES);
