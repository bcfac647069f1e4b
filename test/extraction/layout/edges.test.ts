import { holdEdges } from '../hold-edges.ts';
import { CAPTION_EDGES, LAYOUT_EDGES } from './edges.cases.ts';

holdEdges('LAYOUT', LAYOUT_EDGES);
holdEdges('CAPTIONS', CAPTION_EDGES);
