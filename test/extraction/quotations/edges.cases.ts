import type { GOVERNING } from '../../../src/extraction/scores.ts';
import type { QUOTATIONS } from '../../../src/extraction/weights.ts';
import { content, count, cue, type Edges, edge, firstSpeaker, speaker, type, words } from '../edge.ts';

const capitals = (length: number) => words(length).toUpperCase();
const titled = (length: number) => words(length).replace(/\b\w/gu, (letter) => letter.toUpperCase());

const called = (calls: number) => 'Carl Dunn’s call, '.repeat(calls);
const callsBefore = (calls: number) => `According to Anna Bell, ${called(calls)}was “in the wind.”`;
const callsAfter = (calls: number) => `It was “in the wind” for ${called(calls)}according to Anna Bell.`;
const messaged = (length: number) =>
  `Anna Bell messaged in the ${words(length - 3)} port that the boats “are old.”`;
const reported = (adjectives: number) =>
  `Anna Bell said that in the ${words(adjectives)} port, “We sail at dawn.”`;
const wish = (letters: number) => `Anna Bell had one wish: “${'a'.repeat(letters)} we sail now.”`;
const cited = (adjectives: number) => `“Ferries stay in port” — The ${titled(adjectives)} Courier, 2021`;
const nobody = (adjectives: number) => `The plan was called a ${words(adjectives)} plan and “bad news.”`;
const used = (adjectives: number) => `Anna Bell called the man a ${words(adjectives)} “Ghost Captain” today.`;

const unclosed = (adjectives: number) =>
  `It rained.\n\nThe ${words(adjectives)} crew “ships will never sail” now`;

export const QUOTATION_EDGES: Edges<typeof QUOTATIONS> = {
  // "According to …" holds for all of its sentence, more than who only has a call.
  nearestClauses: [
    edge(speaker, [callsBefore(5), 'Anna Bell'], [callsBefore(6), 'Carl Dunn']),
    edge(speaker, [callsAfter(5), 'Anna Bell'], [callsAfter(6), 'Carl Dunn']),
  ],
  farthestThat: [
    edge(
      content,
      [messaged(11), 'that the boats “are old.”'],
      [messaged(12), `in the ${words(9)} port that the boats “are old.”`],
    ),
  ],
  // "That in the", 35 adjectives, "port" and the comma.
  farthestReported: [edge(type, [reported(35), 'MIXED'], [reported(36), 'DIRECT'])],
  // The fourth word begins with the hundredth character.
  clauseWindow: [edge(type, [wish(89), 'DIRECT'], [wish(90), 'MIXED'])],
  longestRunInHeading: [
    edge(
      type,
      [`${capitals(20)} “we sail at dawn,” Anna Bell said.`, 'DIRECT'],
      [`${capitals(21)} “we sail at dawn,” Anna Bell said.`, 'MIXED'],
    ),
  ],
  longestTitleLine: [edge(count, [unclosed(6), 0], [unclosed(7), 1])],
  longestHeading: [edge(count, [`“${capitals(8)}”`, 0], [`“${capitals(9)}”`, 1])],
  longestLabel: [
    edge(
      count,
      [`The “${titled(8)}” plan annoyed the town.`, 0],
      [`The “${titled(9)}” plan annoyed the town.`, 1],
    ),
    edge(count, [`“${titled(8)}” opens today.`, 0], [`“${titled(9)}” opens today.`, 1]),
  ],
  longestTitle: [
    edge(count, [`The book “${titled(16)}” sold well.`, 0], [`The book “${titled(17)}” sold well.`, 1]),
  ],
  longestUnreported: [
    edge(count, ['The port is “in bad shape” now.', 0], ['The port is “in very bad shape” now.', 1]),
  ],
  longestNickname: [
    edge(
      count,
      ['Anna Bell called William “Old Bill” Dunn a liar.', 0],
      ['Anna Bell called William “Old Bad Bill” Dunn a liar.', 1],
    ),
  ],
  // The title, a dash, "The", 14 words, "Courier", a comma and the year.
  longestCitation: [edge(count, [cited(14), 0], [cited(15), 1])],
  // "Called" is the twelfth word before the quotation.
  farthestCue: [edge(count, [nobody(8), 1], [nobody(9), 0])],
  // "The man a" and three adjectives are between.
  farthestUse: [edge(count, [used(3), 1], [used(4), 0])],
};

/** Anna Bell, so many words, “…”, some words. */
const before = (verb: string, gap: number, rest: string) =>
  `Anna Bell ${verb} of the ${words(gap - 3)} boat “no ship sails” ${rest}.`;
