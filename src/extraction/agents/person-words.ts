import { ORGANIZATION_HEADS } from '../../lexicon/organizations.ts';
import { NATIONALITY_WORDS, PLACE_WORDS, THING_HEADS } from '../../lexicon/places.ts';
import { TITLES } from '../../lexicon/roles.ts';
import { isCapitalized } from '../../text/character-class.ts';
import { inTitleCase } from '../../text/title-case.ts';
import { AGENTS } from '../weights.ts';

/** Ends of adjectives that begin with a name. */
const COMPOUND_ADJECTIVE =
  /-(?:supporting|backing|loving|hating|leading|owning|born|based|style|backed|led|era|like|owned|run|trained|affiliated|controlled|sponsored|funded|aligned|elect|only|wide|educated|raised|bound|spent|related|listed|speaking|leaning|turned|friendly|man|woman|time|day|year|month|week|goal|point)$/u;

/** Whether a word is an adjective that only begins like a name: "Russian-born", "Bell-supporting". */
export function isCompoundAdjective(word: string): boolean {
  return word.includes('-') && COMPOUND_ADJECTIVE.test(word);
}

/** Two words that lost the blank between them, "BellPhotography"; "McDonald" and "DeVries" are names. */
const GLUED = /\p{Lu}\p{Ll}{5,}\p{Lu}/u;

/** "Presidents", "Justices", "Sens": they introduce several people, and are nobody's name. */
function isTitlePlural(word: string): boolean {
  return word.endsWith('s') && TITLES.has(word.slice(0, -1)) && !TITLES.has(word);
}

/** Whether a word is a place's or a nation's, in capitals too. */
export function isPlaceWord(word: string): boolean {
  const shouted =
    word.length >= AGENTS.shortestShouted && isCapitalized(word.charAt(1)) && word === word.toUpperCase();
  const written = shouted ? inTitleCase(word) : word;
  return PLACE_WORDS.has(written) || NATIONALITY_WORDS.has(written);
}

/** Whether a word can be no part of a person's name, wherever it is in it. */
export function isThingWord(word: string): boolean {
  return (
    THING_HEADS.has(word) ||
    ORGANIZATION_HEADS.has(word) ||
    NATIONALITY_WORDS.has(word) ||
    isCompoundAdjective(word) ||
    /(?:ian|ist)s$/.test(word) ||
    isTitlePlural(word) ||
    (word.length >= AGENTS.shortestGlued && GLUED.test(word)) ||
    /\d/u.test(word) ||
    (isCapitalized(word.charAt(1)) && /^\p{Lu}+$/u.test(word))
  );
}
