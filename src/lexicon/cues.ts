import { type CueClass, type ReportingWord, readTable } from './complements.ts';
import { VERB_TABLE } from './reporting-words.ts';
import { type VerbForm, verbForms } from './verb-forms.ts';

/** One word form of a reporting verb. */
export interface CueForm {
  readonly lemma: string;
  readonly class: CueClass;
  readonly form: VerbForm;
}

/** One word form of a reporting verb, with what it takes. */
type ReportingVerb = ReportingWord & { readonly form: VerbForm };

/** What is known of each form of a reporting verb, with the particle that belongs to it: "pointed out". */
const VERBS = new Map<string, ReportingVerb>();

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

/**
 * The reporting verb that a word is a form of, with the particle that may follow it, "pointed out". Both words are in
 * lower case.
 */
export function reportingVerb(
  word: string,
  next: string,
): { readonly verb: ReportingWord; readonly hasParticle: boolean } | undefined {
  const withParticle = BEFORE_PARTICLE.has(word) ? VERBS.get(`${word} ${next}`) : undefined;
  const verb = withParticle ?? VERBS.get(word);
  return verb && { verb, hasParticle: withParticle !== undefined };
}

/** Whether a word in lower case is the past of a verb that reports, and so no noun. */
export function isReportingPast(word: string): boolean {
  return VERBS.get(word)?.form === 'PAST';
}

function isCueForm(verb: ReportingVerb | undefined): verb is ReportingVerb & CueForm {
  return verb !== undefined && verb.class !== null;
}

/** The verb beside words in marks, or around them, that a word in lower case is a form of, if any. */
export function cueForm(word: string): CueForm | undefined {
  const verb = VERBS.get(word);
  return isCueForm(verb) ? verb : undefined;
}

/** The same of two words, a verb and what belongs to it: "went on", "shot back", "as Bell put it". */
export function phrasalCueForm(word: string, next: string): CueForm | undefined {
  const verb = BEFORE_PARTICLE.has(word) ? VERBS.get(`${word} ${next}`) : undefined;
  return isCueForm(verb) ? verb : undefined;
}

const NOTHING: ReadonlySet<never> = new Set();

/** A verb of speech that the tables do not have, as its place shows it, in the past tense. */
export function unknownVerbOfSpeech(past: string): ReportingWord {
  const takes = { takes: NOTHING, prepositions: NOTHING, objectPrepositions: NOTHING };
  return { lemma: past, class: 'SPEECH', form: 'PAST', ...takes };
}

/** Verbs of report that can be beside an utterance all the same: “…,” agrees Ms. Bell. */
const INVERTING_REPORTS = /^(?:agree|think|demand|read|feel|believe)$/u;

/** Whether the subject may follow this verb, beside an utterance: "…," said the minister. */
export function invertsSubject({
  lemma,
  form,
  class: use,
}: Pick<ReportingWord, 'lemma' | 'form' | 'class'>): boolean {
  return (use === 'SPEECH' || INVERTING_REPORTS.test(lemma)) && (form === 'PAST' || form === 'PRESENT');
}

/** Whether the verb's object is who is spoken to: "told CNBC". */
export function takesAddressee({ lemma, class: use }: Pick<ReportingWord, 'lemma' | 'class'>): boolean {
  return use === 'SPEECH' && VERBS.get(lemma)?.takes.has('ADDRESSEE') === true;
}

/** Whether a clause after this verb is what somebody said, rather than thought. */
export function statesClause({ class: use, takes }: ReportingWord): boolean {
  return use === 'SPEECH' && takes.has('THAT');
}
