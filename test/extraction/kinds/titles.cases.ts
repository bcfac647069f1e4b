import type { KindCase } from './kind-case.ts';

export const cases: readonly KindCase[] = [
  {
    kind: 'an office before a name is no part of the name',
    text: 'Day in brief\n\n“The locks will open,” Mayor Edda Moor said.',
    quotes: [{ text: 'The locks will open,', speaker: 'Edda Moor', type: 'DIRECT' }],
    people: ['Edda Moor'],
  },
];
