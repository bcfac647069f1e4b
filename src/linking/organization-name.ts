import { nameKey } from './agents.ts';

const LEGAL_FORM = / (?:inc|corp|co|ltd|llc|plc|ag|gmbh|sa)$/;

/**
 * What the names of one organization share: case, accents, full stops, an article, a possessive and a company's form
 * aside, "US" for "United States", and "Department of Health" the same as "Health Department".
 */
export function organizationKey(name: string): string {
  return nameKey(name)
    .replace(/^the /, '')
    .replace(/'s?$/, '')
    .replace(LEGAL_FORM, '')
    .replace(/\bunited states\b/g, 'us')
    .replace(/^(.*?)\b(department|ministry) of (?:the )?(.+)$/, '$1$3 $2');
}

/** Whether a name is an acronym: capitals only, with full stops or without. */
export function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}[\p{Lu}\p{N}&]+|(?:\p{Lu}\.){2,})$/u.test(name);
}

/** Whether an acronym's letters are initials of a name's words, in order; some words may have none of the letters. */
export function isAcronymOf(acronym: string, name: string): boolean {
  const letters = nameKey(acronym);
  const initials = Array.from(
    nameKey(name)
      .replace(/^the /, '')
      .matchAll(/(?<![\p{L}\p{N}'])[\p{L}\p{N}]/gu),
    String,
  );
  if (initials.length < 2 || initials[0] !== letters.charAt(0)) return false;
  let at = 0;
  for (const initial of initials) if (initial === letters.charAt(at)) at++;
  return at === letters.length;
}
