import {
  ADJECTIVES_BY_COMPLEMENT,
  ADJECTIVES_BY_PREPOSITION,
  type Complement,
  NOUNS_BY_COMPLEMENT,
  PHRASAL_VERBS,
  PHRASAL_VERBS_BY_PREPOSITION,
  VERBS_BY_COMPLEMENT,
  VERBS_BY_OBJECT_PREPOSITION,
  VERBS_BY_PREPOSITION,
} from './complement-lists.ts';
import { type VerbForm, verbForms } from './verb-forms.ts';
import { wordSet } from './word-set.ts';

/** What a reporting verb, adjective or noun takes, and the prepositions that lead to what is reported. */
export interface ReportingWord {
  readonly lemma: string;
  readonly form: VerbForm | 'ADJECTIVE' | 'NOUN';
  readonly takes: ReadonlySet<Complement>;
  /** "warned of …": between the word and what is reported. */
  readonly prepositions: ReadonlySet<string>;
  /** "accused him of …": between whom it is about and what is said of him. */
  readonly objectPrepositions: ReadonlySet<string>;
}

function collect(tables: readonly Readonly<Record<string, string>>[]): Map<string, Set<string>>[] {
  return tables.map((table) => {
    const byWord = new Map<string, Set<string>>();
    for (const [complement, words] of Object.entries(table)) {
      for (const word of wordSet(words)) byWord.set(word, (byWord.get(word) ?? new Set()).add(complement));
    }
    return byWord;
  });
}

const NONE: ReadonlySet<never> = new Set();

/** What each word of some tables takes, by the word. */
function entries(
  complements: Readonly<Record<string, string>>,
  byPreposition: Readonly<Record<string, string>>,
  byObjectPreposition: Readonly<Record<string, string>>,
): [word: string, taken: Omit<ReportingWord, 'form'>][] {
  const [takes, prepositions, objectPrepositions] = collect([
    complements,
    byPreposition,
    byObjectPreposition,
  ]);
  const lemmas = new Set(
    [takes, prepositions, objectPrepositions].flatMap((map) => [...(map?.keys() ?? [])]),
  );
  return [...lemmas].map((lemma) => [
    lemma,
    {
      lemma,
      takes: (takes?.get(lemma) as Set<Complement> | undefined) ?? NONE,
      prepositions: prepositions?.get(lemma) ?? NONE,
      objectPrepositions: objectPrepositions?.get(lemma) ?? NONE,
    },
  ]);
}

const VERBS = new Map<string, ReportingWord>();
for (const [lemma, taken] of entries(
  VERBS_BY_COMPLEMENT,
  VERBS_BY_PREPOSITION,
  VERBS_BY_OBJECT_PREPOSITION,
)) {
  for (const [word, form] of verbForms(lemma)) VERBS.set(word, { ...taken, form });
}
for (const [phrase, taken] of entries(PHRASAL_VERBS, PHRASAL_VERBS_BY_PREPOSITION, {})) {
  const [lemma = '', particle] = phrase.split('_');
  for (const [word, form] of verbForms(lemma)) VERBS.set(`${word} ${particle}`, { ...taken, form });
}

const ADJECTIVES = new Map<string, ReportingWord>(
  entries(ADJECTIVES_BY_COMPLEMENT, ADJECTIVES_BY_PREPOSITION, {}).map(([word, taken]) => [
    word,
    { ...taken, form: 'ADJECTIVE' },
  ]),
);

const NOUNS = new Map<string, ReportingWord>();
for (const [word, taken] of entries(NOUNS_BY_COMPLEMENT, {}, {})) {
  NOUNS.set(word, { ...taken, form: 'NOUN' });
  NOUNS.set(/[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`, { ...taken, form: 'NOUN' });
}

/** What the verb takes that a word is a form of, with a particle where one belongs to it: "pointed out". In lower case. */
export function reportingVerb(words: string): ReportingWord | undefined {
  return VERBS.get(words);
}

/** What an adjective of thinking takes. `word` is in lower case. */
export function reportingAdjective(word: string): ReportingWord | undefined {
  return ADJECTIVES.get(word);
}

/** What a noun of saying or thinking takes. `word` is in lower case. */
export function reportingNoun(word: string): ReportingWord | undefined {
  return NOUNS.get(word);
}
