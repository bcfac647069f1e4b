import type { PHRASES } from '../../../src/extraction/weights.ts';
import { content, type Edges, edge, source, speaker, words } from '../edge.ts';

const accorded = (adjectives: number) => `“We sail,” according to the ${words(adjectives)} plan.`;
const said = (adjectives: number) => `“We sail,” the ${words(adjectives)} plan said.`;
const MODIFIERS = ['senior', 'local', 'public', 'state', 'defense', 'press', 'policy'];
const modified = (modifiers: number) => `${MODIFIERS.slice(0, modifiers).join(' ')} official`;
const official = (modifiers: number) => `A ${modified(modifiers)} said “we sail.”`;
const told = (objects: string) => `Anna Bell told rails in boats for ports ${objects} that the ship is late.`;
const complement = (adjectives: number) => `“We sail,” said an official at the ${words(adjectives)} port.`;

export const PHRASE_EDGES: Edges<typeof PHRASES> = {
  // "The" and "plan" with 12 words between.
  longestPhrase: [
    edge(source, [accorded(12), `the ${words(12)} plan`], [accorded(13), `the ${words(13)}`]),
    edge(source, [said(12), `the ${words(12)} plan`], [said(13), null]),
  ],
  mostJoined: [
    edge(
      source,
      [
        'The rails of the boats of the port of the coast said “no.”',
        'The rails of the boats of the port of the coast',
      ],
      ['The rails of the boats of the port of the coast of the north said “no.”', null],
    ),
    edge(content, [told('at coasts'), 'that the ship is late'], [told('at coasts and towns'), null]),
  ],
  mostComplements: [
    edge(
      source,
      [
        '“We sail,” said an official of the port of the town of the coast.',
        'an official of the port of the town of the coast',
      ],
      [
        '“We sail,” said an official of the port of the town of the coast of the north.',
        'an official of the port of the town of the coast',
      ],
    ),
  ],
  // "A" and six modifiers.
  longestModifiers: [edge(speaker, [official(6), `a ${modified(6)}`], [official(7), modified(7)])],
  // "The", six adjectives and "port".
  longestComplement: [
    edge(
      source,
      [complement(6), `an official at the ${words(6)} port`],
      [complement(7), `an official at the ${words(7)}`],
    ),
  ],
};
