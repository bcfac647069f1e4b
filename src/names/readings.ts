import { hasWords } from '../text/words.ts';

/** What is typed without what is in brackets, and that without a description after a comma. */
export function readingsOf(typed: string): readonly string[] {
  const outside = typed.replace(/\([^()]*\)/g, ' ');
  const whole = hasWords(outside) ? outside.trim() : typed;
  const [beforeComma = ''] = whole.split(',');
  return [...new Set([whole, beforeComma])];
}
