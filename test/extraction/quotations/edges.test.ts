import { holdEdges } from '../hold-edges.ts';
import { GOVERNING_EDGES, QUOTATION_EDGES } from './edges.cases.ts';

holdEdges('QUOTATIONS', QUOTATION_EDGES);
holdEdges('GOVERNING', GOVERNING_EDGES);
