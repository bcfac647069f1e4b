import {
  ARTICLES,
  CIRCUMSTANCE_PREPOSITIONS,
  COORDINATORS,
  REFLEXIVE_PRONOUNS,
  RELATIVE_PRONOUNS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from './function-words.ts';
import { wordSet } from './word-set.ts';

/* Where phrases, roles and reported clauses begin and end: function words by what they do there. */

/** After one of these a word that may be a verb is a noun: "the claim", "of fear". */
export const BEFORE_NOUNS: ReadonlySet<string> = new Set([...ARTICLES, ...wordSet('of this these no any')]);

/** Before a participle whose subject is the sentence's: "after saying", "by calling". */
export const BEFORE_PARTICIPLES = wordSet('by in after before while when without for from');

/** Words between the parts of one noun phrase: "the head of the bank and the port". */
export const PHRASE_JOINTS = wordSet('of and for at in from');

/** What nothing that is reported ends with: "at his book launch on" Tuesday. */
export const HANGING_WORDS = wordSet('on at in of from during and or but the a an by since until');

/** What follows a phrase that is reported is the reporter's: "called it a joke after the vote". */
export const AFTER_PHRASE = wordSet('after when before while because during');

/** Adverbs that begin what is reported rather than belong to the cue. */
export const BEGINS_CONTENT = wordSet('all both only almost just not');

/** What a role in apposition ends before: a clause about its bearer; but "once a prisoner" is a role itself. */
export const ENDS_OF_ROLES: ReadonlySet<string> = new Set([
  ...RELATIVE_PRONOUNS,
  ...[...SUBORDINATORS].filter((word) => word !== 'once'),
  'but',
]);

/** What an apposition begins with before the role that it states: "himself a pilot". */
export const BEGINS_APPOSITION: ReadonlySet<string> = new Set([...ARTICLES, ...REFLEXIVE_PRONOUNS, 'one']);

/** Words that begin no noun phrase, besides auxiliaries: an apposition with one before its noun is no role. */
export const BEGINS_NO_ROLE: ReadonlySet<string> = new Set([
  ...ENDS_OF_ROLES,
  ...COORDINATORS,
  ...SUBJECT_PRONOUNS,
  ...CIRCUMSTANCE_PREPOSITIONS,
  'not',
]);

/** Words that a time, a place or an occasion begins with. */
export const CIRCUMSTANCES: ReadonlySet<string> = new Set([
  ...TIME_WORDS,
  ...CIRCUMSTANCE_PREPOSITIONS,
  ...wordSet('as during before after since until again here through via early late mid'),
]);
