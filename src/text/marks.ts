/** What a mark is for. STOP: . ! ? …; DASH: – — ―; HYPHEN: one that joins nothing. */
export type MarkKind =
  | 'STOP'
  | 'COMMA'
  | 'SEMICOLON'
  | 'COLON'
  | 'DASH'
  | 'HYPHEN'
  | 'OPENING_BRACKET'
  | 'CLOSING_BRACKET'
  | 'QUOTATION_MARK'
  | 'OTHER';

const MARKS: readonly (readonly [kind: MarkKind, marks: string])[] = [
  ['STOP', '.!?…'],
  ['COMMA', ','],
  ['SEMICOLON', ';'],
  ['COLON', ':'],
  ['DASH', '–—―'],
  ['HYPHEN', '-'],
  ['OPENING_BRACKET', '([{'],
  ['CLOSING_BRACKET', ')]}'],
  ['QUOTATION_MARK', '"“”„‟«»＂\'‘’‚‹›`'],
];

const KINDS: ReadonlyMap<number, MarkKind> = new Map(
  MARKS.flatMap(([kind, marks]) => Array.from(marks, (mark) => [mark.charCodeAt(0), kind] as const)),
);

/** What a mark is for, by its UTF-16 unit. */
export function markKind(unit: number): MarkKind {
  return KINDS.get(unit) ?? 'OTHER';
}
