import { FEMALE_NAMES, MALE_NAMES } from '../../lexicon/given-names.ts';
import { FEMALE_ROLES, MALE_ROLES } from '../../lexicon/roles.ts';

export type Gender = 'MALE' | 'FEMALE' | 'UNKNOWN';

/** The gender that a title says: "mrs", "spokesman". */
export function titleGender(title: string): Gender {
  return genderOf([], title);
}

/** The gender that a name's given name or a title says. */
export function genderOf(words: readonly string[], title: string | null): Gender {
  const role = (title ?? '').toLowerCase().replace('.', '');
  const [given = ''] = words.length > 1 ? words : [];
  const [male, female] = [MALE_NAMES.has(given), FEMALE_NAMES.has(given)];
  // A form of address says more than a given name, and that more than an office: "spokesman Hope Bell".
  if (male !== female && !/^(?:mr|mrs|ms|miss)$/u.test(role)) return male ? 'MALE' : 'FEMALE';
  if (MALE_ROLES.has(role)) return 'MALE';
  return FEMALE_ROLES.has(role) ? 'FEMALE' : 'UNKNOWN';
}
