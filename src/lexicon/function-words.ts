import { wordSet } from './word-set.ts';

const POSSESSIVES = 'his her its their our my your';
const NUMBERS = 'one two three four five';
const QUANTIFIERS = 'some any many most several few all both no each every another other such more';
const ORDINAL_WORDS = 'first second third last next';
const FORMS_OF_BE = 'am is are was were be been being';
const FORMS_OF_HAVE = 'has have had having';
const MODAL_VERBS = 'will would can could shall should may might must do does did';
const ADVERBS_OF_TIME = `
  also later then now just even still once again previously recently earlier eventually finally never already since today
  yesterday rather too ever currently
`;

/** Words that begin a noun phrase: articles, possessive pronouns, quantities. In lower case, as all of these. */
export const DETERMINERS = wordSet(`a an the this that these those ${POSSESSIVES} ${QUANTIFIERS} ${NUMBERS}`);

/** Numbers that begin a sentence with a capital and are no name: "Five states agreed". */
export const NUMBER_WORDS = wordSet(`
  ${NUMBERS} six seven eight nine ten eleven twelve dozens hundreds thousands millions
`);

/** Words that may come between a determiner and its noun: "the second official", "the two". */
export const ORDINALS = wordSet(`${ORDINAL_WORDS} fourth fifth latter former same other another ${NUMBERS}`);

/** Words that mean people by themselves: "many say". */
export const STANDS_ALONE = wordSet('one another both some many most others those several few all two three');

export const BE = wordSet(`${FORMS_OF_BE} isn’t aren’t wasn’t weren’t`);
export const HAVE = wordSet(`${FORMS_OF_HAVE} hasn’t haven’t hadn’t`);
export const MODALS = wordSet(`
  ${MODAL_VERBS} cannot won’t wouldn’t can’t couldn’t shouldn’t mustn’t don’t doesn’t didn’t
`);

/** Adverbs that may be beside a verb; those in "-ly" are recognized by their ending. */
export const ADVERBS = wordSet(`
  ${ADVERBS_OF_TIME} not always often further first soon long thus instead yet both all only twice therefore almost
  sometimes perhaps
`);

/** Words that begin sentences or join clauses and never are a name or a part of a noun phrase. */
export const FUNCTION_WORDS = wordSet(`
  a an the this that these those either neither much less none ${QUANTIFIERS} one others what which who whom whose where
  when why how whether if unless although though because until while as like than there here only not yet very ${ORDINAL_WORDS}
  ${ADVERBS_OF_TIME} and or but nor so for of in on at by to from with without within into onto upon over under above below
  between among amid against about across after before behind beyond during except inside near off out outside past per
  through throughout toward towards up down via despite according prior following regarding concerning including
  ${POSSESSIVES} i me mine we us ours you yours he him she hers it they them theirs myself himself herself itself themselves
  ourselves ones ${FORMS_OF_BE} ${FORMS_OF_HAVE} ${MODAL_VERBS} doing done ought need let lets get gets got go goes went
  going gone come comes came make made makes take takes took
  however meanwhile moreover furthermore nevertheless nonetheless therefore thus hence instead otherwise besides indeed
  anyone everyone someone nobody everybody somebody anybody nothing something everything anything perhaps maybe tomorrow
  tonight asked given speaking writing citing adding noting saying hello hi dear thanks thank please yes well oh
`);

/** Adverbs and auxiliaries that may come between a subject and its verb. */
export const VERB_COMPANIONS = wordSet(`
  ${ADVERBS_OF_TIME} repeatedly often frequently reportedly allegedly only simply publicly privately openly flatly bluntly
  quickly immediately initially subsequently always really further first ${FORMS_OF_BE} ${FORMS_OF_HAVE} ${MODAL_VERBS}
  sharply strongly firmly clearly explicitly specifically similarly famously himself herself themselves itself both all
  consistently correctly wrongly falsely
`);

/** Prepositions that hang a phrase on a noun. */
export const NOUN_PREPOSITIONS = wordSet('of at in for from with to on within inside behind near by');

/** Prepositions of a phrase that completes a noun for people: "an official at the Department of Defense". */
export const COMPLEMENT_PREPOSITIONS = wordSet('of at in for from with within inside on to');

/** Personal pronouns that can be the subject of a reporting verb. */
export const SUBJECT_PRONOUNS = wordSet('he she they it we i who');

/** Pronouns for people or things that the text has named before. */
export const THIRD_PERSONS = wordSet('he she they it');

/** Pronouns for people whom the text has named before. */
export const PEOPLE_PRONOUNS = wordSet('he she they');

