import { expect, it } from 'vitest';
import * as scores from '../../src/extraction/scores.ts';
import * as weights from '../../src/extraction/weights.ts';
import { AGENT_EDGES } from './agents/edges.cases.ts';
import { HINT_EDGES } from './agents/scores.cases.ts';
import { CLAUSE_EDGES } from './clauses/edges.cases.ts';
import { COREFERENCE_EDGES } from './coreference/edges.cases.ts';
import { BEARER_EDGES, PRONOUN_EDGES } from './coreference/scores.cases.ts';
import type { Edges } from './edge.ts';
import { CAPTION_EDGES, LAYOUT_EDGES } from './layout/edges.cases.ts';
import { MARK_EDGES } from './marks/edges.cases.ts';
import { PHRASE_EDGES } from './phrases/edges.cases.ts';
import { GOVERNING_EDGES, QUOTATION_EDGES } from './quotations/edges.cases.ts';
import { SENTENCE_EDGES } from './sentences/edges.cases.ts';
import { TURN_EDGES } from './turns/edges.cases.ts';

const NUMBERS = { ...weights, ...scores };

/** The texts on both sides of every number's edge. The tables' own tests are in the folder of each stage. */
const EDGES: { readonly [Group in keyof typeof NUMBERS]: Edges<(typeof NUMBERS)[Group]> } = {
  LAYOUT: LAYOUT_EDGES,
  CAPTIONS: CAPTION_EDGES,
  MARKS: MARK_EDGES,
  AGENTS: AGENT_EDGES,
  HINTS: HINT_EDGES,
  TURNS: TURN_EDGES,
  SENTENCES: SENTENCE_EDGES,
  PHRASES: PHRASE_EDGES,
  CLAUSES: CLAUSE_EDGES,
  QUOTATIONS: QUOTATION_EDGES,
  GOVERNING: GOVERNING_EDGES,
  COREFERENCE: COREFERENCE_EDGES,
  PRONOUNS: PRONOUN_EDGES,
  BEARERS: BEARER_EDGES,
};

const keys = (groups: Readonly<Record<string, object>>) =>
  Object.entries(groups).flatMap(([group, ofGroup]) => Object.keys(ofGroup).map((key) => `${group}.${key}`));

it('every number of weights.ts and scores.ts has texts on both sides of its edge, and no other has', () => {
  expect(keys(EDGES).toSorted()).toEqual(keys(NUMBERS).toSorted());
});
