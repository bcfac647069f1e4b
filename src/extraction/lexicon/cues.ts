import { participleOf, type VerbForm, verbForms } from './verb-forms.ts';

/** How a reporting verb is used: SPEECH verbs can stand beside a whole utterance, REPORT verbs only around parts of one. */
export type CueClass = 'SPEECH' | 'REPORT';

/** One word form of a reporting verb. */
export interface CueForm {
  readonly lemma: string;
  readonly class: CueClass;
  readonly form: VerbForm;
}

const SPEECH_VERBS =
  'say tell add ask reply respond explain note write tweet retweet post continue declare insist warn argue state claim announce remark comment observe recall conclude quip joke shout yell cry exclaim admit acknowledge concede confirm deny stress emphasize emphasise underscore underline suggest urge vow pledge promise predict assert contend maintain boast brag complain lament muse mutter murmur whisper intone opine caution counter retort testify reiterate repeat elaborate interject recount relate reveal disclose report allege mention affirm answer advise instruct inform remind convince scoff scream holler blurt gush marvel sigh wonder inquire query proclaim pronounce assure swear estimate forecast propose recommend decide rule rejoin venture volunteer confide specify clarify hint imply indicate signal profess preach proffer deadpan text email message tout crow fume rail rant chime chuckle hiss snap growl grumble plead beg interrupt enthuse exhort bellow thunder roar bemoan protest sniff snort sneer taunt tease wail reason reflect stammer stutter theorize speculate surmise implore counsel guess posit rebut relay scold shriek chant sputter submit utter vent whimper whine yelp echo laugh smile grin beam press prod croak drawl gasp giggle groan grunt grouse gripe jest jeer kid moan mumble object parry persist purr quaver rage rasp recite remonstrate retaliate sing shrug snarl sob spit squeak squeal storm trill weep greet blog begin lecture correct bark croon coo cackle hoot heckle prompt wheeze wisecrack pontificate philosophize philosophise sermonize declaim enunciate toast chastise reprimand reassure console confess concur dissent disagree cheer chorus allow grant posit advise admonish berate caw cuss curse crack dictate drone ejaculate emote expound expostulate extemporize fib fret hazard joke lisp nag narrate natter orate perorate pledge posture prattle protest quibble quote ramble retell sass simper slur spout stipulate summarise tattle undertone verify vociferate vouch wager whoop yammer yap yowl';

const REPORT_VERBS =
  'call describe accuse criticize criticise condemn blame praise welcome dismiss denounce label brand dub refer speak mock blast slam characterize characterise depict portray reject express demand voice cite hail deride agree believe think feel fear hope know expect want see find decry deplore applaud defend attack rebuke chide compare liken liken question challenge ridicule lambast lambaste castigate threaten advocate promote support oppose apologize apologise thank joke talk discuss use quote put request order appeal pray plan seek hear learn read show consider regard view rate mean highlight detail outline summarize summarise paraphrase expose oppose push press pitch bill frame cast paint tag term deem hold offer';

function formsOf(verbs: string, cueClass: CueClass): [string, CueForm][] {
  return verbs
    .split(' ')
    .flatMap((lemma) =>
      verbForms(lemma).map(([word, form]): [string, CueForm] => [word, { lemma, class: cueClass, form }]),
    );
}

const CUES = new Map<string, CueForm>([
  ...formsOf(REPORT_VERBS, 'REPORT'),
  ...formsOf(SPEECH_VERBS, 'SPEECH'),
]);

/** What somebody does while speaking: these report an utterance as finite verbs alone, not in "he went on, laughing". */
const GESTURES: ReadonlySet<string> = new Set(
  'laugh smile grin beam shrug chuckle giggle sigh sob weep gasp wheeze sniff snort cackle simper'.split(' '),
);
for (const gesture of GESTURES) CUES.delete(participleOf(gesture));

/** The reporting verb that a word is a form of, if any. */
export function cueForm(word: string): CueForm | undefined {
  return CUES.get(word.toLowerCase());
}

