import type { HINTS } from '../../../src/extraction/scores.ts';
import { type Edges, edge, people } from '../edge.ts';

/* The sums are in the comments: 2 are enough. */
export const HINT_EDGES: Edges<typeof HINTS> = {
  // 1 + 1, with the nation, and 1
  suffix: [
    edge(
      people,
      ['It rained on Spain’s Bexa Mori Jr. here.', ['Bexa Mori Jr.']],
      ['It rained on Bexa Mori Jr. here.', []],
    ),
  ],
  // 2 and 0
  lastWordAlone: [
    edge(
      people,
      ['It rained on Bexa Mori. It snowed on Mori.', ['Bexa Mori']],
      ['It rained on Bexa Mori. It snowed.', []],
    ),
  ],
  // 1 + 1, with the verb, and 1
  pronoun: [
    edge(people, ['Bexa Mori was here. He left.', ['Bexa Mori']], ['It rained on Bexa Mori. He left.', []]),
  ],
  // 1 + 1, with the pronoun, and 1
  verb: [edge(people, ['Bexa Mori was here. He left.', ['Bexa Mori']], ['Bexa Mori was here.', []])],
  // 1 + 1, with the verb, and 1
  nation: [
    edge(people, ['Spain’s Bexa Mori was here.', ['Bexa Mori']], ['It rained on Spain’s Bexa Mori.', []]),
  ],
  // 1 + 1 and 1
  enough: [edge(people, ['Bexa Mori was here. He left.', ['Bexa Mori']], ['Bexa Mori was here.', []])],
};
