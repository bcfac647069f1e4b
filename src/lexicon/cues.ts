import { type CueClass, type ReportingWord, readTable } from './complements.ts';
import { VERB_TABLE } from './reporting-words.ts';
import { eachForm, type VerbForm } from './verb-forms.ts';

/** One word form of a reporting verb, with what it takes. */
type ReportingVerb = ReportingWord & { readonly form: VerbForm };

/** One word form of a verb that can be beside words in marks, or around them. */
export type CueForm = ReportingVerb & { readonly class: CueClass };

/** What is known of each form of a reporting verb, with the particle that belongs to it: "pointed out". */
const VERBS = new Map<string, ReportingVerb>();

for (const { letters, word } of readTable(VERB_TABLE)) {
  const { lemma, takes, prepositions, objectPrepositions } = word;
  const blank = lemma.indexOf(' ');
  const verb = blank < 0 ? lemma : lemma.slice(0, blank);
  const particle = blank < 0 ? '' : lemma.slice(blank);
  const isSilent = letters.startsWith('L');
  const add = (spelled: string, form: VerbForm) => {
    const use = isSilent && form === 'PARTICIPLE' ? null : word.class;
    // Field by field, because spreading takes several times as long, and there are thousands of forms.
    VERBS.set(spelled + particle, { lemma, form, class: use, takes, prepositions, objectPrepositions });
  };
  eachForm(verb, add);
  if (verb.endsWith('ize')) eachForm(verb.replace('ize', 'ise'), add);
}

/** Forms of the verbs that a particle follows: only these are joined with the next word to be looked up. */
const BEFORE_PARTICLE: ReadonlySet<string> = new Set(
  [...VERBS.keys()].filter((words) => words.includes(' ')).map((words) => words.slice(0, words.indexOf(' '))),
);

/** A verb with what belongs to it, both words in lower case: "went on", "shot back", "as Bell put it". */
function phrasalVerb(word: string, next: string): ReportingVerb | undefined {
  return BEFORE_PARTICLE.has(word) ? VERBS.get(`${word} ${next}`) : undefined;
}

/**
 * The reporting verb that a word is a form of, with the particle that may follow it, "pointed out". Both words are in
 * lower case.
 */
export function reportingVerb(
  word: string,
  next: string,
): { readonly verb: ReportingWord; readonly hasParticle: boolean } | undefined {
  const withParticle = phrasalVerb(word, next);
  const verb = withParticle ?? VERBS.get(word);
  return verb && { verb, hasParticle: withParticle !== undefined };
}

const isCueForm = (verb: ReportingVerb | undefined): verb is CueForm =>
  verb !== undefined && verb.class !== null;

/** Whether a word in lower case is the past of a verb that reports, and so no noun. */
export function isReportingPast(word: string): boolean {
  return VERBS.get(word)?.form === 'PAST';
}

/**
 * The verb beside words in marks, or around them, that a word is a form of, alone or with the next word, if any. Both
 * words are in lower case.
 */
export function cueForm(word: string, next?: string): CueForm | undefined {
  const verb = VERBS.get(word);
  if (isCueForm(verb)) return verb;
  const phrasal = next === undefined ? undefined : phrasalVerb(word, next);
  return isCueForm(phrasal) ? phrasal : undefined;
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
