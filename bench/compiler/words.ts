/* Words and names by number, for corpora of any size. */

const SYLLABLES = Array.from('bdfgklmnprtv').flatMap((first) => Array.from('aeiou', (last) => first + last));

/** A word of at least three syllables; no two numbers have the same. */
export function word(number: number): string {
  const syllables: string[] = [];
  for (let rest = number; rest > 0 || syllables.length < 3; rest = Math.floor(rest / SYLLABLES.length)) {
    syllables.push(SYLLABLES[rest % SYLLABLES.length] as string);
  }
  return syllables.join('');
}

/** The same with a capital, as a name. */
export function name(number: number): string {
  return word(number).replace(/^./u, (letter) => letter.toUpperCase());
}

/** Makes something of each number from 0 on. */
export function times<T>(count: number, make: (number: number) => T): T[] {
  return Array.from({ length: count }, (_, number) => make(number));
}

/** Lines of text, joined. */
export function lines(count: number, make: (number: number) => string): string {
  return times(count, make).join('\n');
}

/** A sentence that quotes words of its own; each number has others. */
export function sentence(number: number): string {
  return `We will ${word(number)} the ${word(number + 7)} and ${word(number + 13)} every ${word(number + 29)}`;
}
