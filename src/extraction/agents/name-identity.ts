import { FEMALE_NAMES, MALE_NAMES, NAME_PARTICLES, sameGivenName } from '../../lexicon/given-names.ts';
import { FEMALE_ROLES, MALE_ROLES } from '../../lexicon/roles.ts';
import { fold } from '../../text/fold.ts';

export type Gender = 'MALE' | 'FEMALE' | 'UNKNOWN';

/** The family name, with its particles: the last word, and the particles before it. */
export function familyName(words: readonly string[]): readonly string[] {
  let first = words.length - 1;
  while (first > 1 && NAME_PARTICLES.has(words[first - 1] as string)) first--;
  return words.slice(first);
}

/** The gender that a title tells: "mrs", "spokesman". */
export function titleGender(title: string): Gender {
  return genderOf([], title);
}

/** The gender that a name's given name or a title tells. */
export function genderOf(words: readonly string[], title: string | null): Gender {
  const role = (title ?? '').toLowerCase().replace('.', '');
  const given = words.length > 1 ? (words[0] as string) : '';
  const [male, female] = [MALE_NAMES.has(given), FEMALE_NAMES.has(given)];
  // A form of address tells more than a given name, and that more than an office: "spokesman Hope Bell".
  if (male !== female && !/^(?:mr|mrs|ms|miss)$/u.test(role)) return male ? 'MALE' : 'FEMALE';
  if (MALE_ROLES.has(role)) return 'MALE';
  return FEMALE_ROLES.has(role) ? 'FEMALE' : 'UNKNOWN';
}

/** A name word by word, as written and folded. */
export interface Name {
  readonly words: readonly string[];
  readonly folded: readonly string[];
}

export const nameOf = (words: readonly string[]): Name => ({ words, folded: words.map(fold) });

/** Whether `short` is `long` without some of its words, in their order. Both are folded. */
export function isShortened(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (at < short.length && word === short[at]) at++;
  return at === short.length;
}

function sameFullName(a: Name, b: Name): boolean {
  if (a.words.length < 2 || b.words.length < 2) return false;
  const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a];
  if (isShortened(short.folded, long.folded)) return true;
  if (a.folded.at(-1) !== b.folded.at(-1) || !sameGivenName(a.words[0] as string, b.words[0] as string))
    return false;
  // "George H. W. Bush" is not "George W. Bush".
  const [x, y] = [a.folded.slice(1, -1), b.folded.slice(1, -1)];
  return x.length === 0 || y.length === 0 || x[0]?.charAt(0) === y[0]?.charAt(0);
}

/** Whether two full names can be one person's: one shortens the other, or the given names are forms of one. */
export function isSameFullName(a: readonly string[], b: readonly string[]): boolean {
  return sameFullName(nameOf(a), nameOf(b));
}

/** Whether a name with its suffix, "Jr", can be that of another: a father's and a son's differ by it alone. */
export function isSamePerson(
  a: Name & { readonly suffix: string | null },
  name: Name,
  suffix: string | null,
): boolean {
  if (!sameFullName(a, name)) return false;
  return suffix === a.suffix || a.folded.join(' ') !== name.folded.join(' ');
}