/** Verbs that report speech only together with a second word: "he went on", "she shot back", "as Bell put it". */
const PHRASAL_VERBS: Readonly<Record<string, readonly [forms: string, seconds: string]>> = {
  go: ['go goes went going', 'on'],
  carry: ['carry carries carried carrying', 'on'],
  press: ['press presses pressed pressing', 'on'],
  shoot: ['shoot shoots shot shooting', 'back'],
  fire: ['fire fires fired firing', 'back'],
  hit: ['hit hits hitting', 'back out'],
  strike: ['strike strikes struck striking', 'back'],
  bite: ['bite bites bit biting', 'back'],
  clap: ['clap claps clapped clapping', 'back'],
  come: ['come comes came coming', 'back'],
  chime: ['chime chimes chimed chiming', 'in'],
  pipe: ['pipe pipes piped piping', 'up in'],
  weigh: ['weigh weighs weighed weighing', 'in'],
  jump: ['jump jumps jumped jumping', 'in'],
  break: ['break breaks broke breaking', 'in'],
  cut: ['cut cuts cutting', 'in'],
  butt: ['butt butts butted butting', 'in'],
  burst: ['burst bursts bursting', 'out'],
  lash: ['lash lashes lashed lashing', 'out'],
  blurt: ['blurt blurts blurted blurting', 'out'],
  point: ['point points pointed pointing', 'out'],
  follow: ['follow follows followed following', 'up'],
  sum: ['sum sums summed summing', 'up'],
  wrap: ['wrap wraps wrapped wrapping', 'up'],
  finish: ['finish finishes finished finishing', 'up off'],
  start: ['start starts started starting', 'off out'],
  speak: ['speak speaks spoke speaking', 'up out'],
  put: ['put puts putting', 'it this'],
};

const PHRASAL: ReadonlyMap<string, CueForm> = new Map(
  Object.entries(PHRASAL_VERBS).flatMap(([lemma, [forms, seconds]]) =>
    forms.split(' ').flatMap((form, index) => {
      const kind = form.endsWith('ing') ? 'PARTICIPLE' : (['BASE', 'PRESENT', 'PAST'] as const)[index];
      // "Put", "hit", "cut" and "burst" are past tenses too, and stand so in reports.
      const past = kind === 'BASE' && /^(?:put|hit|cut|burst)$/u.test(form) ? 'PAST' : (kind ?? 'PAST');
      return seconds
        .split(' ')
        .map((second): [string, CueForm] => [
          `${form} ${second}`,
          { lemma: `${lemma} ${second}`, class: 'SPEECH', form: past },
        ]);
    }),
  ),
);

/** The reporting verb of two words that a word and the one behind it make, if any. */
export function phrasalCueForm(word: string, next: string): CueForm | undefined {
  return PHRASAL.get(`${word} ${next}`.toLowerCase());
}

/** Verbs of report that can stand beside an utterance all the same: “…,” agrees Ms. Bell. */
const INVERTING_REPORTS: ReadonlySet<string> = new Set([
  'agree',
  'think',
  'demand',
  'joke',
  'read',
  'feel',
  'believe',
]);

/** Whether the subject may stand behind this verb, beside an utterance: "…," said the minister. */
export function invertsSubject(cue: CueForm): boolean {
  return (
    (cue.class === 'SPEECH' || INVERTING_REPORTS.has(cue.lemma)) &&
    (cue.form === 'PAST' || cue.form === 'PRESENT')
  );
}

/** Verbs whose object is who is spoken to: "told CNBC". */
export function takesAddressee(cue: CueForm): boolean {
  return ['tell', 'assure', 'inform', 'remind', 'advise', 'warn', 'ask', 'urge', 'promise'].includes(
    cue.lemma,
  );
}

/** Verbs that report a statement so plainly that a clause behind them is indirect speech. */
const STATING = new Set(
  'say tell add note explain warn argue state claim announce insist declare stress emphasize emphasise acknowledge admit confirm reveal reiterate assert contend maintain predict tweet write testify report suggest concede allege caution affirm reply respond believe think recall'.split(
    ' ',
  ),
);

/** Whether a clause behind this verb is what somebody said. */
export function statesClause(lemma: string): boolean {
  return STATING.has(lemma);
}

/** Nouns for something said, which their owner said: "the president’s call to …", "her message". */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  'call calls claim claims statement statements comment comments remark remarks pledge promise demand message messages warning warnings description assertion request vow plea speech address letter tweet tweets post posts memo email emails testimony argument suggestion question response answer reply promise insistence contention accusation accusations admission acknowledgment declaration announcement characterization criticism words phrase quote slogan view belief opinion vision'.split(
    ' ',
  ),
);

/** Phrases that name the source of what stands beside them. */
export const SOURCE_PHRASE =
  /\b(?:[Aa]ccording to|in the words of|[Ii]n the opinion of|[Ii]n the view of)\s+/gu;
