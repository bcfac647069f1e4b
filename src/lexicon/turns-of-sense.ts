import { phrases, wordSet } from './word-set.ts';

/*
 * Words by which one word can turn the sense of a sentence. What a report and a record differ in is judged by these
 * lists alone, so they are short, and each is documented in the API. All words are folded.
 */

/** The words of each line, by a number for the line. */
function lines(table: string): ReadonlyMap<string, number> {
  return new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line, index) => phrases(line).map((phrase): [string, number] => [phrase, index])),
  );
}

/** Modal verbs by strength: a line for each. "will" and "going to" say the same. */
export const MODAL_STRENGTHS = lines(`
  must, have to, has to, had to, need to, needs to
  shall, will, going to
  would
  should, ought to
  can, able to
  could
  may
  might
`);

/** Before one of these a modal is a noun: "the will", "his might", "a can". */
export const BEFORE_NOUN_LIKE_MODAL = wordSet(`
  the a an this that my our your his her its their political free popular military national good own no any people's
  public strong same sheer
`);

/** Quantifiers by how much they are: a line for each. */
export const QUANTITIES = lines(`
  all, every, each, everyone, everybody, everything, entire, whole
  most, majority
  many, numerous
  some, several, someone, somebody, something, certain
  few, handful, minority
  none, no, nobody, nothing, neither
  half
  both
`);

/** Quantifiers that narrow or widen a noun directly after them, or after "of". */
export const NARROWING_QUANTITIES = wordSet('some most few half many several');

/** What widens or narrows a number after it. */
export const APPROXIMATIONS = phrases(`
  at least, at most, up to, nearly, almost, more than, less than, fewer than, no more than, no fewer than, no less than,
  as many as, as much as, as few as, over, under, close to, well over
`).map((phrase) => phrase.split(' '));

/** Comparisons: what each two lines have is opposite, and says how much, when or where. */
const SCALES: readonly (readonly [string, string])[] = [
  [
    'more greater higher above over bigger larger stronger longer better up upwards faster exceeds',
    'less fewer lower below under smaller weaker shorter worse down downwards slower',
  ],
  ['after later since', 'before earlier until'],
  ['maximum most highest largest biggest best', 'minimum least lowest smallest worst'],
];

/** The words of scales: on which scale, and at which end. */
export const COMPARISONS: ReadonlyMap<string, readonly [scale: number, end: number]> = new Map(
  SCALES.flatMap((ends, scale) =>
    ends.flatMap((words, end) =>
      [...wordSet(words)].map((word): [string, readonly [number, number]] => [word, [scale, end]]),
    ),
  ),
);

/** Opposites and escalations; any form of the one for any form of the other. */
export const OPPOSITES: readonly (readonly [string, string])[] = phrases(`
  assertive aggressive, united divided, strong weak, stronger weaker, strengthen weaken, increase decrease,
  increase reduce, increase cut, increase fall, raise lower, raise cut, rise fall, rise decline, grow shrink,
  growth decline, support oppose, support reject, support condemn, back oppose, welcome condemn, welcome reject,
  accept reject, accept refuse, agree disagree, agree refuse, approve reject, win lose, victory defeat, success failure,
  succeed fail, allow ban, allow forbid, permit ban, open close, true false, right wrong, good bad, ally enemy,
  friend enemy, partner rival, partner adversary, competitor adversary, competitor enemy, rival enemy, peace war,
  peaceful violent, safe dangerous, guilty innocent, legal criminal, always never, first last, begin end, begin stop,
  start stop, start end, continue stop, continue end, gain loss, hope fear, easy hard, easy difficult,
  difficult impossible, challenge threat, concern alarm, concern panic, protest riot, demonstration riot, kill murder,
  ask demand, ask order, urge order, criticism attack, criticize attack, disagreement conflict, dispute war,
  tension war, competition conflict, conflict war, problem crisis, problem disaster, setback disaster, mistake crime,
  error crime, influence control, warn threaten, join leave, stay leave, enter leave, build destroy, protect attack,
  defend attack, love hate, rich poor, early late, cheap expensive, public private, temporary permanent, possible certain,
  optional mandatory, voluntary mandatory, include exclude, deny admit, deny confirm, trust distrust, proud ashamed,
  confident worried, optimistic pessimistic, better worse, helpful harmful, healthy sick, keep abandon, firm hostile,
  recession collapse, decline collapse, delay cancel, reject embrace, tighten loosen, expand shrink, profit loss,
  surplus deficit, majority minority, hire fire, if unless
`).map((pair): readonly [string, string] => {
  const [one = '', other = ''] = pair.split(' ');
  return [one, other];
});

/** What turns a word into its opposite at its beginning. */
export const NEGATIVE_PREFIXES: readonly string[] = ['un', 'in', 'im', 'ir', 'il', 'dis', 'non', 'mis'];

/** Words and phrases that take back what they are next to; "only" narrows it. */
export const HEDGES = phrases(`
  only, merely, solely, perhaps, maybe, possibly, probably, presumably, apparently, allegedly, reportedly, supposedly,
  seemingly, purportedly, arguably, potentially, almost, nearly, partly, partially, in part, sort of, kind of, likely,
  unlikely, virtually
`).map((phrase) => phrase.split(' '));

/** Negations that are none: nobody doubts what follows. Each with what comes after the negation. */
export const AFTER_EMPTY_NEGATION = wordSet(`
  doubt question denying deny secret only just merely simply mistake surprise matter wonder longer-term doubting less
`);

