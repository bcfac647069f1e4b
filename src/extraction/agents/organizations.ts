import { FAMILY_NAMES_OF_THINGS } from '../../lexicon/given-names.ts';
import { LAST_HEADS, ORGANIZATION_HEADS, ORGANIZATION_NAMES } from '../../lexicon/organizations.ts';
import { NATIONALITY_WORDS } from '../../lexicon/places.ts';
import { HONORIFICS, TITLES } from '../../lexicon/roles.ts';
import { isNameAbbreviation, type Token, type TokenRange, tokenAt } from '../../text/tokens.ts';
import { isAcronym } from './acronyms.ts';
import { bareBody, isBareOrganization, localEnd } from './bare-organizations.ts';
import { isGivenName } from './capitalized-runs.ts';
import { firmEnd, isNamedByNoun } from './firms.ts';
import {
  complementEnd,
  isInitialOfInstitution,
  missionEnd,
  ownedBy,
  withFounders,
} from './organization-extent.ts';
import { isCompoundAdjective } from './person-words.ts';

/** An organization's head is no farther after the first words of its name than this. */
const FARTHEST_HEAD = 10;

/** What an acronym's name may end with: "BBC News". */
const OF_A_STATION = /^(?:News|Radio|Sport|Sports|Television)$/u;

const NAMES_BY_FIRST_WORD: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const names = ORGANIZATION_NAMES.map((name) => name.split(' ')).sort((a, b) => b.length - a.length);
  return Map.groupBy(names, ([first = '']) => first);
})();

/** The last token of a well-known organization's name that begins at an index; -1 if none does. */
function wellKnownEnd(tokens: readonly Token[], index: number): number {
  for (const words of NAMES_BY_FIRST_WORD.get(tokenAt(tokens, index).text) ?? []) {
    const last = index + words.length - 1;
    const isWhole = (at: number) => at === last || !tokenAt(tokens, at).possessive;
    if (
      words.every((word, offset) => tokenAt(tokens, index + offset).text === word && isWhole(index + offset))
    )
      return last;
  }
  return -1;
}

/** Whether a name ends as those of seats of government do, which other names follow: "White House Press Secretary". */
function isSeat(tokens: readonly Token[], last: number): boolean {
  return /^(?:House|Hill)$/u.test(tokenAt(tokens, last).text);
}

/** Whether a party's adjective begins the name of a body of the party: "Republican National Committee". */
function isPartyOf(tokens: readonly Token[], index: number, last: number): boolean {
  if (tokenAt(tokens, index).text !== 'Republican') return false;
  for (let i = index + 1; i <= last; i++) {
    const word = tokenAt(tokens, i).text;
    if (TITLES.has(word) || /^(?:Congress|Senate|Parliament|Administration)$/u.test(word)) return false;
    if (ORGANIZATION_HEADS.has(word)) return true;
  }
  return false;
}

/** Whether a given name or an initial is before a word: "Michael R. Bloomberg". */
function endsPersonName(tokens: readonly Token[], index: number): boolean {
  const { text, abbreviated } = tokenAt(tokens, index - 1);
  return isGivenName(text) || (abbreviated && text.length === 1);
}

/** Whether a given name and a head after it are a person: by the title before them, or as the head is a family name. */
function isPersonNamed(tokens: readonly Token[], first: number, runFirst: number): boolean {
  if (!isGivenName(tokenAt(tokens, first).text)) return false;
  const before = first > runFirst ? tokenAt(tokens, first - 1).text : '';
  return TITLES.has(before) || FAMILY_NAMES_OF_THINGS.has(tokenAt(tokens, first + 1).text);
}

/**
 * The organizations named in one run of capitalized words, in order; the last may reach beyond the run by a
 * complement with "of" or "for", but not over a taken token. A title inside the run ends a name: "European Commission President …".
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
    const token = tokenAt(tokens, i);
    const word = token.text;
    if (
      (isNameAbbreviation(token) && !isInitialOfInstitution(tokens, i, run)) ||
      HONORIFICS.has(word) ||
      isCompoundAdjective(word) ||
      (TITLES.has(word) && !isPartyOf(tokens, i, run.last))
    ) {
      from = i + 1;
      continue;
    }
    const mission = missionEnd(tokens, i);
    if (mission >= 0 && !taken.has(mission)) {
      found.push({ first: i, last: mission });
      break;
    }
    const local = localEnd(tokens, i);
    if (local >= 0 && !taken.has(local)) {
      found.push({ first: i, last: local });
      break;
    }
    const named = wellKnownEnd(tokens, i);
    // "Senate Finance Committee", "Goldman Sachs Group": the beginning of a longer name.
    const isPart = named >= 0 && i === from && !isSeat(tokens, named) && headAfter(tokens, named, run.last);
    if (named >= 0 && !isPart && !(named === i && i > run.first && endsPersonName(tokens, i))) {
      found.push({ first: i, last: named });
      i = named;
      from = i + 1;
      continue;
    }
    const isHead =
      ORGANIZATION_HEADS.has(word) &&
      (token.possessive || !ORGANIZATION_HEADS.has(tokenAt(tokens, i + 1).text));
    if (isHead) {
      const last = complementEnd(tokens, i, taken);
      const bare = from === i && last === i;
      const onlyPlace = from < i && last === i && tokenAt(tokens, from).text === 'Soviet';
      const person = last === i && from === i - 1 && isPersonNamed(tokens, from, run.first);
      if (!bare && !onlyPlace && !person) found.push({ first: withFounders(tokens, from, run.first), last });
      else if (bare && !person) found.push(...ownedBy(tokens, i, run.first));
      i = Math.max(i, last);
      from = i + 1;
    } else if (isAcronym(tokens, i, smallWords)) {
      const inName =
        i < run.last && (headAfter(tokens, i, run.last) || LAST_HEADS.has(tokenAt(tokens, run.last).text));
      if (!inName) {
        const last = i < run.last && OF_A_STATION.test(tokenAt(tokens, i + 1).text) ? i + 1 : i;
        found.push({ first: i, last });
        i = last;
        from = i + 1;
      }
    }
  }
  if (found.length === 0) {
    const firm = firmEnd(tokens, run);
    if (firm >= 0 && !taken.has(firm)) return [{ first: run.first, last: firm }];
    if (isNamedByNoun(tokens, run) || isBareOrganization(tokens, run, smallWords)) return [run];
    const body = bareBody(tokens, run);
    if (body !== null) return [body];
  }
  return found.filter(({ first }, index) => first > (found[index - 1]?.last ?? -1));
}

/** Whether the words up to the next title hold an organization's head: then the acronym is a part of that name. */
function headAfter(tokens: readonly Token[], index: number, last: number): boolean {
  for (let i = index + 1; i <= Math.min(last, index + FARTHEST_HEAD); i++) {
    const word = tokenAt(tokens, i).text;
    if (TITLES.has(word)) return false;
    if (ORGANIZATION_HEADS.has(word)) return true;
    if (NATIONALITY_WORDS.has(word)) return false;
  }
  return false;
}
