import { ANSWER_LABELS, NO_LABELS, QUESTION_LABELS } from '../../lexicon/speaker-labels.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../../text/fold.ts';
import { isWord, type Token, tokenAt } from '../../text/tokens.ts';
import type { StoryParagraph } from '../layout/story.ts';
import { TURNS } from '../weights.ts';

/** Words before a colon that may say who speaks in a paragraph. */
export interface Label {
  readonly paragraph: number;
  readonly kind: 'QUESTION' | 'ANSWER' | 'NAME';
  readonly span: Span;
  /** Its words as they are compared: in small letters, with their titles. */
  readonly key: string;
  /** Whether it is in capitals throughout, as transcripts write labels. */
  readonly inCapitals: boolean;
  /** The token after the colon. */
  readonly next: number;
  /** What the paragraph has after its label. */
  readonly rest: string;
}

/** Whether a label of one letter ends with a full stop instead of a colon: "Q. Why?" */
function endsLetter(tokens: readonly Token[]): boolean {
  const { text, abbreviated } = tokenAt(tokens, 0);
  return abbreviated || (text.length === 1 && tokenAt(tokens, 1).text === '.');
}

/** The label that a paragraph begins with; null without one. */
export function labelOf(text: string, { index, paragraph, tokens }: StoryParagraph): Label | null {
  const first = tokenAt(tokens, 0);
  const letter = first.lower.replace('.', '');
  const isLetter = letter === 'q' || letter === 'a';
  let colon = tokens.findIndex(({ kind }) => kind === 'COLON');
  if (isLetter && first.capitalized && endsLetter(tokens) && colon !== 1) colon = first.abbreviated ? 0 : 1;
  // "Q    Thank you."
  const isApart = letter === 'q' && tokenAt(tokens, 1).start - first.end >= 2;
  if (isApart && colon !== 1) colon = 0;
  if (colon < 0 || colon > TURNS.longestLabel || (colon === 0 && !isLetter)) return null;
  const words = tokens.slice(0, Math.max(1, colon)).filter(isWord);
  const isName =
    words.length > 0 && words.every(({ capitalized, abbreviated }) => capitalized || abbreviated);
  const end = tokenAt(tokens, Math.max(0, colon - 1)).end;
  const written = text.slice(first.start, end);
  const key = fold(written).replace(/\.$/, '');
  if (!isName || NO_LABELS.has(key)) return null;
  const kind = QUESTION_LABELS.has(key) ? 'QUESTION' : ANSWER_LABELS.has(key) ? 'ANSWER' : 'NAME';
  const span = { start: first.start, end };
  const inCapitals = written === written.toUpperCase();
  const rest = text.slice(end, paragraph.end);
  return { paragraph: index, kind, span, key, inCapitals, next: colon + 1, rest };
}
