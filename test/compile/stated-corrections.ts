import type { Correction, StatedSpeaker } from '../../src/compile/corrections/correction.ts';

/* Corrections as the front matter of the fixture's article would state them. */

/** A change of the first quotation, unless the entry names another. */
export const change = (entry: Partial<Extract<Correction, { kind: 'CHANGE' }>>): Correction => ({
  kind: 'CHANGE',
  line: 3,
  words: 'We will see,',
  occurrence: null,
  speaker: null,
  type: null,
  content: null,
  ...entry,
});
export const remove = (text: string, occurrence: number | null = null): Correction => ({
  kind: 'REMOVE',
  line: 4,
  words: text,
  occurrence,
});
export const add = (text: string, entry: Partial<Extract<Correction, { kind: 'ADD' }>> = {}): Correction => ({
  kind: 'ADD',
  line: 5,
  words: text,
  occurrence: null,
  speaker: { kind: 'NOBODY' },
  type: 'DIRECT',
  content: null,
  ...entry,
});
export const named = (name: string): StatedSpeaker => ({ kind: 'NAMED', name });
export const unnamed = (description: string, anonymityStatement: string | null = null): StatedSpeaker => ({
  kind: 'UNNAMED',
  description,
  anonymityStatement,
});
