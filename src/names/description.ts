import { hasWords, wordString } from '../text/words.ts';

/** What is typed without what is in brackets, and that without a description after a comma. */
export function readingsOf(typed: string): readonly string[] {
  const outside = typed.replace(/\([^()]*\)/g, ' ');
  const whole = hasWords(outside) ? outside.trim() : typed;
  const [beforeComma = ''] = whole.split(',');
  return [...new Set([whole, beforeComma])];
}

const withoutArticle = (text: string): string => wordString(text).replace(/^(?:an?|the) /, '');

/** Whether what is typed is a source's description: case, accents, marks, an article and what is in brackets aside. */
export function isDescription(typed: string, description: string): boolean {
  const own = withoutArticle(description);
  return readingsOf(typed).some((reading) => own !== '' && withoutArticle(reading) === own);
}
