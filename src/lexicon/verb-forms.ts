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
    .split(/,\s*/u)
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

function stemOf(verb: string): string {
  return DOUBLING.has(verb) ? verb + verb.charAt(verb.length - 1) : verb;
}

function pastOf(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stemOf(verb)}ed`;
}

function participleOf(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  return verb.endsWith('e') && !verb.endsWith('ee') ? `${verb.slice(0, -1)}ing` : `${stemOf(verb)}ing`;
}

function presentOf(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|[^o]o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

/** The word forms of a verb, each with what it is; where two are alike the later one counts. */
export function verbForms(lemma: string): [word: string, form: VerbForm][] {
  const [past = pastOf(lemma), pastParticiple = past] = IRREGULAR.get(lemma) ?? [];
  return [
    [lemma, 'BASE'],
    [presentOf(lemma), 'PRESENT'],
    [participleOf(lemma), 'PARTICIPLE'],
    [pastParticiple, 'PAST'],
    [past, 'PAST'],
  ];
}
