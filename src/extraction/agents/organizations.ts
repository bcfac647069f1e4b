import { FAMILY_NAMES_OF_THINGS } from '../../lexicon/given-names.ts';
import { ORGANIZATION_NAMES } from '../../lexicon/organization-names.ts';
import {
  BODIES_OF_PARTIES,
  LAST_HEADS,
  ORGANIZATION_HEADS,
  SEATS,
  STATION_WORDS,
} from '../../lexicon/organizations.ts';
import { NATIONALITY_WORDS, THING_HEADS } from '../../lexicon/places.ts';
import { HONORIFICS, TITLES } from '../../lexicon/roles.ts';
import { isNameAbbreviation, type Token, type TokenRange, tokenAt } from '../../text/tokens.ts';
import { AGENTS } from '../weights.ts';
import { isAcronym } from './acronyms.ts';
import { isGivenName } from './capitalized-runs.ts';
import {
  complementEnd,
  firmEnd,
  fixedEnd,
  isInitialOfSchool,
  ownedBy,
  withFounders,
  withJoined,
} from './organization-extent.ts';
import { organizationInContext } from './organizations-in-context.ts';
import { isCompoundAdjective } from './person-words.ts';

const NAMES_BY_FIRST_WORD: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const names = ORGANIZATION_NAMES.map((name) => name.split(' ')).sort((a, b) => b.length - a.length);
  return Map.groupBy(names, ([first = '']) => first);
})();

/** What was read of a run up to a token: a name, or a head that names nothing. */
interface Step {
  readonly named: TokenRange | null;
  readonly last: number;
}

/** The last token of a well-known organization's name that begins at an index; -1 if none does. */
function wellKnownEnd(tokens: readonly Token[], index: number): number {
  for (const words of NAMES_BY_FIRST_WORD.get(tokenAt(tokens, index).text) ?? []) {
    const last = index + words.length - 1;
    const isName = words.every((word, offset) => {
      const { text, possessive } = tokenAt(tokens, index + offset);
      return text === word && (index + offset === last || !possessive);
    });
    if (isName) return last;
  }
  return -1;
}

/** Whether an organization's head is after an index, before the next title or nation. */
function hasHeadAfter(tokens: readonly Token[], index: number, last: number): boolean {
  for (let i = index + 1; i <= Math.min(last, index + AGENTS.farthestHead); i++) {
    const { text } = tokenAt(tokens, i);
    if (TITLES.has(text)) return false;
    if (ORGANIZATION_HEADS.has(text)) return true;
    if (NATIONALITY_WORDS.has(text)) return false;
  }
  return false;
}

/** Whether a party's adjective begins the name of a body of the party: "Republican National Committee". */
function isPartyOf(tokens: readonly Token[], index: number, last: number): boolean {
  if (tokenAt(tokens, index).text !== 'Republican') return false;
  const name = tokens.slice(index + 1, last + 1).map(({ text }) => text);
  const head = name.find((word) => TITLES.has(word) || ORGANIZATION_HEADS.has(word)) ?? '';
  return ORGANIZATION_HEADS.has(head) && !BODIES_OF_PARTIES.has(head);
}

/** Whether no organization's name goes on over a word: a title, "European Commission President …", or an initial. */
function endsNames(tokens: readonly Token[], index: number, run: TokenRange): boolean {
  const token = tokenAt(tokens, index);
  const { text } = token;
  if (HONORIFICS.has(text) || isCompoundAdjective(text)) return true;
  if (isNameAbbreviation(token) && !isInitialOfSchool(tokens, index, run)) return true;
  return TITLES.has(text) && !isPartyOf(tokens, index, run.last);
}

/** Whether a given name or an initial is before a word: "Michael R. Bloomberg". */
function endsPersonName(tokens: readonly Token[], index: number): boolean {
  const { text, abbreviated } = tokenAt(tokens, index - 1);
  return isGivenName(text) || (abbreviated && text.length === 1);
}

