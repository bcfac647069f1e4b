import type { TURNS } from '../../../src/extraction/weights.ts';
import { count, type Edges, edge, words } from '../edge.ts';
import { quotedWords } from '../found.ts';

const NAMES = ['ANA', 'MARIA', 'ROSA', 'LUISA', 'CLARA', 'EVA'];
const labeled = (length: number) => {
  const label = [...NAMES.slice(0, length - 1), 'MORI'].join(' ');
  return `${label}: It is late.\n\n${label}: We sail.`;
};
const asked = (length: number) =>
  `Why did you stop?\n\nI was late.\n\nDo you like ${words(length - 4)}?\n\nWe do.`;
const directed = (directions: number) =>
  `LARA MORI: It is late.\n\nLARA MORI: ${'(Laughter.) '.repeat(directions)}We sail.`;
const lastWords = (body: string) => quotedWords(body).at(-1);

export const TURN_EDGES: Edges<typeof TURNS> = {
  longestQuestion: [edge(count, [asked(30), 4], [asked(31), 0])],
  longestLabel: [edge(count, [labeled(6), 2], [labeled(7), 0])],
  mostDirections: [edge(lastWords, [directed(4), 'We sail.'], [directed(5), '(Laughter.) We sail.'])],
};
