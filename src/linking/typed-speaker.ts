import type { Organization, Person, SpeakerKind, UnnamedSource } from '../model/speaker.ts';
import { hasWords, wordString } from '../text/words.ts';
import { organizationKey } from './organization-name.ts';
import { namesPerson } from './typed-person.ts';

/** What people write for a country before an organization's name, and what it is compared as. */
const COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['us', 'us'],
  ['usa', 'us'],
  ['american', 'us'],
  ['uk', 'uk'],
  ['united kingdom', 'uk'],
  ['british', 'uk'],
  ['eu', 'eu'],
  ['european union', 'eu'],
  ['european', 'eu'],
]);

interface OrganizationName {
  /** Null where none of the names of countries known stands before. */
  readonly country: string | null;
  readonly rest: string;
}

/** An organization's name taken apart, so that "US Department of Health" and "Health Department" have one rest. */
function parseOrganization(name: string): OrganizationName {
  const key = organizationKey(name);
  const words = key.split(' ');
  for (const length of [2, 1]) {
    const country = COUNTRIES.get(words.slice(0, length).join(' '));
    if (country !== undefined && words.length > length) {
      return { country, rest: organizationKey(words.slice(length).join(' ')) };
    }
  }
  return { country: null, rest: key };
}

/** Whether what is typed is one of the names; of a country it may say more or less, but nothing else. */
function namesOrganization(typed: string, { name, aliases }: Organization): boolean {
  const own = [name, ...aliases].map(parseOrganization);
  const { country, rest } = parseOrganization(typed);
  const countries = new Set(own.flatMap((one) => one.country ?? []));
  const isOfCountry = country === null || countries.size === 0 || countries.has(country);
  return rest !== '' && isOfCountry && own.some((one) => one.rest === rest);
}

const withoutArticle = (text: string): string => wordString(text).replace(/^(?:an?|the) /, '');

/** Whether what is typed is the description of a source. */
function describes(typed: string, { description }: UnnamedSource): boolean {
  const words = withoutArticle(typed);
  return words !== '' && words === withoutArticle(description);
}

/** What is typed without what stands in brackets, and that without a description behind a comma. */
function readings(typed: string): readonly string[] {
  const outside = typed.replace(/\([^()]*\)/g, ' ');
  const whole = hasWords(outside) ? outside.trim() : typed;
  const [beforeComma = ''] = whole.split(',');
  return [whole, beforeComma];
}

/**
 * Whether a speaker's name as a person types it is this speaker: of a person a surname, a full name or an alias, with or
 * without a title before or a description in brackets or after a comma; of an organization its name or an alias, with
 * or without its country; of an unnamed source its description. Blind to case and accents.
 */
export function denotes(
  typed: string,
  kind: SpeakerKind,
  speaker: Person | Organization | UnnamedSource,
): boolean {
  return readings(typed).some((reading) => {
    if (kind === 'PERSON') return namesPerson(reading, speaker as Person);
    if (kind === 'UNNAMED') return describes(reading, speaker as UnnamedSource);
    return namesOrganization(reading, speaker as Organization);
  });
}
