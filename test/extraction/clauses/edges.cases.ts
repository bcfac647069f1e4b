import type { CLAUSES } from '../../../src/extraction/weights.ts';
import { content, cue, type Edges, edge, source, speaker, words } from '../edge.ts';

const ADVERBS = ['quickly', 'quietly', 'openly', 'calmly', 'coldly', 'firmly', 'warmly'];
const DAYS = 'on Monday on Tuesday on Wednesday on Thursday on Friday'.split(' ');

const publicly = (adverbs: number) => ['has', ...ADVERBS.slice(0, adverbs), 'said'].join(' ');
const companions = (length: number) =>
  `Carl Dunn left and Anna Bell ${['now', ...DAYS, ...DAYS].slice(-length).join(' ')} said “no ship sails.”`;
const aside = (length: number) =>
  `Carl Dunn left and Anna Bell, in ${words(length - 4)} rain, said “no ship sails.”`;
const message = (length: number) =>
  `Anna Bell’s letter to the ${words(length - 4)} town said “no ship sails.”`;
const claim = (adjectives: number) =>
  `Anna Bell left. Her ${words(adjectives)} claim that the port is shut was heard.`;
const addressed = (length: number) =>
  `Anna Bell said in the ${words(length - 3)} port that the boats are old.`;
const finite = (length: number) => `In the ${words(length - 5)} port rain fell, Anna Bell said.`;
const role = (adjectives: number) =>
  `The port will close, the bank’s ${words(adjectives)} hand Anna Bell said.`;
const close = (adjectives: number) => `The port will close, Anna Bell told the ${words(adjectives)} crew.`;
const according = (adjectives: number) =>
  `According to Anna Bell in the ${words(adjectives)} port, the boats are old.`;

const relative = (adverbs: number) => `A clerk who ${words(adverbs)} fed the old cat said “no ship sails.”`;
const coordinated = (adjectives: number) =>
  `Anna Bell ate rice and a clerk took a ${words(adjectives)} boat and said “no ship sails.”`;

export const CLAUSE_EDGES: Edges<typeof CLAUSES> = {
  // "Has" and six adverbs.
  longestVerbGroup: [
    edge(
      cue,
      [`Anna Bell ${publicly(6)} “no ship sails.”`, publicly(6)],
      [`Anna Bell ${publicly(7)} “no ship sails.”`, publicly(7).slice('has '.length)],
    ),
  ],
  mostCompanions: [edge(speaker, [companions(20), 'Anna Bell'], [companions(21), 'Carl Dunn'])],
  // With both its commas.
  longestAside: [edge(speaker, [aside(40), 'Anna Bell'], [aside(41), 'Carl Dunn'])],
  // From "who" to the phrase that ends its clause.
  longestRelative: [edge(speaker, [relative(17), 'a clerk'], [relative(18), null])],
  longestClause: [edge(speaker, [coordinated(20), 'a clerk'], [coordinated(21), 'Anna Bell'])],
  longestMessage: [
    edge(source, [message(10), 'Anna Bell'], [message(11), `Anna Bell’s letter to the ${words(7)} town`]),
  ],
  // "Her" is the sixth word before the noun.
  longestNounPhrase: [edge(speaker, [claim(5), 'Anna Bell'], [claim(6), null])],
  farthestThat: [edge(content, [addressed(13), 'that the boats are old'], [addressed(14), null])],
  // The verb is the last of these words.
  longestClauseHead: [edge(content, [finite(25), `In the ${words(20)} port rain fell`], [finite(26), null])],
  shortestClause: [
    edge(
      content,
      ['Anna Bell said rain helps the port.', 'rain helps the port'],
      ['Anna Bell said rain helps ports.', null],
    ),
  ],
  // With the comma.
  shortestClauseBeforeAside: [
    edge(
      content,
      ['Rain helps ports, Anna Bell said.', 'Rain helps ports'],
      ['Rain helps, Anna Bell said.', null],
    ),
  ],
  // "The bank’s", three adjectives and "hand".
  longestRole: [edge(content, [role(3), 'The port will close'], [role(4), null])],
  // "The", 12 adjectives and "crew".
  longestClose: [edge(content, [close(12), 'The port will close'], [close(13), null])],
  // "In the", 15 adjectives, "port" and the comma.
  farthestComma: [edge(content, [according(15), 'the boats are old'], [according(16), null])],
};
