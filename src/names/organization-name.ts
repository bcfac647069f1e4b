import { spellingKey } from './spelling-key.ts';

const LEGAL_FORM = / (?:inc|corp|co|ltd|llc|plc|ag|gmbh|sa)$/;

/** What people write for a country before an organization's name, and what it is compared as. */
const COUNTRIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    us: 'us',
    usa: 'us',
    american: 'us',
    uk: 'uk',
    'united kingdom': 'uk',
    british: 'uk',
    eu: 'eu',
    'european union': 'eu',
    european: 'eu',
  }),
);

/** An organization's name by its parts, so that "US Department of Health" and "Health Department" have one `rest`. */
export interface OrganizationName {
  /** Null if none of the known countries is before the rest. */
  readonly country: string | null;
  readonly rest: string;
}

/**
 * What the names of one organization share: case, accents, full stops, an article, a possessive and a company's form
 * aside, "US" for "United States", and "Department of Health" the same as "Health Department".
 */
export function organizationKey(name: string): string {
  return spellingKey(name)
    .replace(/^the /, '')
    .replace(/'s?$/, '')
    .replace(LEGAL_FORM, '')
    .replace(/\bunited states\b/g, 'us')
    .replace(/^(.*?)\b(department|ministry) of (?:the )?(.+)$/, '$1$3 $2');
}

/** Takes an organization's name apart. */
export function parseOrganizationName(name: string): OrganizationName {
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

/** Whether a name is one of an organization's. It may say more or less of the country, but nothing else. */
export function isOneOf({ country, rest }: OrganizationName, names: readonly OrganizationName[]): boolean {
  const countries = new Set(names.flatMap((one) => one.country ?? []));
  const isOfCountry = country === null || countries.size === 0 || countries.has(country);
  return rest !== '' && isOfCountry && names.some((one) => one.rest === rest);
}
