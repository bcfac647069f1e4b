import { holdEdges } from '../hold-edges.ts';
import { CLAUSE_EDGES } from './edges.cases.ts';

holdEdges('CLAUSES', CLAUSE_EDGES);
