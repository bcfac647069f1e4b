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

const ASCII_KINDS = Array.from({ length: 0x80 }, (_, unit) => KINDS.get(unit) ?? 'OTHER');

/** What a mark is for, by its UTF-16 unit. */
export function markKind(unit: number): MarkKind {
  return ASCII_KINDS[unit] ?? KINDS.get(unit) ?? 'OTHER';
}
