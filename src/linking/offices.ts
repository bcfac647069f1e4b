import type { ExtractedPerson } from '../extraction/document.ts';
import { NATIONALITY_WORDS } from '../lexicon/places.ts';
import { HONORIFICS, ROLE_EQUIVALENTS } from '../lexicon/roles.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Span } from '../model/span.ts';
import { organizationKey } from '../names/organization-name.ts';
import { isFullName, parsePersonName } from '../names/person-name.ts';
import { elementAt } from '../text/element-at.ts';
import { fold } from '../text/fold.ts';
import { lazy } from '../text/lazy.ts';
import { contains } from '../text/spans.ts';
import { comparedWords } from '../text/words.ts';
import type { LocalAgent } from './agents.ts';
import type { SourceArticle } from './source-article.ts';

/** What an article says of somebody's office: the words of the title, and the organizations that it names. */
export interface Office {
  readonly words: ReadonlySet<string>;
  readonly organizations: readonly string[];
}

/** Words that say when somebody held an office, or nothing at all. */
const EMPTY_WORDS = wordSet('a an the former ex then late acting interim new of at for to in');

/** Fewer words than these are no office that tells two people apart: "minister" alone is within many. */
const FEWEST_WORDS = 2;

/** The words of a title by which offices are compared. */
function titleWords(title: string): ReadonlySet<string> {
  return new Set(comparedWords(title).filter((word) => !EMPTY_WORDS.has(word)));
}

/** An office of which only the title is known. */
export function officeOf({ title }: { readonly title: string }): Office {
  return { words: titleWords(title), organizations: [] };
}

/** Whether a title is beside a name, on either side: "Mayor Ana Lima", "Ana Lima, the mayor". */
function isBeside(text: string, title: Span, name: Span): boolean {
  const between = title.end <= name.start ? [title.end, name.start] : [name.end, title.start];
  return /^[\s,;]*(?:the\s)?$/u.test(text.slice(between[0], between[1]));
}

/** The offices that an article gives one of its people. */
export function statedOffices({ article, index }: LocalAgent): Office[] {
  return officesOf(article, elementAt(article.document.people, index).roles);
}

/**
 * The offices that an article gives one of its people by the full name. If it only says "President Dunn", its own
 * Jill Dunn may not be who is meant.
 */
export function officesByFullName({ article, index }: LocalAgent): Office[] {
  const { roles, mentions } = elementAt(article.document.people, index);
  const { text } = article;
  const named = mentions.filter(({ start, end }) => isFullName(parsePersonName(text.slice(start, end))));
  return officesOf(
    article,
    roles.filter(({ span }) => named.some((mention) => isBeside(text, span, mention))),
  );
}

function officesOf({ document }: SourceArticle, roles: ExtractedPerson['roles']): Office[] {
  return roles.map(({ title, span }) => ({
    words: titleWords(title),
    organizations: document.organizations
      .filter(({ mentions }) => mentions.some((mention) => contains(span, mention)))
      .map(({ name }) => organizationKey(name)),
  }));
}

/** What two offices share that are stated alike. */
export function officeKey({ words, organizations }: Office): string {
  return [[...words].sort().join(' '), ...organizations].join('/');
}

/** Each office once, however many articles state it. */
export function distinctOffices(offices: readonly Office[]): Office[] {
  return [...new Map(offices.map((office) => [officeKey(office), office])).values()];
}

const isWithin = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].every((word) => b.has(word));

/** Whether two offices are evidence for one person: the same title, one that says more, or the same organization. */
export function isSameOffice(a: Office, b: Office): boolean {
  if (a.organizations.some((key) => b.organizations.includes(key))) return true;
  const [few, many] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words];
  if (few.size === 0 || !isWithin(few, many)) return false;
  return few.size === many.size || few.size >= FEWEST_WORDS;
}

/**
 * Words that many offices have, so that they say nothing of whose they are: a country's, and "Dr." As the other titles,
 * they are read when first asked for: the Worker has this file from its start, and most that it answers needs none.
 */
const commonWords = lazy(
  (): ReadonlySet<string> =>
    new Set([...NATIONALITY_WORDS, ...HONORIFICS, 'us', 'uk'].map((word) => fold(word).replace(/\./g, ''))),
);

/** Other titles of an office, by a noun for it: "premier" for "prime minister". */
const otherTitles = lazy(
  () => new Map(Array.from(ROLE_EQUIVALENTS, ([noun, others]) => [noun, others.map(titleWords)])),
);

/**
 * Whether what is said of two people's offices tells that they are two: for each of them something is, and no word of a
 * title, no other title for it and no organization is said of both.
 */
export function shareNothing(a: readonly Office[], b: readonly Office[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const common = commonWords();
  const others = otherTitles();
  const organizations = new Set(a.flatMap((office) => office.organizations));
  if (b.some((office) => office.organizations.some((key) => organizations.has(key)))) return false;
  const wordsIn = (offices: readonly Office[]) =>
    new Set(offices.flatMap(({ words }) => [...words].filter((word) => !common.has(word))));
  const [wordsOfA, wordsOfB] = [wordsIn(a), wordsIn(b)];
  if (wordsOfA.size === 0 || wordsOfB.size === 0) return false;
  const isOtherTitle = (word: string, all: ReadonlySet<string>) =>
    others.get(word)?.some((title) => isWithin(title, all)) ?? false;
  return (
    [...wordsOfA].every((word) => !wordsOfB.has(word) && !isOtherTitle(word, wordsOfB)) &&
    [...wordsOfB].every((word) => !isOtherTitle(word, wordsOfA))
  );
}
