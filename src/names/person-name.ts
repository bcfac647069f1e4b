import { NAME_PARTICLES, NAME_SUFFIXES } from '../lexicon/given-names.ts';
import { HONORIFICS } from '../lexicon/roles.ts';
import { descriptions, foldedSet, foldNameWord, givenNames, offices } from './word-lists.ts';

/** A person's name by its parts. Each word is folded and has no full stop; a name with a hyphen is one word. */
export interface PersonName {
  /** Given and middle names or their initials, in order; none if the name is a family name alone. */
  readonly given: readonly string[];
  /** The family name with its particles, "von der leyen". */
  readonly family: string;
  /** The family name's last word, "leyen". */
  readonly last: string;
  /** "jr", "iii"; null without one. */
  readonly suffix: string | null;
  /** The words that marks or parentheses inside of the name have, "beau" of `Joseph "Beau" Dunn`; mostly none. */
  readonly nickname: readonly string[];
  /** All words of given and family names, in order. */
  readonly words: readonly string[];
}

const PARTICLES = foldedSet(NAME_PARTICLES);
const SUFFIXES = foldedSet(NAME_SUFFIXES);
const ADDRESS = foldedSet(HONORIFICS);

/** A word of a name as it is written, and as it is compared. */
export interface NameWord {
  readonly written: string;
  readonly folded: string;
}

/** Straight marks or parentheses around words after the beginning of a name. */
const MARKED = /\s(?:["(]|'{1,2})([^"()']+)(?:[")]|'{1,2})(?=[\s,]|$)/g;

/** The words of a name. Full stops separate words, so that "J.R." is two. */
export function wordsIn(text: string): NameWord[] {
  return text
    .split(/[\s."“”()]+/u)
    .map((written) => ({ written, folded: foldNameWord(written) }))
    .filter(({ folded }) => folded !== '');
}

/** Whether a folded word is a suffix: "jr", "iii". */
export function isSuffix(folded: string): boolean {
  return SUFFIXES.has(folded);
}

const isSmall = (word: string) => word === word.toLowerCase();

/** Whether a word before a family name is part of it; an initial, "John E. Hale", or given name, "Ben Hale", is not. */
function isParticle({ written, folded }: NameWord, inSmallName: boolean, isFirst: boolean): boolean {
  if (!PARTICLES.has(folded)) return false;
  if (folded.length === 1) return isSmall(written) && !inSmallName;
  if (NAME_PARTICLES.has(written) && !(isFirst && inSmallName)) return true;
  return !(isFirst && givenNames().has(folded));
}

/** Whether words after a comma are given names, and no title or description: "Dunn, Joseph R.", but "Dunn, mayor". */
function areGivenNames(words: readonly NameWord[], family: string): boolean {
  return words.every(({ written, folded }) => {
    if (folded.length === 1 || givenNames().has(folded)) return true;
    if (offices().has(folded) || descriptions().has(folded)) return false;
    return isSmall(written) === isSmall(family);
  });
}

/** How many words at the end of a name are its family name: the last one, and the particles before it. */
function familyLength(words: readonly NameWord[]): number {
  const inSmallName = words.every(({ written }) => isSmall(written));
  const before = words.slice(0, -1);
  const first = before.findLastIndex((word, at) => !isParticle(word, inSmallName, at === 0)) + 1;
  return words.length - first;
}

const isSuffixAlone = (part: string) => wordsIn(part).every(({ folded }) => isSuffix(folded));

/**
 * The name "Joseph R. Dunn, Jr." that is written "Dunn, Joseph R., Jr."; null if a name is not written that way. What
 * is before the comma is a family name alone, with or without a suffix.
 */
export function uninverted(name: string): string | null {
  const [before = '', ...after] = name.split(',');
  const [given, ...others] = after.filter((part) => !isSuffixAlone(part));
  if (given === undefined || others.length > 0) return null;
  const family = wordsIn(before).filter(({ folded }) => !isSuffix(folded));
  const isFamilyAlone = family.length > 0 && familyLength(family) === family.length;
  return isFamilyAlone && areGivenNames(wordsIn(given), before)
    ? [given, before, ...after.filter(isSuffixAlone)].join(' ')
    : null;
}

/** A name in the order of speech. What follows a comma and is no part of the name is left out. */
function inOrder(name: string): string {
  if (!name.includes(',')) return name;
  const [own, ...after] = name.split(',');
  return uninverted(name) ?? [own, ...after.filter(isSuffixAlone)].join(' ');
}

/** Takes the suffix out of a name's words. It may be anywhere after the first: "Dunn, Joseph R. Jr." has it inside. */
export function takeSuffix(words: NameWord[]): string | null {
  const at = words.findLastIndex(({ folded }) => isSuffix(folded));
  return (at < 1 ? undefined : words.splice(at, 1)[0]?.folded) ?? null;
}

function nameOf(words: readonly NameWord[], suffix: string | null, nickname: readonly string[]): PersonName {
  const folded = words.map((word) => word.folded);
  const familyStart = folded.length - familyLength(words);
  const family = folded.slice(familyStart).join(' ');
  return {
    given: folded.slice(0, familyStart),
    family,
    last: folded.at(-1) ?? '',
    suffix,
    nickname,
    words: folded,
  };
}

/** A name without what is in marks, and the words of that if others follow. */
function withoutMarks(name: string): { readonly unmarked: string; readonly nickname: readonly string[] } {
  let nickname: readonly string[] = [];
  const straight = name.replace(/[“”«»]/g, '"').replace(/[‘’`]/g, "'");
  const unmarked = straight.replace(MARKED, (match, marked: string, at: number) => {
    if (wordsIn(straight.slice(at + match.length)).length > 0)
      nickname = wordsIn(marked).map(({ folded }) => folded);
    return ' ';
  });
  return { unmarked, nickname };
}

/**
 * Takes a name apart, as articles, authority files and people write it: with a form of address before it, a suffix, a
 * nickname in marks, or the family name first ("Dunn, Joseph R."). One that is only particles and a last word, "van der
 * Berg", has no given name.
 */
export function parsePersonName(name: string): PersonName {
  const { unmarked, nickname } = /["“”«»'‘’`(]/.test(name)
    ? withoutMarks(name)
    : { unmarked: name, nickname: [] };
  const words = wordsIn(inOrder(unmarked));
  while (words.length > 1 && ADDRESS.has(words[0]?.folded ?? '')) words.shift();
  return nameOf(words, takeSuffix(words), nickname);
}

/** The name of words that were read already, without titles and suffix. */
export function personNameOf(words: readonly string[], suffix: string | null): PersonName {
  return nameOf(words.flatMap(wordsIn), suffix === null ? null : foldNameWord(suffix), []);
}

/** Whether a name has a given name or an initial; a family name alone, or a given name alone, has not. */
export function isFullName({ given }: Pick<PersonName, 'given'>): boolean {
  return given.length > 0;
}

/** What the spellings of one name share: case, accents, full stops, hyphens, forms of address and order aside. */
export function personKey(name: string): string {
  const { words, suffix } = parsePersonName(name);
  return (suffix === null ? words : [...words, suffix]).join(' ');
}
