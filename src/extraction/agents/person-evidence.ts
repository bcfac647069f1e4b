import { cueForm, invertsSubject } from '../../lexicon/cues.ts';
import {
  EAST_ASIAN_FAMILY_NAMES,
  FAMILY_NAMES_OF_THINGS,
  NAME_PARTICLES,
} from '../../lexicon/given-names.ts';
import { ORGANIZATION_NOUNS } from '../../lexicon/organizations.ts';
import type { Token } from '../tokens.ts';
import { isCalledOrganization, rolesAfter } from './appositions.ts';
import { roleInFront } from './appositions-in-front.ts';
import { isGivenName, startsSentence } from './capitalized-runs.ts';
import { isPlaceWord } from './person-words.ts';
import { isRoleNoun } from './roles.ts';

/** Whether a word is the noun of a role in small letters that an organization cannot have: no "regulator". */
function isPersonNoun({ text, capitalized }: Token): boolean {
  return !capitalized && isRoleNoun(text) && !ORGANIZATION_NOUNS.has(text);
}

/** Whether a name is that of a role before it which no organization can have: "his deputy, Yuki Tanaka, said". */
function isInApposition(tokens: readonly Token[], first: number, last: number): boolean {
  const role = roleInFront(tokens, first, last);
  return role !== null && !ORGANIZATION_NOUNS.has((tokens[role.noun] as Token).lower);
}

/** Whether a name tells where something is: "a trooper at the barracks in Lowville said". */
export function isWhere(tokens: readonly Token[], first: number): boolean {
  return /^(?:in|at|near|outside|across|around|throughout)$/u.test(tokens[first - 1]?.lower ?? '');
}

/** Whether the words around a name show a person: a reporting verb, an age, an apposition, "who". */
function hasPersonContext(tokens: readonly Token[], first: number, last: number): boolean {
  if (isCalledOrganization(tokens, last)) return false;
  const next = tokens[last + 1];
  const following = next === undefined || isWhere(tokens, first) ? undefined : cueForm(next.text);
  if (following?.class === 'SPEECH' && (following.form === 'PAST' || following.form === 'PRESENT'))
    return true;
  const previous = tokens[first - 1];
  // “…,” said Anna Bell; but whom one tells is as often an outlet.
  const preceding = previous === undefined ? undefined : cueForm(previous.text);
  if (
    preceding?.class === 'SPEECH' &&
    preceding.form === 'PAST' &&
    preceding.lemma !== 'tell' &&
    invertsSubject(preceding)
  )
    return true;
  if (previous?.kind === 'WORD' && isPersonNoun(previous)) return true;
  // "his deputy, Yuki Tanaka, said": a name in apposition to a role.
  if (isInApposition(tokens, first, last)) return true;
  if (next?.text !== ',') return next?.text === 'who';
  return (
    /^(?:\d{1,2}|who|whose|Jr)$/u.test(tokens[last + 2]?.text ?? '') || rolesAfter(tokens, last).length > 0
  );
}

/** Whether something in the text, or in the name itself, says that these words name a person. */
export function isEvident(
  tokens: readonly Token[],
  first: number,
  last: number,
  words: readonly string[],
  title: string | null,
): boolean {
  // "On The Kelly File": a definite article with a capital begins a title of something.
  if (tokens[first - 1]?.text === 'The' && !startsSentence(tokens, first - 1) && words.length > 1)
    return false;
  if (words.length === 1 && isPlaceWord(words[0] as string)) return false;
  if (title !== null) return true;
  // "The ribbon at Hope Street", "Hope Street in Dublin": a place that bears a given name.
  if (words.length === 2 && FAMILY_NAMES_OF_THINGS.has(words[1] as string))
    if (isWhere(tokens, first) || isWhere(tokens, last + 2)) return false;
  if (words.length === 1) return hasPersonContext(tokens, first, last);
  return (
    isGivenName(words[0] as string) ||
    (EAST_ASIAN_FAMILY_NAMES.has(words[0] as string) && /^\p{Lu}\p{Ll}+-\p{L}+$/u.test(words[1] as string)) ||
    words.slice(1, -1).some((word) => word.length === 1) ||
    /^\p{Lu}$/u.test(words[0] as string) ||
    hasPersonContext(tokens, first, last) ||
    (words.slice(1).some((word) => NAME_PARTICLES.has(word)) && !startsSentence(tokens, first))
  );
}
