import { describe, expect, it } from 'vitest';
import { read } from '../found.ts';

/** The roles of the first person; each stands where its span says. */
const roles = (body: string): string[] => {
  const { text, document } = read(body);
  return (document.people[0]?.roles ?? []).map(({ title, span }) => {
    expect(text.slice(span.start, span.end)).toBe(title);
    return title;
  });
};

describe('a role', () => {
  it.each([
    ['without its article', 'Paul Reed, a retired diver and teacher, spoke.', ['retired diver and teacher']],
    ['without an age', 'Paul Reed, a fisherman of 60, spoke.', ['fisherman']],
    ['behind an age', 'Paul Reed, 64, a retired teacher, spoke.', ['retired teacher']],
    [
      'behind a party',
      'Paul Reed, D-Ore., chairman of the Farm Committee, spoke.',
      ['chairman of the Farm Committee'],
    ],
    ['before a clause', 'Paul Reed, a diver who found the wreck, spoke.', ['diver']],
    [
      'apart from another of its kind',
      'Paul Reed, an owner of boats and a fierce critic, spoke.',
      ['owner of boats', 'fierce critic'],
    ],
    [
      'over an initial',
      'Paul Reed, adviser to Governor Joseph R. Dunn, spoke.',
      ['adviser to Governor Joseph R. Dunn'],
    ],
    [
      'with what stands before the office',
      'Gazette city bureau chief Paul Reed spoke.',
      ['Gazette city bureau chief'],
    ],
    ['without a word that counts', 'They met both former mayor Paul Reed and him.', ['former mayor']],
    ['with an owner', 'They met the bank’s governor Paul Reed.', ['bank’s governor']],
    [
      'with an owner of several words',
      'The Bank of Morven’s chief, Paul Reed, left.',
      ['Bank of Morven’s chief'],
    ],
    ['with a noun before its own', 'They sank, mission director Paul Reed said.', ['mission director']],
    [
      'with an adjective before a nation',
      'A visit by prospective Welsh captain Paul Reed.',
      ['prospective Welsh captain'],
    ],
    ['as one of a group', 'Paul Reed, one of the divers, spoke.', ['one of the divers']],
    ['before a comma', 'Her deputy, Paul Reed, left.', ['deputy']],
    [
      'before a comma and a form of address',
      'The trust’s director, Dr. Paul Reed, left.',
      ['trust’s director'],
    ],
    [
      'before a comma with what hangs on it',
      'The chair of the union, Paul Reed, left.',
      ['chair of the union'],
    ],
    [
      'at the phrase that it is, not at one it hangs on',
      'After the arrest of the mayor, Paul Reed, they left.',
      ['mayor'],
    ],
    ['as any relation', 'His opposite number, Paul Reed, left.', ['opposite number']],
    ['with a lord’s title', 'Lord Mayor Paul Reed left.', ['Lord Mayor']],
    ['once', 'Mayor Paul Reed came. Mayor Reed left.', ['Mayor']],
  ])('is stated %s', (_, body, expected) => {
    expect(roles(body)).toEqual(expected);
  });

  it.each([
    'Paul Reed, addressed to fellow divers, is a letter.',
    'Paul Reed, that is a diver of old, spoke.',
    'Paul Reed, was the best diver, they knew.',
    'Fellow Texan Paul Reed spoke.',
    'They overthrew Paul Reed, and the mayor, Anna Bell and Jo Dunn came.',
    'On Monday, Paul Reed, who dives, spoke.',
  ])('is no clause, no fellowship and nobody else: %s', (body) => {
    expect(roles(body)).toEqual([]);
  });
});