/** A well-known name, unless it is a part of a longer one: "Senate Finance Committee", "Goldman Sachs Group". */
function wellKnownAt(tokens: readonly Token[], index: number, from: number, run: TokenRange): Step | null {
  const last = wellKnownEnd(tokens, index);
  if (last < 0 || (last === index && index > run.first && endsPersonName(tokens, index))) return null;
  const isSeat = SEATS.has(tokenAt(tokens, last).text);
  const before = tokenAt(tokens, index - 1).text;
  // "National Treasury Union", "Senate Finance Committee"
  const mayGoOn = index === from || (index > from && THING_HEADS.has(before));
  if (mayGoOn && !isSeat && hasHeadAfter(tokens, last, run.last)) return null;
  // "UN Security Council"
  const first = index > from && before.length > 1 && before === before.toUpperCase() ? index - 1 : index;
  return { named: { first, last }, last };
}

/** Whether a given name and a head after it are a person: by the title before them, or as the head is a family name. */
function isPersonNamed(tokens: readonly Token[], first: number, runFirst: number): boolean {
  if (!isGivenName(tokenAt(tokens, first).text)) return false;
  const before = first > runFirst ? tokenAt(tokens, first - 1).text : '';
  return TITLES.has(before) || FAMILY_NAMES_OF_THINGS.has(tokenAt(tokens, first + 1).text);
}

/** The name from `from` on whose head is at an index. */
function headedAt(
  tokens: readonly Token[],
  index: number,
  from: number,
  run: TokenRange,
  taken: ReadonlySet<number>,
): Step | null {
  const { text, possessive } = tokenAt(tokens, index);
  if (!ORGANIZATION_HEADS.has(text)) return null;
  if (!possessive && ORGANIZATION_HEADS.has(tokenAt(tokens, index + 1).text)) return null;
  const last = complementEnd(tokens, index, taken);
  const begin = from === run.first ? withJoined(tokens, withFounders(tokens, from), taken) : from;
  if (last > index) return { named: { first: begin, last }, last };
  if (from === index) return { named: index === run.first ? ownedBy(tokens, index) : null, last };
  const isPerson = from === index - 1 && isPersonNamed(tokens, from, run.first);
  const isNoName = isPerson || tokenAt(tokens, from).text === 'Soviet';
  return { named: isNoName ? null : { first: begin, last }, last };
}

/** An acronym that is no part of a longer name, with what it may end with: "BBC News". */
function acronymAt(
  tokens: readonly Token[],
  index: number,
  run: TokenRange,
  smallWords: ReadonlySet<string>,
): Step | null {
  if (!isAcronym(tokens, index, smallWords)) return null;
  const isLast = index === run.last;
  // "DSP Anna Bell": a rank.
  if (!isLast && index === run.first && isGivenName(tokenAt(tokens, index + 1).text)) return null;
  if (!isLast && (hasHeadAfter(tokens, index, run.last) || LAST_HEADS.has(tokenAt(tokens, run.last).text)))
    return null;
  const last = !isLast && STATION_WORDS.has(tokenAt(tokens, index + 1).text) ? index + 1 : index;
  return { named: { first: index, last }, last };
}

/**
 * The organizations named in one run of capitalized words, in order; the last may reach beyond the run by a
 * complement with "of" or "for", but not over a taken token.
 */
export function organizationsInRun(
  tokens: readonly Token[],
  run: TokenRange,
  smallWords: ReadonlySet<string>,
  taken: ReadonlySet<number>,
): TokenRange[] {
  const found: TokenRange[] = [];
  let from = run.first;
  for (let i = run.first; i <= run.last; i++) {
    if (endsNames(tokens, i, run)) {
      from = i + 1;
      continue;
    }
    const fixed = fixedEnd(tokens, i);
    if (fixed >= 0 && !taken.has(fixed)) {
      found.push({ first: i, last: fixed });
      break;
    }
    const step =
      wellKnownAt(tokens, i, from, run) ??
      headedAt(tokens, i, from, run, taken) ??
      acronymAt(tokens, i, run, smallWords);
    if (step === null) continue;
    if (step.named !== null) found.push(step.named);
    i = step.last;
    from = i + 1;
  }
  if (found.length > 0) return found.filter(({ first }, index) => first > (found[index - 1]?.last ?? -1));
  const firm = firmEnd(tokens, run);
  if (firm >= 0 && !taken.has(firm)) return [{ first: run.first, last: firm }];
  const named = organizationInContext(tokens, run, smallWords);
  return named === null ? [] : [named];
}
