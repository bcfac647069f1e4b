import type { Random } from '../corpus/random.ts';
import { type Sentence, textOf } from './sentence.ts';

/** A sentence as it was spoken: some with a filler or a false start. */
export function spoken(random: Random, sentence: Sentence): string {
  const text = textOf(sentence);
  const words = text.split(' ');
  if (random.chance(0.06)) {
    const at = 2 + random.below(words.length - 3);
    return [...words.slice(0, at), random.pick(['uh,', 'um,', 'er,']), ...words.slice(at)].join(' ');
  }
  if (random.chance(0.03)) {
    const start = words.slice(0, 3).join(' ');
    if (!start.includes(',')) return `${start} – ${start.toLowerCase()} ${words.slice(3).join(' ')}`;
  }
  return text;
}
