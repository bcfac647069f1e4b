import type { SENTENCES } from '../../../src/extraction/weights.ts';
import { content, type Edges, edge, speaker, type, words } from '../edge.ts';

const signed = (office: number) => `“We have no boat left.” — Anna Bell, ${words(office)}`;
const dated = (place: number) => `PORTO, ${words(place)} – Rain fell in the port, Anna Bell said.`;
const stray = (marks: number) => `${', '.repeat(marks)}“we sail at dawn,” Anna Bell said.`;
const apart = (between: number) => `“We are late,” Anna Bell said in ${words(between)} rain, “and we sail.”`;
const asked = (aside: number) => `“Why?” Anna Bell, ${words(aside)}, asked.`;

export const SENTENCE_EDGES: Edges<typeof SENTENCES> = {
  // The dash, the name, a comma and 16 words.
  longestSignature: [edge(speaker, [signed(16), 'Anna Bell'], [signed(17), null])],
  // The dash is the item after the place, a comma and 13 words.
  longestDateline: [
    edge(
      content,
      [dated(13), 'Rain fell in the port'],
      [dated(14), `PORTO, ${words(14)} – Rain fell in the port`],
    ),
  ],
  mostLeadingMarks: [edge(type, [stray(16), 'DIRECT'], [stray(17), 'MIXED'])],
  // Between the quotations are the name, two words, the others, a word and a comma.
  farthestQuotation: [edge(type, [apart(113), 'DIRECT'], [apart(114), 'MIXED'])],
  // The name, two commas and 11 words.
  longestSubject: [edge(speaker, [asked(11), 'Anna Bell'], [asked(12), null])],
  longestPlainSubject: [
    edge(
      speaker,
      ['“Why?” Mayor Anna Bell of the town of Porto asked.', 'Anna Bell'],
      ['“Why?” Mayor Anna Bell of the old town of Porto asked.', null],
    ),
  ],
};
