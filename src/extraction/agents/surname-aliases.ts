import { HONORIFICS } from '../../lexicon/roles.ts';
import { areOneInArticle } from '../../names/compare-people.ts';
import { parsePersonName, personNameOf } from '../../names/person-name.ts';
import { fold } from '../../text/fold.ts';
import { nameEnd, type Token, type TokenRange, tokenAt } from '../../text/tokens.ts';
import { AGENTS } from '../weights.ts';
import { capitalizedRuns, isGivenName, startsSentence } from './capitalized-runs.ts';
import { type Gender, titleGender } from './gender.ts';
import type { KnownHit } from './known-agents.ts';
import { type NameCandidate, nameInRun } from './person-names.ts';
import { roleStart } from './roles.ts';

/** Whether the words before a known person's short name belong to a longer name, and not to the sentence. */
function isLongerName(
  tokens: readonly Token[],
  name: NameCandidate,
  hit: TokenRange,
  isHeadline: boolean,
): boolean {
  if (isHeadline) return hit.first > name.first && isGivenName(tokenAt(tokens, hit.first - 1).text);
  return name.evident || !startsSentence(tokens, name.first) || hit.first - name.first > 1;
}

/**
 * The hits without those that are inside a longer name of somebody else: “Biden” in “Jill Biden”. A longer name of
 * the same person, “Joseph R. Biden”, is the hit as a whole. Titles before a name are no part of it.
 */
export function withoutLongerNames(
  tokens: readonly Token[],
  hits: readonly KnownHit[],
  isHeadline: boolean,
): KnownHit[] {
  if (!hits.some(({ kind }) => kind === 'PERSON')) return [...hits];
  const taken = new Set<number>();
  for (const { kind, first, last } of hits)
    if (kind === 'ORGANIZATION') for (let i = first; i <= last; i++) taken.add(i);
  const names = new Map<number, NameCandidate>();
  for (const run of capitalizedRuns(tokens, taken)) {
    const name = nameInRun(tokens, run);
    if (name !== null && name.words.length > 1)
      for (let i = name.first; i <= name.last; i++) names.set(i, name);
  }
  const perName = Map.groupBy(hits, (hit) => names.get(hit.first));
  return hits.flatMap((hit): KnownHit[] => {
    const name = hit.kind === 'PERSON' ? names.get(hit.first) : undefined;
    if (name === undefined || hit.last > name.last || perName.get(name)?.length !== 1) return [hit];
    if (name.words.length <= hit.last - hit.first + 1) return [hit];
    if (areOneInArticle(parsePersonName(hit.agent.name), personNameOf(name.words, name.suffix)))
      return [{ ...hit, first: name.first, last: name.last, end: nameEnd(tokenAt(tokens, name.last)) }];
    return isLongerName(tokens, name, hit, isHeadline) ? [] : [hit];
  });
}

/** The words before a short name that say who bears it. */
export interface IntroducingTitle {
  /** "mayor", "mr"; folded, and empty without one. */
  readonly words: string;
  /** Whether they are an office, and not a form of address. */
  readonly isOffice: boolean;
}

export function titleBefore(tokens: readonly Token[], first: number): IntroducingTitle {
  const start = roleStart(tokens, first);
  if (start >= 0) {
    const role = tokens.slice(start, first).map(({ text }) => text);
    return { words: fold(role.join(' ')), isOffice: true };
  }
  const { text, possessive } = tokenAt(tokens, first - 1);
  return { words: HONORIFICS.has(text) && !possessive ? fold(text) : '', isOffice: false };
}

/** A person whom the article names in full, at one place. */
export interface FullNaming {
  readonly at: number;
  /** Index of the person's cluster. */
  readonly index: number;
  readonly gender: Gender;
  /** The role that is before the name, folded; empty without one. */
  readonly role: string;
}

/** A place where a known person's surname is alone. */
export interface SurnameAlias {
  readonly at: number;
  /** Index of the known person's cluster. */
  readonly index: number;
  readonly title: IntroducingTitle;
}

/**
 * Who is meant by a surname alone that is a known person's alias too. The article's own full names come
 * first: of those who bear it, the one named last in full. A title says more: it is the bearer's to whom the article
 * gives it, and the known person's otherwise; and whom the article introduces by it without ever giving the full name
 * stays the one that the surname alone means.
 */
export function bearersOf(aliases: readonly SurnameAlias[], namings: readonly FullNaming[]): number[] {
  const namedInFull = new Set(namings.map(({ index }) => index));
  const introduced = new Set<number>();
  let passed = 0;
  return aliases.map(({ at, index, title: { words, isOffice } }) => {
    while ((namings[passed]?.at ?? at) < at) passed++;
    const before = namings.slice(Math.max(0, passed - AGENTS.mostNamings), passed);
    if (isOffice) {
      const noun = words.split(' ').at(-1) ?? '';
      introduced.add(index);
      return before.findLast(({ role }) => role.split(' ').includes(noun))?.index ?? index;
    }
    if (introduced.has(index) && !namedInFull.has(index)) return index;
    const gender = titleGender(words);
    const fits = (naming: FullNaming) =>
      gender === 'UNKNOWN' || naming.gender === 'UNKNOWN' || naming.gender === gender;
    const after = namings.slice(passed, passed + AGENTS.mostNamings);
    return (before.findLast(fits) ?? after.find(fits))?.index ?? index;
  });
}
