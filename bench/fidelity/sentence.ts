/** What a piece of a sentence is. */
export type Role =
  | 'LEAD'
  | 'OPENING'
  | 'DOUBTER'
  | 'CONDITION'
  | 'SUBJECT'
  | 'QUANTITY'
  | 'ASIDE'
  | 'MODAL'
  | 'NOT'
  | 'HEDGE'
  | 'VERB'
  | 'ADJECTIVE'
  | 'NUMBER'
  | 'NAME'
  | 'TITLE'
  | 'TIME'
  | 'COMPARISON'
  | 'QUALITY'
  | 'CLOSING'
  | 'FIXED';

/** A piece of a sentence, and what a report can make of it. */
export interface Part {
  readonly role: Role;
  readonly text: string;
  /** What turns the sense; of a verb or an adjective a synonym. */
  readonly other?: string;
  /** The same in another spelling. */
  readonly respelled?: string;
  /** A number with "at least" and the like. */
  readonly bounded?: string;
}

export type Sentence = readonly Part[];

/** A sentence as it is written, without its full stop. */
export function textOf(sentence: Sentence): string {
  const text = sentence
    .map(({ role, text: words }) => (role === 'ASIDE' ? `, ${words},` : words))
    .join(' ')
    .replaceAll(' ,', ',')
    .replaceAll(',,', ',')
    .replace(/,$/, '')
    .replaceAll('can not', 'cannot');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
