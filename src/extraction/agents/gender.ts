import { FEMALE_NAMES, MALE_NAMES } from '../../lexicon/given-names.ts';
import { FEMALE_ROLES, FORMS_OF_ADDRESS, MALE_ROLES } from '../../lexicon/roles.ts';

export type Gender = 'MALE' | 'FEMALE' | 'UNKNOWN';

/** The gender that a title says: "mrs", "spokesman". */
export function titleGender(title: string): Gender {
  return genderOf([], title);
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
