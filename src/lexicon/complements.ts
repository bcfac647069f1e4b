import { pluralOf } from './plurals.ts';
import { ADJECTIVE_TABLE, NOUN_TABLE } from './reporting-words.ts';
import type { VerbForm } from './verb-forms.ts';

/** How a reporting word is used: SPEECH can be beside a whole utterance, REPORT only around parts of one. */
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

/** What the letters before some words of a table say of them. */
function readLetters(letters: string): Pick<ReportingWord, 'class' | 'takes'> {
  const takes = Object.entries(COMPLEMENTS).flatMap(([letter, taken]) =>
    letters.includes(letter) ? taken : [],
  );
  const isSpeech = letters.includes('S') || letters.includes('L');
  return { class: isSpeech ? 'SPEECH' : letters.startsWith('R') ? 'REPORT' : null, takes: new Set(takes) };
}

const NO_PREPOSITIONS: ReadonlySet<string> = new Set();

const withoutLemma = (parts: string): ReadonlySet<string> =>
  parts === '' ? NO_PREPOSITIONS : new Set(parts.slice(1).split(parts.charAt(0)));

/** A word of a table with the prepositions that lead to what is reported: "warn.of.about/of". */
function readEntry(
  entry: string,
  letters: Pick<ReportingWord, 'class' | 'takes'>,
): Omit<ReportingWord, 'form'> {
  const ends = [entry.indexOf('.'), entry.indexOf('/')].map((at) => (at < 0 ? entry.length : at));
  const [dot = 0, slash = 0] = ends;
  return {
    lemma: entry.slice(0, Math.min(dot, slash)).replace('_', ' '),
    class: letters.class,
    takes: letters.takes,
    prepositions: withoutLemma(entry.slice(dot, slash)),
    objectPrepositions: withoutLemma(entry.slice(slash)),
  };
}

/** The words of a table as `reporting-words.ts` has them, in order, with the letters that each is listed under. */
export function readTable(table: string): { letters: string; word: Omit<ReportingWord, 'form'> }[] {
  const words: { letters: string; word: Omit<ReportingWord, 'form'> }[] = [];
  let letters = '';
  let meaning = readLetters(letters);
  for (const entry of table.trim().split(/\s+/)) {
    if (entry.endsWith(':')) {
      letters = entry;
      meaning = readLetters(letters);
    } else words.push({ letters, word: readEntry(entry, meaning) });
  }
  return words;
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
