import type { ExtractedPerson } from '../extraction/document.ts';
import { contains } from '../text/spans.ts';
import { wordsOf } from '../text/words.ts';
import type { LocalAgent } from './agents.ts';
import { organizationKey } from './organization-name.ts';

/** What an article says of somebody's office: the words of the title, and the organizations that it names. */
export interface RoleEvidence {
  readonly words: ReadonlySet<string>;
  readonly organizations: readonly string[];
}

/** Words that say when somebody held an office, or nothing at all. */
const EMPTY_WORDS = new Set('a an the former ex then late acting interim new of at for to in'.split(' '));

/** Fewer words than these are no office that tells two people apart: "minister" alone is within many. */
const FEWEST_WORDS = 2;

/** The words of a title by which offices are compared. */
export function titleWords(title: string): ReadonlySet<string> {
  return new Set(
    wordsOf(title)
      .map(({ folded }) => folded)
      .filter((word) => !EMPTY_WORDS.has(word)),
  );
}

/** The offices that an article gives one of its people. */
export function rolesOf({ article, index }: LocalAgent): RoleEvidence[] {
  const { people, organizations } = article.document;
  return (people[index] as ExtractedPerson).roles.map(({ title, span }) => ({
    words: titleWords(title),
    organizations: organizations
      .filter(({ mentions }) => mentions.some((mention) => contains(span, mention)))
      .map(({ name }) => organizationKey(name)),
  }));
}

const isWithin = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].every((word) => b.has(word));

/** Whether two offices are evidence for one person: the same title, one that says more, or the same organization. */
export function isSameOffice(a: RoleEvidence, b: RoleEvidence): boolean {
  if (a.organizations.some((key) => b.organizations.includes(key))) return true;
  const [few, many] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words];
  if (few.size === 0 || !isWithin(few, many)) return false;
  return few.size === many.size || few.size >= FEWEST_WORDS;
}
