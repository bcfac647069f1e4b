import { holdEdges } from '../hold-edges.ts';
import { COREFERENCE_EDGES } from './edges.cases.ts';
import { BEARER_EDGES, PRONOUN_EDGES } from './scores.cases.ts';

holdEdges('COREFERENCE', COREFERENCE_EDGES);
holdEdges('PRONOUNS', PRONOUN_EDGES);
holdEdges('BEARERS', BEARER_EDGES);