const object = (verb: string, gap: number, rest: string) =>
  `Anna Bell ${verb} the ${words(gap - 2)} boat “no ship sails” ${rest}.`;
/** A clause after a quotation. Its subject is so many words after it. */
const after = (distance: number, clause = 'said so') => `${words(distance - 1)} Carl Dunn ${clause}`;
const phraseAfter = (distance: number) => `${words(distance - 1)} according to Carl Dunn`;
const phraseBefore = (gap: number) =>
  `According to Anna Bell, ${words(gap - 7)} Carl Dunn said of the boat “no ship sails.”`;
const around = (gap: number) => `Anna Bell praised the ${words(gap - 2)} boat “as it was” and said so.`;
const london = (gap: string, distance: number) => `London said ${gap}“no ship sails” ${after(distance)}.`;
const call = (gap: string, distance: number) => `Anna Bell’s call ${gap}“sail at once” ${after(distance)}.`;

/*
 * The lowest sum governs a quotation, and the first of equals. In each case two clauses are equal, or nearly so: the
 * sum of the first one, and of Carl Dunn's.
 */
export const GOVERNING_EDGES: Edges<typeof GOVERNING> = {
  // −6 and −3; 0 and −3. Only their order matters.
  besideBefore: [
    edge(
      firstSpeaker,
      ['Anna Bell said, “we sail,” Carl Dunn said.', 'Anna Bell'],
      ['According to Anna Bell “we sail,” Carl Dunn said.', 'Carl Dunn'],
    ),
  ],
  besideAfter: [
    edge(
      firstSpeaker,
      ['Anna Bell said, “we sail,” Carl Dunn said.', 'Anna Bell'],
      ['According to Anna Bell “we sail,” Carl Dunn said.', 'Carl Dunn'],
    ),
  ],
  // 11 and 8 + 2 × 1.5; 12 and the same
  after: [
    edge(
      firstSpeaker,
      [before('said', 11, after(2)), 'Anna Bell'],
      [before('said', 12, after(2)), 'Carl Dunn'],
    ),
  ],
  // 14 and 8 + 4 × 1.5; 15 and the same
  perItemAfter: [
    edge(
      firstSpeaker,
      [before('said', 14, after(4)), 'Anna Bell'],
      [before('said', 15, after(4)), 'Carl Dunn'],
    ),
  ],
  // 2 and 2 + 0.3; 3 and the same
  phraseAfter: [
    edge(
      firstSpeaker,
      ['Anna Bell said of boats “no ship sails” according to Carl Dunn.', 'Anna Bell'],
      ['Anna Bell said of the boats “no ship sails” according to Carl Dunn.', 'Carl Dunn'],
    ),
  ],
  // 5 and 2 + 10 × 0.3; 6 and the same. 10 × 0.3 and 3; 11 × 0.3 and 3
  perItemOfPhrase: [
    edge(
      firstSpeaker,
      [before('said', 5, phraseAfter(10)), 'Anna Bell'],
      [before('said', 6, phraseAfter(10)), 'Carl Dunn'],
    ),
    edge(firstSpeaker, [phraseBefore(10), 'Anna Bell'], [phraseBefore(11), 'Carl Dunn']),
  ],
  // 4 + 4 and 6 + 2; 5 + 4 and the same
  around: [edge(cue, [around(4), 'praised'], [around(5), 'said'])],
  // 17 and 8 + 2 × 1.5 + 6; 18 and the same
  notPlainAfter: [
    edge(
      firstSpeaker,
      [before('said', 17, after(2, 'praised it')), 'Anna Bell'],
      [before('said', 18, after(2, 'praised it')), 'Carl Dunn'],
    ),
  ],
  // 7 + 4 and 8 + 2 × 1.5; 8 + 4 and the same
  notPlainBefore: [
    edge(
      firstSpeaker,
      [object('praised', 7, after(2)), 'Anna Bell'],
      [object('praised', 8, after(2)), 'Carl Dunn'],
    ),
  ],
  // 4 + 4 + 3 and 8 + 2 × 1.5; 5 + 4 + 3 and the same
  baseForm: [
    edge(
      firstSpeaker,
      [before('will say', 4, after(2)), 'Anna Bell'],
      [before('will say', 5, after(2)), 'Carl Dunn'],
    ),
  ],
  // 12 + 2 and 8 + 4 × 1.5; 12 + 3 and the same
  place: [edge(firstSpeaker, [london('', 4), 'London'], [london('then ', 4), 'Carl Dunn'])],
  // 20 + 3 and 8 + 10 × 1.5; 20 + 4 and the same
  noun: [edge(firstSpeaker, [call('', 10), 'Anna Bell'], [call('for ', 10), 'Carl Dunn'])],
};
