import { cueForm } from '../../lexicon/cues.ts';
import {
  CIRCUMSTANCE_PREPOSITIONS,
  DEFINITES,
  FUNCTION_WORDS,
  NOUN_PREPOSITIONS,
  PLAIN_ARTICLES,
  RELATIVE_PRONOUNS,
} from '../../lexicon/function-words.ts';
import {
  BARE_BODIES,
  BODIES_WITHOUT_ARTICLE,
  CAUSE_LEADERS,
  CAUSES,
  HEADS_AFTER_TOWNS,
  LAST_HEADS,
  NAMING_NOUNS,
  NOUNS_AFTER_NAMES,
  ORGANIZATION_NOUNS,
  PAPERS,
  STAFF_OF_CLUBS,
  TELLING_WORDS,
  TOWN_CLUBS,
  WORDS_OF_GAMES,
} from '../../lexicon/organizations.ts';
import { CALENDAR_WORDS, NATIONALITY_WORDS, PLACE_WORDS, THING_HEADS } from '../../lexicon/places.ts';
import { isPluralNoun } from '../../lexicon/plurals.ts';
import { HONORIFICS, isRoleNoun, TITLES } from '../../lexicon/roles.ts';
import {
  closesName,
  isNameAbbreviation,
  isWord,
  type Token,
  type TokenRange,
  tokenAt,
} from '../../text/tokens.ts';
import { AGENTS } from '../weights.ts';
import { isGivenName, startsSentence } from './capitalized-runs.ts';
import { isPlaceWord, isThingWord } from './person-words.ts';

/** "An analyst at Commerzbank"; Burbank is a town, and Milbank a family. */
const BANK = /^(?!Burbank)\p{Lu}\p{Ll}{2,}bank$/u;

/** Whether a run is a bank that somebody is at. */
function isBank(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const isBeside = CIRCUMSTANCE_PREPOSITIONS.has(tokenAt(tokens, first - 1).text);
  return first === last && isBeside && BANK.test(tokenAt(tokens, first).text);
}

/** Whether a run is a club by who is its: "as Norton manager". */
function isClub(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  if (first !== last || startsSentence(tokens, first) || closesName(tokenAt(tokens, last))) return false;
  const { text } = tokenAt(tokens, first);
  if (isGivenName(text) || isPlaceWord(text) || CALENDAR_WORDS.has(text) || TITLES.has(text)) return false;
  return STAFF_OF_CLUBS.has(tokenAt(tokens, last + 1).text);
}

/** Whether a run is a newspaper's name that somebody tells something: "told the Malding Echo", "spoke to the Mirror". */
function isToldPaper(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  if (!PAPERS.has(tokenAt(tokens, last).text) || tokenAt(tokens, first - 1).text !== 'the') return false;
  const before = tokenAt(tokens, first - 2).text;
  if (cueForm(before)?.lemma === 'tell') return true;
  return (before === 'to' || before === 'with') && TELLING_WORDS.has(tokenAt(tokens, first - 3).text);
}

/** Whether a word names a body of state or a party: with "the", or alone if nothing but a place could be there. */
function beginsWithBody(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const word = tokenAt(tokens, first).text;
  if (!BARE_BODIES.has(word)) return false;
  if (tokens.slice(first + 1, last + 1).some(({ text }) => !TITLES.has(text))) return false;
  if (tokenAt(tokens, first - 1).lower === 'the') return true;
  return BODIES_WITHOUT_ARTICLE.has(word) && !startsSentence(tokens, first);
}

/** Whether a run ends in a word that heads a name there alone: "Meridian Air", "Derby County" in a text about a game. */
function endsInHead(
  tokens: readonly Token[],
  { first, last }: TokenRange,
  smallWords: ReadonlySet<string>,
): boolean {
  const word = tokenAt(tokens, last).text;
  const before = tokenAt(tokens, last - 1).text;
  if (first === last || TITLES.has(before) || isGivenName(tokenAt(tokens, first).text)) return false;
  if (LAST_HEADS.has(word)) return HEADS_AFTER_TOWNS.has(word) || !isPlaceWord(before);
  if (!TOWN_CLUBS.has(word) || tokenAt(tokens, first - 1).text === 'in') return false;
  return WORDS_OF_GAMES.some((small) => smallWords.has(small));
}

/** The noun whose phrase ends at an index: "firm" of "firm behind the festival" and of "firm that runs the ferries". */
function describedHead(tokens: readonly Token[], last: number): number {
  for (let i = last; i > 0 && last - i < AGENTS.farthestNoun && isWord(tokenAt(tokens, i)); i--) {
    const { lower } = tokenAt(tokens, i);
    if (lower === 'behind' || RELATIVE_PRONOUNS.has(lower)) return i - 1;
  }
  return last;
}

