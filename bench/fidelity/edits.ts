import type { Part, Role, Sentence } from './sentence.ts';

/** A name of what was done, the reasons of which one is right, and what the report has. */
export type Change = readonly [kind: string, reasons: readonly string[], sentence: Sentence];

/** The sentence without its parts of these roles. */
export const without = (sentence: Sentence, ...roles: readonly Role[]): Sentence =>
  sentence.filter(({ role }) => !roles.includes(role));

/** The sentence with another part, or parts, in place of one. */
export function replaced(sentence: Sentence, index: number, ...parts: readonly Part[]): Sentence {
  return [...sentence.slice(0, index), ...parts, ...sentence.slice(index + 1)];
}

/** The sentence with the other word of one part, for each part of a role. */
export function exchanged(sentence: Sentence, role: Role): Sentence[] {
  return sentence.flatMap((part, index) =>
    part.role === role && part.other !== undefined
      ? [replaced(sentence, index, { ...part, text: part.other })]
      : [],
  );
}

/** What marks words left out. */
export const ellipsis: Part = { role: 'FIXED', text: '…' };