/** Words that deny as "not" does: one in place of a negation turns nothing. */
export const DENYING_WORDS = wordSet(`
  deny refuse refused refuses refusing fail failed fails failing lack lacks lacked deny denied denies unable unwilling
  impossible avoid avoided reject rejected rejects stop stopped prevent prevented cannot absent hardly
`);

/** Words that begin a condition. */
export const CONDITION_WORDS = phrases(`
  if, unless, until, provided, providing, assuming, as long as, so long as, on condition
`).map((phrase) => phrase.split(' '));

/** After one of these "if" is no condition: "ask if", "even if". Before one it is none either: "if anything". */
export const BEFORE_EMPTY_CONDITION = wordSet(
  'even as ask asked asking asks wonder wondered know knows knew see sure doubt what question unclear only',
);
export const AFTER_EMPTY_CONDITION = wordSet('anything not any');

/** Verbs by which somebody else is made to say or to think what follows. */
export const CLAIMING_VERBS = wordSet(`
  claim claims claimed claiming say says said saying argue argues argued allege alleges alleged believe believes believed
  think thinks thought suggest suggests suggested insist insists insisted assert asserts asserted maintain maintains
  maintained pretend pretends pretended imagine imagines imagined tell tells told assume assumes assumed contend contends
  contended fear fears feared hope hopes hoped predict predicts predicted expect expects expected warn warns warned
`);

/** Verbs by which a speaker doubts what follows. */
export const DOUBTING_VERBS = wordSet(
  'doubt doubts doubted deny denies denied dispute disputes disputed wonder wonders wondered refuse',
);

/** Nouns that call what follows after "that" something said or thought. */
export const CLAIMING_NOUNS = wordSet(
  'claim idea notion lie myth suggestion allegation argument belief assumption accusation rumor rumour false untrue wrong',
);

/** Words for units of time, length, weight and money, and for powers of ten; two of them are two amounts. */
export const UNITS = wordSet(`
  second minute hour day week month quarter year decade century monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december yesterday today tomorrow
  kilometer mile meter foot feet yard inch inches centimeter kilogram gram pound ton tonne ounce liter gallon barrel acre hectare
  dollar euro cent pence ruble rouble yuan yen rupee franc krona celsius fahrenheit degree percent hundred thousand
  million billion trillion dozen megawatt gigawatt kilowatt spring summer autumn fall winter morning afternoon evening
  night
`);

/** Words that a transcript has and a report leaves out. */
export const FILLERS = wordSet('uh um er erm ah hmm mm mhm uhm eh');
/** The same, if marks set them off: ", you know,". */
export const FILLERS_BETWEEN_MARKS = phrases(
  'you know, i mean, well, like, right, okay, ok, look, so, now',
).map((phrase) => phrase.split(' '));

/** What is heard and not said, in round or square brackets: "(Laughter.)". */
export const STAGE_DIRECTIONS = wordSet(`
  applause laughter laughs laughing laughed cheers cheering cheer booing boos inaudible crosstalk unintelligible
  indiscernible pause silence gasps sighs coughs music interruption interjection interpreted translated translation
  video clip audio gap
`);

/** A clause that ends with one of these before its "not" has lost it. */
export const BEFORE_NEGATION = wordSet(
  'do does did will would can could shall should may might must am is are was were has have had',
);

/** Between a quantifier and its noun. */
export const BEFORE_QUANTIFIED_NOUN = wordSet(
  'of the our their his her its my your these those other more such',
);

/** After one of these "most" makes a superlative: "the most effective". */
export const BEFORE_SUPERLATIVE = wordSet('the our their his her its my your one');

/** What shows that words are a clause and can be governed as one, not a noun phrase out of it. */
export const WORDS_OF_CLAUSES = wordSet(`
  i we you he she it they there is are was were am be been will would can could shall should may might must do does did
  has have had
`);

/** Whether the words on the way from one to another, both left out of the way, end with another main clause. */
export const BEFORE_MAIN_CLAUSE = wordSet('but and or so yet');

/** With these among the words before its verb a claim is the speaker's own. */
export const SPEAKERS_SUBJECTS = wordSet('i we me us let to');

export const OTHERS_SUBJECTS = wordSet(
  'he she they it you that who people some others nobody critics everyone',
);

/** Words with which another clause begins, whose sense no word before them turns. */
export const NEXT_CLAUSE = wordSet(
  'and but or so yet because which who whose when while as since although though where',
);

/** What is stammered: "the the", "I I". */
export const STAMMERED = wordSet(`
  i we you he she they it a an the and but to of in on for is are was will
`);

/** Reported speech moves these: "today" is "that day". */
export const RELATIVE_DAYS = wordSet(
  'today tomorrow yesterday day week month year night morning evening afternoon',
);

/** Whoever is one of these after "according to" is somebody else. */
export const OTHERS_AFTER_ACCORDING_TO = wordSet(
  'him her them some others critics opponents rumors rumours everyone',
);

/** After one of these a clause begins. */
export const BEFORE_CLAUSES: ReadonlySet<string> = new Set([
  ...CLAIMING_VERBS,
  ...wordSet('that if unless until because but and so'),
]);

/** A clause about a noun begins with one of these. */
export const RELATIVE_WORDS = wordSet('which who whose whom where');
