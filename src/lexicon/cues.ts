import { type CueClass, type ReportingWord, readTable } from './complements.ts';
import { VERB_TABLE } from './reporting-words.ts';
import { type VerbForm, verbForms } from './verb-forms.ts';

/** One word form of a reporting verb. */
export interface CueForm {
  readonly lemma: string;
  readonly class: CueClass;
  readonly form: VerbForm;
}

/** What is known of each form of a reporting verb, with the particle that belongs to it: "pointed out". */
const VERBS = new Map<string, ReportingWord & { readonly form: VerbForm }>();

for (const { letters, word } of readTable(VERB_TABLE)) {
  const [verb = '', particle] = word.lemma.split(' ');
  // The forms of a verb of speech come before those of another that are spelled alike.
  for (const spelling of verb.endsWith('ize') ? [verb, verb.replace('ize', 'ise')] : [verb])
    for (const [spelled, form] of verbForms(spelling)) {
      const entry = { ...word, lemma: word.lemma, form };
      const silent = letters.startsWith('L') && form === 'PARTICIPLE';
      VERBS.set(particle === undefined ? spelled : `${spelled} ${particle}`, {
        ...entry,
        class: silent ? null : word.class,
      });
    }
}

/** Forms of the verbs that a particle follows: only these are joined with the next word to be looked up. */
const BEFORE_PARTICLE: ReadonlySet<string> = new Set(
  [...VERBS.keys()].filter((words) => words.includes(' ')).map((words) => words.slice(0, words.indexOf(' '))),
);

function cueOf(words: string): CueForm | undefined {
  const verb = VERBS.get(words);
  return verb?.class == null ? undefined : (verb as CueForm);
}

/** The verb beside words in marks, or around them, that a word is a form of, if any. */
export function cueForm(word: string): CueForm | undefined {
  return cueOf(word.toLowerCase());
}

/** The same of two words, a verb and what belongs to it: "went on", "shot back", "as Bell put it". */
export function phrasalCueForm(word: string, next: string): CueForm | undefined {
  if (!BEFORE_PARTICLE.has(word.toLowerCase())) return undefined;
  return cueOf(`${word} ${next}`.toLowerCase());
}

/** The verb that leads to indirect speech of which `words`, in lower case, are a form. */
export function reportingVerb(words: string): ReportingWord | undefined {
  const verb = VERBS.get(words);
  return verb !== undefined && verb.takes.size + verb.prepositions.size + verb.objectPrepositions.size > 0
    ? verb
    : undefined;
}

/** The same of two words, a verb and its particle: "pointed out". Both are in lower case. */
export function phrasalReportingVerb(word: string, next: string): ReportingWord | undefined {
  return BEFORE_PARTICLE.has(word) ? reportingVerb(`${word} ${next}`) : undefined;
}

/** Verbs of report that can be beside an utterance all the same: “…,” agrees Ms. Bell. */
const INVERTING_REPORTS = /^(?:agree|think|demand|read|feel|believe)$/u;

/** Whether the subject may follow this verb, beside an utterance: "…," said the minister. */
export function invertsSubject({ lemma, form, class: use }: CueForm): boolean {
  return (use === 'SPEECH' || INVERTING_REPORTS.test(lemma)) && (form === 'PAST' || form === 'PRESENT');
}

/** Whether the verb's object is who is spoken to: "told CNBC". */
export function takesAddressee({ lemma, class: use }: CueForm): boolean {
  return use === 'SPEECH' && VERBS.get(lemma)?.takes.has('ADDRESSEE') === true;
}

/** Whether a clause after this verb is what somebody said, rather than thought. */
export function statesClause({ class: use, takes }: ReportingWord): boolean {
  return use === 'SPEECH' && takes.has('THAT');
}
