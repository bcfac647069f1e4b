import { BARE_BODIES, LAST_HEADS, PAPERS, TOWN_CLUBS } from '../../lexicon/organizations.ts';
import { TITLES } from '../../lexicon/roles.ts';
import { type Token, type TokenRange, tokenAt } from '../../text/tokens.ts';
import { isGivenName, startsSentence } from './capitalized-runs.ts';
import { isPlaceWord } from './person-words.ts';

/** Words that a text about a game has, so that "Derby County" is a club in it. */
const OF_A_GAME = [
  'goalkeeper',
  'striker',
  'midfielder',
  'winger',
  'goalless',
  'kick-off',
  'penalties',
  'equaliser',
  'header',
];

/** "An analyst at Commerzbank"; Burbank is a town, and Milbank a family. */
const BANK = /^(?!Burbank)\p{Lu}\p{Ll}{2,}bank$/u;

const textAt = (tokens: readonly Token[], index: number): string => tokenAt(tokens, index).text;

/** Whether a run is a newspaper's name that somebody tells something: "told the Malding Echo", "spoke to the Mirror". */
function isToldPaper(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  if (!PAPERS.has(textAt(tokens, last)) || textAt(tokens, first - 1) !== 'the') return false;
  const before = textAt(tokens, first - 2);
  if (/^(?:told|tells|telling)$/u.test(before)) return true;
  return (
    /^(?:to|with)$/u.test(before) &&
    /^(?:spoke|speaking|spoken|interview|letter|statement|email|wrote|leaked|passed|sold|given|comment|said|talked|talking)$/u.test(
      textAt(tokens, first - 3),
    )
  );
}

/** Whether a word names a body of state or a party: with "the", or alone if nothing but a place could be there. */
function isBareBody(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const word = textAt(tokens, first);
  if (!BARE_BODIES.has(word)) return false;
  for (let i = first + 1; i <= last; i++) if (!TITLES.has(textAt(tokens, i))) return false;
  if (tokenAt(tokens, first - 1).lower === 'the') return true;
  return /^(?:Parliament|Labour)$/u.test(word) && !startsSentence(tokens, first);
}

/** Whether a run ends in a word that heads a name there alone: "Meridian Air", "Derby County" in a text about a game. */
function endsInHead(
  tokens: readonly Token[],
  { first, last }: TokenRange,
  smallWords: ReadonlySet<string>,
): boolean {
  const word = textAt(tokens, last);
  if (first === last || TITLES.has(textAt(tokens, last - 1)) || isGivenName(textAt(tokens, first)))
    return false;
  if (LAST_HEADS.has(word))
    return /^(?:Rangers|Rail|Freight|Lines|Research)$/u.test(word) || !isPlaceWord(textAt(tokens, last - 1));
  return (
    TOWN_CLUBS.has(word) &&
    textAt(tokens, first - 1) !== 'in' &&
    OF_A_GAME.some((small) => smallWords.has(small))
  );
}

/** Whether a run without an organization's head names one by its kind or by its place in the sentence. */
export function isBareOrganization(
  tokens: readonly Token[],
  run: TokenRange,
  smallWords: ReadonlySet<string>,
): boolean {
  if (
    run.first === run.last &&
    BANK.test(textAt(tokens, run.first)) &&
    /^(?:at|from|with)$/u.test(textAt(tokens, run.first - 1))
  )
    return true;
  return isToldPaper(tokens, run) || endsInHead(tokens, run, smallWords);
}

/** A body or party that begins a run, "Labour" in "a Labour MP"; null without one. */
export function bareBody(tokens: readonly Token[], run: TokenRange): TokenRange | null {
  return isBareBody(tokens, run) ? { first: run.first, last: run.first } : null;
}

/** A union's local, "Local 1414", at a token; -1 without one. */
export function localEnd(tokens: readonly Token[], index: number): number {
  return textAt(tokens, index) === 'Local' && /^\d+$/u.test(textAt(tokens, index + 1)) ? index + 1 : -1;
}
