import type { KindCase } from './kind-case.ts';

const mayor = { title: 'Mayor of Orton', from: '2020-01-01', to: '2024-01-01' };
const next = { title: 'Mayor of Orton', from: '2024-01-02', to: null };
const people = [
  { key: 'moor', name: 'Edda Moor', aliases: [], roles: [mayor] },
  { key: 'lund', name: 'Carl Lund', aliases: [], roles: [next] },
];
const text = 'Bridge\n\nOrton will close its bridge. “It is old,” the mayor said.';

export const cases: readonly KindCase[] = [
  {
    kind: 'an office means its holder of the day, whom the text does not name',
    text,
    options: { people, publishedOn: '2021-05-01' },
    quotes: [{ text: 'It is old,', speaker: 'Edda Moor', source: 'the mayor' }],
    people: ['Edda Moor'],
  },
  {
    kind: 'an office means its next holder later',
    text,
    options: { people, publishedOn: '2025-05-01' },
    quotes: [{ text: 'It is old,', speaker: 'Carl Lund' }],
  },
  {
    kind: 'an office is nobody’s in a text without a day',
    text,
    options: { people },
    quotes: [{ text: 'It is old,', speaker: 'the mayor' }],
    people: [],
  },
  {
    kind: 'an office of another place is nobody’s',
    text: 'Bridge\n\nPorto will close its bridge. “It is old,” the mayor said.',
    options: { people, publishedOn: '2021-05-01' },
    quotes: [{ text: 'It is old,', speaker: 'the mayor' }],
  },
  {
    kind: 'an office that two have is nobody’s',
    text,
    options: {
      people: [...people, { key: 'dunn', name: 'Rui Dunn', aliases: [], roles: [mayor] }],
      publishedOn: '2021-05-01',
    },
    quotes: [{ text: 'It is old,', speaker: 'the mayor' }],
  },
  {
    kind: 'a former holder is not the holder',
    text: 'Bridge\n\nOrton will close its bridge. “It is old,” the former mayor said.',
    options: { people, publishedOn: '2021-05-01' },
    quotes: [{ text: 'It is old,', speaker: 'the former mayor' }],
  },
  {
    kind: 'a role ends with its owner',
    text: "Palace\n\nPrince Edmund and Sophia, Countess of Wexmoor's visit to the school lasted an hour.",
    roles: { Sophia: ['Countess of Wexmoor'] },
  },
];
