import { HONORIFICS } from '../../lexicon/roles.ts';
import { areOneInArticle } from '../../names/compare-people.ts';
import { parsePersonName, personNameOf } from '../../names/person-name.ts';
import { fold } from '../../text/fold.ts';
import { nameEnd, type Token, type TokenRange, tokenAt } from '../../text/tokens.ts';
import type { StoryParagraph } from '../layout/story.ts';
import { capitalizedRuns, isGivenName, startsSentence } from './capitalized-runs.ts';
import { titleGender } from './gender.ts';
import type { KnownHit } from './known-agents.ts';
import { nameInRun } from './person-names.ts';
import { roleStart } from './roles.ts';

/** Whether the words before a known person's short name belong to a longer name, and not to the sentence. */
function isLongerName(
  tokens: readonly Token[],
  name: TokenRange,
  hit: KnownHit,
  evident: boolean,
  headline: boolean,
): boolean {
  if (headline) return hit.first > name.first && isGivenName(tokenAt(tokens, hit.first - 1).text);
  return evident || !startsSentence(tokens, name.first) || hit.first - name.first > 1;
}

/**
 * The hits without those that are inside a longer name of somebody else: “Biden” in “Jill Biden”. A longer name of
 * the same person, “Joseph R. Biden”, is the hit as a whole. Titles before a name are no part of it.
 */
export function withoutLongerNames(paragraph: StoryParagraph, hits: readonly KnownHit[]): KnownHit[] {
  const { tokens } = paragraph;
  if (!hits.some(({ kind }) => kind === 'PERSON')) return [...hits];
  const organizations = hits.filter(({ kind }) => kind === 'ORGANIZATION');
  const taken = new Set<number>();
  for (const { first, last } of organizations) for (let i = first; i <= last; i++) taken.add(i);
  const names = new Map<number, NonNullable<ReturnType<typeof nameInRun>>>();
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
    const headline = paragraph.paragraph.kind === 'HEADLINE';
    return isLongerName(tokens, name, hit, name.evident, headline) ? [] : [hit];
  });
}

function isFormOfAddress(title: string): boolean {
  return HONORIFICS.has(title.replace(/^./u, (letter) => letter.toUpperCase()));
}

/** A person whom the article names in full, at one place. */
export interface FullNaming {
  readonly at: number;
  /** Index of the person's cluster. */
  readonly index: number;
  readonly gender: 'MALE' | 'FEMALE' | 'UNKNOWN';
  /** The role that is before the name, folded; empty without one. */
  readonly role: string;
}

/** The words before a short name that say who bears it: an office, or a form of address. */
export function titleBefore(tokens: readonly Token[], first: number): string {
  const start = roleStart(tokens, first);
  if (start >= 0)
    return fold(
      tokens
        .slice(start, first)
        .map(({ text }) => text)
        .join(' '),
    );
  const { text, possessive } = tokenAt(tokens, first - 1);
  return HONORIFICS.has(text) && !possessive ? fold(text) : '';
}

/** Of the namings before a surname no more than these are looked through. */
const MOST_NAMINGS = 50;

/** A place where a known person's surname is alone. */
export interface SurnameAlias {
  readonly at: number;
  /** Index of the known person's cluster. */
  readonly index: number;
  /** "mayor", "mr"; empty without one. */
  readonly title: string;
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
  return aliases.map(({ at, index, title }) => {
    while ((namings[passed]?.at ?? at) < at) passed++;
    const before = namings.slice(Math.max(0, passed - MOST_NAMINGS), passed);
    if (title !== '' && !isFormOfAddress(title)) {
      const noun = title.split(' ').at(-1) ?? '';
      introduced.add(index);
      return before.findLast(({ role }) => role.split(' ').includes(noun))?.index ?? index;
    }
    const gender = titleGender(title);
    const fits = (naming: FullNaming) =>
      gender === 'UNKNOWN' || naming.gender === 'UNKNOWN' || naming.gender === gender;
    if (introduced.has(index) && !namedInFull.has(index)) return index;
    return (before.findLast(fits) ?? namings.slice(passed, passed + MOST_NAMINGS).find(fits))?.index ?? index;
  });
}