/** "The operator, Baltic Lines, said": a name in apposition to what can be no person. */
function isInApposition(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const { possessive, abbreviated } = tokenAt(tokens, last);
  const closes = abbreviated || /^[,.]?$/u.test(tokenAt(tokens, last + 1).text);
  if (tokenAt(tokens, first - 1).kind !== 'COMMA' || possessive || !closes) return false;
  const head = describedHead(tokens, first - 2);
  const noun = tokenAt(tokens, head);
  const isNoun = !noun.possessive && ORGANIZATION_NOUNS.has(noun.text);
  return isNoun && DEFINITES.has(tokenAt(tokens, head - 1).lower);
}

/** "The Linden Grove club": a name between the article and such a noun. */
function isBeforeNoun(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  if (first === last || tokenAt(tokens, first - 1).lower !== 'the' || closesName(tokenAt(tokens, last)))
    return false;
  return NOUNS_AFTER_NAMES.has(tokenAt(tokens, last + 1).text);
}

/** "The ferry company Carris": a name after such a noun. */
function isAfterNoun(tokens: readonly Token[], { first }: TokenRange): boolean {
  const { text, possessive } = tokenAt(tokens, first - 1);
  return NAMING_NOUNS.has(text) && !possessive && !startsSentence(tokens, first - 1);
}

/** Whether an apposition after a name says that it is an organization: "Carris, the transport company, …". */
export function isCalledOrganization(tokens: readonly Token[], last: number): boolean {
  if (tokenAt(tokens, last).possessive || tokenAt(tokens, last + 1).text !== ',') return false;
  if (!PLAIN_ARTICLES.has(tokenAt(tokens, last + 2).text)) return false;
  for (let i = last + 3; i - last <= AGENTS.farthestNoun; i++) {
    const token = tokenAt(tokens, i);
    if (!isWord(token) || token.possessive || NOUN_PREPOSITIONS.has(token.lower)) return false;
    const next = tokenAt(tokens, i + 1);
    const ends = !isWord(next) || FUNCTION_WORDS.has(next.text) || next.text.endsWith('ed');
    if (!ends) continue;
    if (ORGANIZATION_NOUNS.has(token.lower)) return true;
    if (isRoleNoun(token.lower)) return false;
  }
  return false;
}

/** The last token of a group that is called by its cause: "Parents for Safe Streets", "Women Against Noise"; -1 without one. */
function causeEnd(tokens: readonly Token[], { first, last }: TokenRange): number {
  const { text, possessive } = tokenAt(tokens, last);
  const link = tokenAt(tokens, last + 1).text;
  const isGroup =
    first === last && !possessive && (isPluralNoun(tokenAt(tokens, last).lower) || text === 'People');
  if (!isGroup || !CAUSES.has(link) || !CAUSE_LEADERS.has(tokenAt(tokens, first - 1).text)) return -1;
  if (isPlaceWord(text) || isThingWord(text)) return -1;
  let end = last + 1;
  while (tokenAt(tokens, end + 1).capitalized && !closesName(tokenAt(tokens, end))) end++;
  return end > last + 1 && !isGivenName(tokenAt(tokens, last + 2).text) ? end : -1;
}

/** Whether a noun beside a run says that it is an organization. */
function isNamedByNoun(tokens: readonly Token[], run: TokenRange): boolean {
  const isNamed =
    isAfterNoun(tokens, run) ||
    isInApposition(tokens, run) ||
    isBeforeNoun(tokens, run) ||
    isCalledOrganization(tokens, run.last);
  if (!isNamed) return false;
  const { text } = tokenAt(tokens, run.first);
  if (isGivenName(text) || PLACE_WORDS.has(text) || NATIONALITY_WORDS.has(text) || CALENDAR_WORDS.has(text))
    return false;
  return !tokens
    .slice(run.first, run.last + 1)
    .some(
      (token) =>
        isNameAbbreviation(token) ||
        TITLES.has(token.text) ||
        HONORIFICS.has(token.text) ||
        THING_HEADS.has(token.text),
    );
}

/**
 * The organization that a run without a head names by its kind or by what is around it; null without one. Of "Labour
 * MP" it is the first word.
 */
export function organizationInContext(
  tokens: readonly Token[],
  run: TokenRange,
  smallWords: ReadonlySet<string>,
): TokenRange | null {
  const isWhole =
    isNamedByNoun(tokens, run) ||
    isBank(tokens, run) ||
    isToldPaper(tokens, run) ||
    isClub(tokens, run) ||
    endsInHead(tokens, run, smallWords);
  if (isWhole) return run;
  const cause = causeEnd(tokens, run);
  if (cause >= 0) return { first: run.first, last: cause };
  return beginsWithBody(tokens, run) ? { first: run.first, last: run.first } : null;
}
