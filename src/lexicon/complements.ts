import { pluralOf } from './plurals.ts';
import { ADJECTIVE_TABLE, NOUN_TABLE } from './reporting-words.ts';
import type { VerbForm } from './verb-forms.ts';

/** How a reporting word is used: SPEECH can stand beside a whole utterance, REPORT only around parts of one. */
export type CueClass = 'SPEECH' | 'REPORT';

/**
 * What a reporting word takes for what is reported. THAT: a clause with "that"; BARE: one without; QUESTION: "whether",
 * "how", "what …"; INFINITIVE: "to …"; ADDRESSEE: somebody before any of these; GERUND: "-ing …"; OBJECT: a noun phrase
 * that says by itself what was said; NAMING: an object and what it is called. By the letter in the tables.
 */
const COMPLEMENTS = {
  T: 'THAT',
  B: 'BARE',
  Q: 'QUESTION',
  I: 'INFINITIVE',
  A: 'ADDRESSEE',
  G: 'GERUND',
  O: 'OBJECT',
  N: 'NAMING',
} as const;

export type Complement = (typeof COMPLEMENTS)[keyof typeof COMPLEMENTS];

/** What a reporting verb, adjective or noun takes, and the prepositions that lead to what is reported. */
export interface ReportingWord {
  readonly lemma: string;
  readonly form: VerbForm | 'ADJECTIVE' | 'NOUN';
  /** Null for a word that leads to indirect speech only. */
  readonly class: CueClass | null;
  readonly takes: ReadonlySet<Complement>;
  /** "warned of …": between the word and what is reported. */
  readonly prepositions: ReadonlySet<string>;
  /** "accused him of …": between whom it is about and what is said of him. */
  readonly objectPrepositions: ReadonlySet<string>;
}

/** The words of a table as `reporting-words.ts` has them, in order, with the letters under which they stand. */
export function readTable(table: string): { letters: string; word: Omit<ReportingWord, 'form'> }[] {
  let letters = '';
  return table
    .trim()
    .split(/\s+/u)
    .flatMap((entry) => {
      if (entry.endsWith(':')) {
        letters = entry;
        return [];
      }
      const [lemma = '', ...after] = entry.split(/(?=[./])/u);
      const behind = (mark: string) =>
        new Set(after.filter((preposition) => preposition.startsWith(mark)).map((word) => word.slice(1)));
      const takes = Object.entries(COMPLEMENTS).flatMap(([letter, taken]) =>
        letters.includes(letter) ? taken : [],
      );
      const cueClass = /[SL]/u.test(letters) ? 'SPEECH' : letters.startsWith('R') ? 'REPORT' : null;
      const word = {
        lemma: lemma.replace('_', ' '),
        class: cueClass,
        takes: new Set(takes),
        prepositions: behind('.'),
        objectPrepositions: behind('/'),
      } as const;
      return { letters, word };
    });
}

const ADJECTIVES = new Map<string, ReportingWord>(
  readTable(ADJECTIVE_TABLE).map(({ word }) => [word.lemma, { ...word, form: 'ADJECTIVE' }]),
);

const NOUNS = new Map<string, ReportingWord>(
  readTable(NOUN_TABLE).flatMap(({ word }) =>
    [word.lemma, pluralOf(word.lemma)].map((noun) => [noun, { ...word, form: 'NOUN' }] as const),
  ),
);

/** What an adjective of thinking takes. `word` is in lower case. */
export function reportingAdjective(word: string): ReportingWord | undefined {
  return ADJECTIVES.get(word);
}

/** What a noun for something said or thought takes. `word` is in lower case. */
export function reportingNoun(word: string): ReportingWord | undefined {
  const noun = NOUNS.get(word);
  return noun?.takes.size === 0 ? undefined : noun;
}

/** Whether a noun is for something said, which its owner said: "her message". `word` is in lower case. */
export function isSpeechNoun(word: string): boolean {
  return NOUNS.get(word)?.class === 'SPEECH';
}
