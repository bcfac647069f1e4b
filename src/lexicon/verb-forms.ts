import { wordSet } from './word-set.ts';

/** A form of a verb: say, says, said, saying. PAST is the past participle, too: wrote, written. */
export type VerbForm = 'BASE' | 'PRESENT' | 'PAST' | 'PARTICIPLE';

/** Verbs with a past tense of their own, and a past participle where it is another: base, past, participle. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  `say said,tell told,foretell foretold,write wrote written,swear swore sworn,speak spoke spoken,think thought,feel felt,
know knew known,understand understood,see saw seen,foresee foresaw foreseen,find found,put put,seek sought,hear heard,
read read,mean meant,teach taught,cast cast,hold held,forecast forecast,bet bet,forget forgot forgotten,
forgive forgave forgiven,forbid forbade forbidden,choose chose chosen,hit hit,fight fought,sing sang sung,weep wept,
spit spat,begin began begun,come came come,lay laid,set set,strike struck,give gave given,make made,go went gone,
shoot shot,bite bit bitten,break broke broken,cut cut,burst burst`
    .split(/,\s*/)
    .map((verb) => {
      const [base = '', ...forms] = verb.split(' ');
      return [base, forms];
    }),
);

/** Verbs that double their last letter before an ending: quipped, quipping. */
const DOUBLING = wordSet(`
  quip admit commit refer prefer infer regret concur plan tag brag snap beg rap rip fret rebut submit slam pan dub sob kid
  blog grin put bet forget forbid hit spit begin set cut clap sum wrap
`);

// Endings are compared by hand: these functions run for every verb when the engine is loaded, and a pattern for each
// would take most of that time.
const HISSING = ['s', 'sh', 'ch', 'x', 'z'];

/** Whether a verb ends in "y" after a consonant: "deny", but not "say". */
function endsInConsonantY(verb: string): boolean {
  return verb.endsWith('y') && !'aeiou'.includes(verb.charAt(verb.length - 2));
}

function stemOf(verb: string): string {
  return DOUBLING.has(verb) ? verb + verb.charAt(verb.length - 1) : verb;
}

function pastOf(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  return endsInConsonantY(verb) ? `${verb.slice(0, -1)}ied` : `${stemOf(verb)}ed`;
}

function participleOf(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  return verb.endsWith('e') && !verb.endsWith('ee') ? `${verb.slice(0, -1)}ing` : `${stemOf(verb)}ing`;
}

function presentOf(verb: string): string {
  if (endsInConsonantY(verb)) return `${verb.slice(0, -1)}ies`;
  const isLong =
    HISSING.some((ending) => verb.endsWith(ending)) || (verb.endsWith('o') && !verb.endsWith('oo'));
  return isLong ? `${verb}es` : `${verb}s`;
}

/** Gives the word forms of a verb, each with what it is; if two are alike, the later one counts. */
export function eachForm(lemma: string, give: (word: string, form: VerbForm) => void): void {
  const irregular = IRREGULAR.get(lemma);
  const past = irregular?.[0] ?? pastOf(lemma);
  give(lemma, 'BASE');
  give(presentOf(lemma), 'PRESENT');
  give(participleOf(lemma), 'PARTICIPLE');
  give(irregular?.[1] ?? past, 'PAST');
  give(past, 'PAST');
}

/** The words that are forms of some verbs. */
export function formsOf(lemmas: Iterable<string>): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const lemma of lemmas) eachForm(lemma, (word) => forms.add(word));
  return forms;
}
