import { wordString } from '../text/words.ts';
import { readingsOf } from './readings.ts';

const withoutArticle = (text: string): string => wordString(text).replace(/^(?:an?|the) /, '');

/** Whether what is typed is a source's description: case, accents, marks, an article and what is in brackets aside. */
export function isDescription(typed: string, description: string): boolean {
  const own = withoutArticle(description);
  return readingsOf(typed).some((reading) => own !== '' && withoutArticle(reading) === own);
}
