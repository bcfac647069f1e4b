import type { BEARERS, PRONOUNS } from '../../../src/extraction/scores.ts';
import { type Edges, edge, firstSpeaker, sentences, speaker } from '../edge.ts';

const he = (...before: readonly (string | number)[]) =>
  `${before.map((part) => (typeof part === 'number' ? sentences(part) : part)).join(' ')} “We are late,” he said.`;

/** Names somebody whose gender nobody knows, so long before that "he" is rather everybody else. */
const MORI = `Mayor Bexa Mori came. ${sentences(8)}`;

/*
 * The highest sum is whom "he" means, and of equals the one named last. The sums of both are in the comments; a number
 * in a text is so many sentences between.
 */
export const PRONOUN_EDGES: Edges<typeof PRONOUNS> = {
  // 3 + 2 − 2 × 1.5 and 2 − 1.5; 3 + 2 − 3 × 1.5 and the same: Reed is last
  subject: [
    edge(
      speaker,
      [he('Carl Dunn left.', 'Anna Bell met Paul Reed.'), 'Carl Dunn'],
      [he('Carl Dunn left.', 1, 'Anna Bell met Paul Reed.'), 'Paul Reed'],
    ),
    // 3 + 2 − 3 × 1.5 and −1 + 2 − 1.5; 3 + 2 − 4 × 1.5 and the same
    edge(
      speaker,
      [he('Carl Dunn left.', 1, 'Anna Bell met Paul Reed’s boat.'), 'Carl Dunn'],
      [he('Carl Dunn left.', 2, 'Anna Bell met Paul Reed’s boat.'), 'Paul Reed'],
    ),
  ],
  // 3 + 2 − 3 × 1.5 and −1 + 2 − 1.5; 3 + 2 − 4 × 1.5 and the same
  owner: [
    edge(
      speaker,
      [he('Carl Dunn left.', 1, 'Anna Bell met Paul Reed’s boat.'), 'Carl Dunn'],
      [he('Carl Dunn left.', 2, 'Anna Bell met Paul Reed’s boat.'), 'Paul Reed'],
    ),
  ],
  // 3 + 3 + 2 − 2 × 1.5 and 3 + 2 − 1.5; 3 + 3 + 2 − 3 × 1.5 and the same: Reed is last
  spokeLast: [
    edge(
      speaker,
      [he('“No,” said Carl Dunn.', 'Paul Reed left.'), 'Carl Dunn'],
      [he('“No,” said Carl Dunn.', 1, 'Paul Reed left.'), 'Paul Reed'],
    ),
    // 3 + 3 + 2 − 5 × 1.5 and −1 + 2 − 1.5; 3 + 3 + 2 − 6 × 1.5 and the same
    edge(
      speaker,
      [he('“No,” said Carl Dunn.', 3, 'Anna Bell met Paul Reed’s boat.'), 'Carl Dunn'],
      [he('“No,” said Carl Dunn.', 4, 'Anna Bell met Paul Reed’s boat.'), 'Paul Reed'],
    ),
  ],
  // 3 + 2 − 2 × 1.5 and 3 − 1.5; 3 + 2 − 3 × 1.5 and the same
  sameGender: [
    edge(
      speaker,
      [he('Carl Dunn left.', 'Mayor Bexa Mori left.'), 'Carl Dunn'],
      [he('Carl Dunn left.', 1, 'Mayor Bexa Mori left.'), 'Bexa Mori'],
    ),
    // −1 + 2 − 1.5 and −1 − 1.5; −1 + 2 − 2 × 1.5 and −1.5
    edge(
      speaker,
      [he(MORI, 'Anna Bell saw Carl Dunn’s boat and Bexa Mori’s boat.'), 'Carl Dunn'],
      [he(MORI, 'Anna Bell saw Carl Dunn’s boat.', 'Anna Bell met Bexa Mori.'), 'Bexa Mori'],
    ),
  ],
  // 3 + 2 − 1.5 and −1 + 2 + 2; the same and 2 + 2
  sameSentence: [
    edge(
      speaker,
      ['Carl Dunn left. In Paul Reed’s boat, he said “we are late.”', 'Carl Dunn'],
      ['Carl Dunn left. With Anna Bell and Paul Reed, he said “we are late.”', 'Paul Reed'],
    ),
  ],
  // The pairs of the subject and of the owner.
  perSentence: [
    edge(
      speaker,
      [he('Carl Dunn left.', 1, 'Anna Bell met Paul Reed’s boat.'), 'Carl Dunn'],
      [he('Carl Dunn left.', 1, 'Anna Bell met Paul Reed.'), 'Paul Reed'],
    ),
  ],
  // 3 + 2 − 2 × 1.5 and 3.5 − 1.5: a name wins if both are equal; 3 + 2 − 3 × 1.5 and the same
  unnamedPerson: [
    edge(
      speaker,
      [he('Carl Dunn left.', '“No,” said a port official.'), 'Carl Dunn'],
      [he('Carl Dunn left.', 1, '“No,” said a port official.'), 'a port official'],
    ),
    // 2 and 3.5 − 1.5; −1 + 2 and the same
    edge(
      speaker,
      [
        `${MORI} “No,” said a port official. With Anna Bell and Bexa Mori, he said “we are late.”`,
        'Bexa Mori',
      ],
      [`${MORI} “No,” said a port official. In Bexa Mori’s boat, he said “we are late.”`, 'a port official'],
    ),
  ],
  // 3 + 2 − 3 × 1.5 and 1 − 1.5; 3 + 2 − 4 × 1.5 and the same
  unnamedGroup: [
    edge(
      speaker,
      [he('Carl Dunn left.', 1, '“No,” said port officials.'), 'Carl Dunn'],
      [he('Carl Dunn left.', 2, '“No,” said port officials.'), 'port officials'],
    ),
    // 3 − 2 × 1.5 and 1 − 1.5; 3 + 2 − 4 × 1.5 and the same
    edge(
      speaker,
      [he('Mayor Bexa Mori left.', '“No,” said port officials.'), 'Bexa Mori'],
      [he('Carl Dunn left.', 2, '“No,” said port officials.'), 'port officials'],
    ),
  ],
  // 3 + 2 − 2 × 1.5 and 3 + 2 − 1.5: 1.5 more; 3 + 2 − 3 × 1.5 and the same: 3 more
  descriptionMargin: [
    edge(
      speaker,
      [he('Carl Dunn left.', 'Her uncle left.'), 'Carl Dunn'],
      [he('Carl Dunn left.', 1, 'Her uncle left.'), 'her uncle'],
    ),
  ],
};

