import { NOUN_PREPOSITIONS } from '../../lexicon/function-words.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../../lexicon/given-names.ts';
import { FEMALE_ROLES, FORMS_OF_ADDRESS, MALE_ROLES } from '../../lexicon/roles.ts';
import { fold } from '../../text/fold.ts';
import { tokenWords } from '../../text/tokenize.ts';

export type Gender = 'MALE' | 'FEMALE' | 'UNKNOWN';

/** The gender that a title says: "mrs", "spokesman". */
export function titleGender(title: string): Gender {
  return genderOf([], title);
}

/** The gender that a role says by its noun: "mother of two", "the mayor’s wife". */
export function genderOfRole(role: string): Gender {
  const words = tokenWords(fold(role));
  const end = words.findIndex((word) => NOUN_PREPOSITIONS.has(word));
  return titleGender(words.at(end < 0 ? -1 : end - 1) ?? '');
}

/** The gender that a name's given name or a title says. `title` is in lower case. */
export function genderOf(words: readonly string[], title: string | null): Gender {
  const role = title ?? '';
  const [given = ''] = words.length > 1 ? words : [];
  const [male, female] = [MALE_NAMES.has(given), FEMALE_NAMES.has(given)];
  // A form of address says more than a given name, and that more than an office: "spokesman Hope Bell".
  if (male !== female && !FORMS_OF_ADDRESS.has(role)) return male ? 'MALE' : 'FEMALE';
  if (MALE_ROLES.has(role)) return 'MALE';
  return FEMALE_ROLES.has(role) ? 'FEMALE' : 'UNKNOWN';
}
