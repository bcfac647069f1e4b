import type { COREFERENCE } from '../../../src/extraction/weights.ts';
import { type Edges, edge, sentences, speaker, words } from '../edge.ts';

const WOMEN = [
  ...['Anna Bell', 'Mary Reed', 'Susan Stone', 'Linda Hill', 'Karen Marsh', 'Laura Brook', 'Sarah Field'],
  ...['Emma Wood', 'Julia Lake', 'Maria Glen', 'Helen Moor', 'Ruth Ford', 'Alice Dale', 'Clara Heath'],
  ...['Diana Grove', 'Eva Cliff', 'Grace Ridge', 'Ida Shaw', 'Jane Holm', 'Kate Wells', 'Lucy Banks'],
  ...['Nina Rivers', 'Olga Woods', 'Paula Fields'],
];
const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
/** Names of mayors, no two alike. */
const MAYORS = LETTERS.flatMap((first) => LETTERS.map((second) => `Anna Bex${first}${second}`));

const after = (women: number) =>
  `Carl Dunn came with ${WOMEN.slice(0, women).join(', ')}. “We are late,” he said.`;
const man = (distance: number) => `Carl Dunn came. ${sentences(distance - 1)} “We are late,” he said.`;
const uncle = (distance: number) => `Her uncle came. ${sentences(distance - 1)} “We are late,” he said.`;
const body = (distance: number, pronoun: string) =>
  `The Harbour Club met. ${sentences(distance - 1)} “We are late,” ${pronoun} said.`;
const spoken = (distance: number, pronoun: string) =>
  `“No,” said port officials. ${sentences(distance - 1)} “We are late,” ${pronoun} said.`;
const named = (distance: number) =>
  `Nordhaven Corp. opened a pier. ${sentences(distance - 1)} The company said: “We are late.”`;
const mayors = (length: number) =>
  `${MAYORS.slice(0, length)
    .map((name) => `Mayor ${name} came.`)
    .join(' ')} “We are late,” the mayor said.`;
const foreigner = (mentions: number) =>
  `Foreign Minister Carl Dunn came. ${'Dunn left. '.repeat(mentions - 2)}Carl Dunn of Norway came. “We are late,” the top US diplomat said.`;

const answered = (length: number) =>
  `“It is late,” Anna Bell says.\n\nOn ${words(length - 2)} days?\n\n“No. It was not.”`;

export const COREFERENCE_EDGES: Edges<typeof COREFERENCE> = {
  // The man and 23 women after him.
  mostCandidates: [edge(speaker, [after(23), 'Carl Dunn'], [after(24), 'he'])],
  farthestPerson: [edge(speaker, [man(8), 'Carl Dunn'], [man(9), 'he'])],
  longestQuestion: [edge(speaker, [answered(14), 'Anna Bell'], [answered(15), null])],
  farthestDescribed: [edge(speaker, [uncle(1), 'her uncle'], [uncle(2), 'he'])],
  farthestBody: [
    edge(speaker, [body(3, 'it'), 'Harbour Club'], [body(4, 'it'), 'it']),
    edge(speaker, [body(3, 'they'), 'Harbour Club'], [body(4, 'they'), 'they']),
    edge(speaker, [spoken(3, 'they'), 'port officials'], [spoken(4, 'they'), 'they']),
  ],
  farthestNamed: [edge(speaker, [named(6), 'Nordhaven Corp'], [named(7), 'the company'])],
  mostBearers: [
    // The last one that was named, of those that are compared.
    edge(speaker, [mayors(50), MAYORS[49]], [mayors(51), MAYORS[49]]),
    // His nation is said where he is named for the fiftieth time.
    edge(speaker, [foreigner(50), 'the top US diplomat'], [foreigner(51), 'Carl Dunn']),
  ],
};