const said = (who: string) => `“We are late,” ${who} said.`;
/** A text so long that a place at its beginning adds almost nothing. */
const early = (text: string) => `${text} ${sentences(8)}`;
const MINISTER = 'Foreign Minister Carl Dunn came.';
const ENVOY = 'Former U.S. envoy Anna Bell came.';

/*
 * The highest sum bears a role. A place in the text adds less than 1: it decides between equals for the one named last.
 */
export const BEARER_EDGES: Edges<typeof BEARERS> = {
  // Of the minister: −1, "U.S."; of the envoy: 3 − 4, the shared "U.S.". They are equal.
  perSharedWord: [
    edge(
      speaker,
      [`${MINISTER} ${ENVOY} ${said('the U.S. diplomat')}`, 'Anna Bell'],
      [`${ENVOY} ${MINISTER} ${said('the U.S. diplomat')}`, 'Carl Dunn'],
    ),
  ],
  unsaidAmerican: [
    edge(
      speaker,
      [`${MINISTER} ${ENVOY} ${said('the U.S. diplomat')}`, 'Anna Bell'],
      [`${ENVOY} ${MINISTER} ${said('the U.S. diplomat')}`, 'Carl Dunn'],
    ),
  ],
  former: [
    edge(
      speaker,
      [`${MINISTER} ${ENVOY} ${said('the U.S. diplomat')}`, 'Anna Bell'],
      [`${ENVOY} ${MINISTER} ${said('the U.S. diplomat')}`, 'Carl Dunn'],
    ),
  ],
  // 3 − 3 and 3 − 2 × 3
  perUnsaidWord: [
    edge(
      speaker,
      [`Mayor Anna Bell came. ${said('the harbor mayor')}`, 'Anna Bell'],
      [`Mayor Anna Bell came. ${said('the harbor town mayor')}`, 'the harbor town mayor'],
    ),
  ],
  // 3 − 3 and 3 − 3 − 3
  notYetNamed: [
    edge(
      speaker,
      [`${said('the mayor')} Mayor Anna Bell came.`, 'Anna Bell'],
      [`${said('the harbor mayor')} Mayor Anna Bell came.`, 'the harbor mayor'],
    ),
    // 3 and 2 × 3 − 3: her place makes her sum greater; 3 − 4 and the same
    edge(
      firstSpeaker,
      [`Mayor Anna Bell came. ${said('the deputy mayor')} Deputy Mayor Carl Dunn came.`, 'Anna Bell'],
      [`Former Mayor Anna Bell came. ${said('the deputy mayor')} Deputy Mayor Carl Dunn came.`, 'Carl Dunn'],
    ),
  ],
  // −1 and 3 − 4 − 1
  least: [
    edge(
      speaker,
      [early(`${MINISTER} ${said('the U.S. diplomat')}`), 'Carl Dunn'],
      [early(`Former Mayor Carl Dunn came. ${said('the U.S. mayor')}`), 'the U.S. mayor'],
    ),
  ],
};
