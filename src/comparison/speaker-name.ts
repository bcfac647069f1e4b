import type { Organization, Person, SpeakerKind, UnnamedSource } from '../model/speaker.ts';
import { wordsOf } from '../text/words.ts';

/** Words that stand before a surname and are no given name. A person's own roles count beside them. */
const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr doctor prof professor sir dame lord lady king queen prince princess pope cardinal archbishop
  bishop rabbi imam sheikh ayatollah president elect vice secretary minister premier chancellor senator sen
  representative rep congressman congresswoman delegate governor gov mayor councilor councillor judge justice attorney
  prosecutor general gen colonel col major captain admiral sergeant officer chief head director chairman chairwoman chair
  ceo executive spokesman spokeswoman spokesperson ambassador envoy diplomat adviser advisor commissioner state defense
  defence treasury affairs leader lawmaker candidate sheriff inspector detective mp analyst economist researcher the`
    .trim()
    .split(/\s+/),
);

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);
const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** A name's folded words without initials and generational suffixes: "Robert C. O’Brien Jr." is "robert", "o'brien". */
function nameWords(name: string): string[] {
  const words = wordsOf(name).map(({ folded }) => folded);
  const kept = words.filter((word) => word.length > 1 && !GENERATIONS.has(word));
  return kept.length > 0 ? kept : words;
}

function startsAt(words: readonly string[], part: readonly string[], index: number): boolean {
  return part.every((word, i) => words[index + i] === word);
}

const withoutArticle = (words: readonly string[]): readonly string[] =>
  ARTICLES.has(words[0] ?? '') ? words.slice(1) : words;

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && a.length === b.length && startsAt(a, b, 0);

/** Whether the words are a person: by a full name among them, or by a surname that a title or nothing stands before. */
function denotePerson(words: readonly string[], { name, aliases, roles }: Person): boolean {
  const names = [name, ...aliases].map(nameWords);
  const full = names.filter(({ length }) => length > 1);
  if (full.some((own) => words.some((_, i) => startsAt(words, own, i)))) return true;

  const short = new Set(names.flatMap((own) => (own.length === 1 ? own : [])));
  const surname = nameWords(name).at(-1);
  if (surname !== undefined) short.add(surname);
  if (!short.has(words.at(-1) ?? '')) return false;
  const before = words.at(-2);
  return (
    before === undefined || TITLES.has(before) || roles.some(({ title }) => nameWords(title).includes(before))
  );
}

/**
 * Whether a speaker's name as a person types it is this speaker: a surname, a full name or an alias, with or without a
 * title before or a description after a comma; of an organization its name or an alias; of an unnamed source its
 * description. Blind to case and accents. Other people's surnames are told apart by the given name.
 */
export function denotes(
  typed: string,
  kind: SpeakerKind,
  speaker: Person | Organization | UnnamedSource,
): boolean {
  const [beforeComma = ''] = typed.split(',');
  return [typed, beforeComma].map(nameWords).some((words) => {
    if (kind === 'PERSON') return denotePerson(words, speaker as Person);
    const names =
      kind === 'UNNAMED'
        ? [(speaker as UnnamedSource).description]
        : [(speaker as Organization).name, ...(speaker as Organization).aliases];
    return names.some((name) => isSame(withoutArticle(words), withoutArticle(nameWords(name))));
  });
}

/** Whether a name is given at all: one without a word is none. */
export function isName(typed: string | null | undefined): typed is string {
  return typed != null && wordsOf(typed).length > 0;
}