/** The author, or who is interviewed. */
export const FIRST_PERSONS = wordSet('i we');

/** Who is asked. */
export const SECOND_PERSONS = wordSet('you your yours');

/** Whoever speaks of himself or herself, alone or with others. */
export const SPEAKERS_OWN = wordSet('i me my mine we us our');

export const REFLEXIVE_PRONOUNS = wordSet('himself herself themselves itself');

export const MALE_PRONOUNS = wordSet('he him his himself');
export const FEMALE_PRONOUNS = wordSet('she her hers herself');

/** Pronouns for one person whom the text has named before. */
export const PRONOUNS_FOR_ONE: ReadonlySet<string> = new Set([...MALE_PRONOUNS, ...FEMALE_PRONOUNS]);

/** Pronouns that are nobody's subject: "told them". */
export const OBJECT_PRONOUNS = wordSet('it him her them us me you others himself herself themselves itself');

/** The subject that each possessive pronoun is of. */
export const OWNER_PRONOUNS: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['their', 'they'],
  ['its', 'it'],
]);

export const INDEFINITE_ARTICLES = wordSet('a an another');

export const PLAIN_ARTICLES = wordSet('a an the');

/** Articles and possessive pronouns: what a description begins with, of somebody new or known. */
export const ARTICLES = wordSet(`a an the ${POSSESSIVES}`);

/** What the description of somebody known begins with. */
export const DEFINITES = wordSet('the this that these those his her its their');

/** What a description begins with that only repeats a noun: "the company". */
export const DEMONSTRATIVES = wordSet('the this that');

/** What somebody of a group is called: "one of the officials". */
export const MEMBER_WORDS = wordSet('one another two three some several many most none all both');

export const COORDINATORS = wordSet('and but or then');

export const RELATIVE_PRONOUNS = wordSet('who which that');

/** Words that make a clause depend on another. */
export const SUBORDINATORS = wordSet(`
  if when while although though because as after before since once unless whereas until where whom who which
`);

export const CONDITIONS = wordSet('if unless');

/** Conjunctions of a clause before the reported one: "said if it rained …". */
export const LEADING_CONJUNCTIONS = wordSet('if although though even because');

/** Conjunctions by which the reporter contrasts what is reported. */
export const CONTRASTS = wordSet('but while although though whereas');

export const NEGATIONS = wordSet('not never hardly cannot');

/** Words that begin an indirect question. */
export const QUESTION_WORDS = wordSet('whether how what why who whom whose which where when');

/** Words that begin what somebody is asked: "asked whether …", "asked about …". */
export const AFTER_ASKED: ReadonlySet<string> = new Set([
  ...QUESTION_WORDS,
  ...wordSet('if about to by for'),
]);

/** Prepositions inside the names of organizations: "Council on Foreign Relations". */
export const NAME_PREPOSITIONS = wordSet('of for on');

/** Prepositions that say where something is. */
export const PLACE_PREPOSITIONS = wordSet('in at near outside across around throughout');

/** Prepositions after which a reference says when, where or to whom, and speaks of nothing: "in the report". */
export const CIRCUMSTANCE_PREPOSITIONS = wordSet('to by in on at for with from');

/** Words for what was just said: "that is what she told us". */
export const TAKES_UP = wordSet('that this those these so');

/** What says how often somebody said "that": "said that more than once". */
export const REPETITIONS = wordSet(
  'more than once twice before again often repeatedly many times for years already since',
);

/** Words for a time beside those of the calendar. */
export const TIME_WORDS = wordSet('last this next earlier later yesterday today tonight');

/** Nouns for a time: "that day". */
export const TIME_NOUNS = wordSet('day night morning afternoon evening week weekend month year time moment');

/** Function words that a subject may follow: "and Bell", "that Bell". After any other a reference is no subject. */
export const BEFORE_SUBJECTS = wordSet('and but that while when as because then');

/** Pronouns that are the subject of a clause. */
export const SUBJECT_OF_CLAUSE = wordSet('he she they it we i you there');

/** Pronouns and adverbs that begin a clause and are no personal pronouns. */
export const CLAUSE_PRONOUNS = wordSet(`
  one two what who whoever whatever everyone nobody people other others neither either much none not here there
`);

/** Names in capitals that read like function words. */
export const NAMES_LIKE_FUNCTION_WORDS = wordSet('US IT WHO');

/** Family names that read like function words; after a given name they are names: "Theresa May". */
export const FAMILY_NAMES_LIKE_FUNCTION_WORDS = wordSet('May Still Little Most Over');
