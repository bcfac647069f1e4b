import { cueForm, invertsSubject } from '../../lexicon/cues.ts';
import { ADVERBS, PLACE_PREPOSITIONS } from '../../lexicon/function-words.ts';
import {
  EAST_ASIAN_FAMILY_NAMES,
  FAMILY_NAMES_OF_THINGS,
  NAME_PARTICLES,
} from '../../lexicon/given-names.ts';
import { ORGANIZATION_NOUNS } from '../../lexicon/organizations.ts';
import { isRoleNoun } from '../../lexicon/roles.ts';
import { CONTEST_VERBS, CONVERSATIONS } from '../../lexicon/verb-classes.ts';
import { isAuxiliary } from '../../lexicon/verb-companions.ts';
import { isCapital, lengthOfAll } from '../../text/character-class.ts';
import { closesName, isWord, type Token, tokenAt } from '../../text/tokens.ts';
import { rolesAfter } from './appositions.ts';
import { roleInFront } from './appositions-in-front.ts';
import { isGivenName, startsSentence } from './capitalized-runs.ts';
import { isCalledOrganization } from './organizations-in-context.ts';
import { isPlaceWord } from './person-words.ts';
import { introductionStart } from './roles.ts';

/** Whether a word is the noun of a role in small letters that an organization cannot have: no "regulator". */
function isPersonNoun({ text, capitalized }: Token): boolean {
  return !capitalized && isRoleNoun(text) && !ORGANIZATION_NOUNS.has(text);
}

/** Whether a name is that of a role before it which no organization can have: "his deputy, Yuki Tanaka, said". */
function isInApposition(tokens: readonly Token[], first: number, last: number): boolean {
  const role = roleInFront(tokens, first, last);
  return role !== null && !ORGANIZATION_NOUNS.has(tokenAt(tokens, role.noun).lower);
}

/** Whether a name says where something or somebody is from: "the barracks in Lowville said", "Lord Bell of Lowville". */
export function isWhere(tokens: readonly Token[], first: number): boolean {
  const { lower } = tokenAt(tokens, first - 1);
  return PLACE_PREPOSITIONS.has(lower) || (lower === 'of' && tokenAt(tokens, first - 2).capitalized);
}

/** Whether the words around a name show a person: a reporting verb, an age, an apposition, "who". */
function hasPersonContext(tokens: readonly Token[], first: number, last: number): boolean {
  if (isCalledOrganization(tokens, last)) return false;
  const next = closesName(tokenAt(tokens, last)) ? '' : tokenAt(tokens, last + 1).lower;
  // "Yuki Tanaka has warned", "Yuki Tanaka was quoted as saying"
  const isLed = first < last && (isAuxiliary(next) || ADVERBS.has(next));
  const verb = isLed ? tokenAt(tokens, last + 2).lower : next;
  const following = isWhere(tokens, first) ? undefined : cueForm(verb);
  if (following?.class === 'SPEECH' && (following.form === 'PAST' || following.form === 'PRESENT'))
    return true;
  const previous = tokenAt(tokens, first - 1);
  const isBeside = isWord(previous) && !closesName(previous);
  // “…,” said Anna Bell; but whom one tells is as often an outlet.
  const preceding = isBeside ? cueForm(previous.lower) : undefined;
  if (
    preceding?.class === 'SPEECH' &&
    preceding.form === 'PAST' &&
    preceding.lemma !== 'tell' &&
    invertsSubject(preceding)
  )
    return true;
  // "Rovers host Dunmere": a verb after a plural.
  const isVerb = previous.lower === 'host' && /^[A-Z].*s$/.test(tokenAt(tokens, first - 2).text);
  if (isBeside && isPersonNoun(previous) && !isVerb) return true;
  if (first < last && (CONTEST_VERBS.has(previous.lower) || CONTEST_VERBS.has(next))) return true;
  // "In an interview with Anna Bell"
  const isMet = previous.lower === 'with' && CONVERSATIONS.has(tokenAt(tokens, first - 2).lower);
  if (isMet && first < last) return true;
  // “…,” says angler Anna Bell.
  if (introductionStart(tokens, first) >= 0) return true;
  // "his deputy, Yuki Tanaka, said": a name in apposition to a role.
  if (isInApposition(tokens, first, last)) return true;
  if (next !== ',') return next === 'who';
  const { text } = tokenAt(tokens, last + 2);
  if (text === 'who' || text === 'whose' || text === 'Jr' || /^\d{1,2}$/u.test(text)) return true;
  return rolesAfter(tokens, last).length > 0;
}

/** Whether the first word of a name is initials: "J" or "J.K."; "U.S." is a country. */
function isInitials(given: string): boolean {
  return (
    lengthOfAll(given.replaceAll('.', ''), isCapital) === given.length - given.split('.').length + 1 &&
    !isPlaceWord(given) &&
    (given.length === 1 || /^(?:[^.]\.){2}$/.test(given))
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
  if (tokenAt(tokens, first - 1).text === 'The' && !startsSentence(tokens, first - 1) && words.length > 1)
    return false;
  const [given = '', second = ''] = words;
  if (words.length === 1 && isPlaceWord(given)) return false;
  if (title !== null) return true;
  // "The ribbon at Hope Street", "Hope Street in Dublin": a place that has a given name.
  if (words.length === 2 && FAMILY_NAMES_OF_THINGS.has(second))
    if (isWhere(tokens, first) || isWhere(tokens, last + 2)) return false;
  if (words.length === 1) return hasPersonContext(tokens, first, last);
  // "Tom Parry and Mair Parry"
  if (tokenAt(tokens, first - 1).text === 'and' && tokenAt(tokens, first - 2).text === words.at(-1))
    return true;
  return (
    isGivenName(given) ||
    (EAST_ASIAN_FAMILY_NAMES.has(given) && /^\p{Lu}\p{Ll}+-\p{L}+$/u.test(second)) ||
    words.slice(1, -1).some((word) => word.length === 1) ||
    isInitials(given) ||
    hasPersonContext(tokens, first, last) ||
    (words.slice(1).some((word) => NAME_PARTICLES.has(word)) && !startsSentence(tokens, first))
  );
}
