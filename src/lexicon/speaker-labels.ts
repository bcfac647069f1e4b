import { phrases, wordSet } from './word-set.ts';

/** What interviews and transcripts set before a question, in small letters. */
export const QUESTION_LABELS = wordSet('q question reporter interviewer questioner journalist');

/** What they set before an answer. */
export const ANSWER_LABELS = wordSet('a answer');

/** What pages set before a colon that names nobody who speaks. */
export const NO_LABELS: ReadonlySet<string> = new Set(
  phrases(`
  note, notes, editor's note, update, correction, clarification, source, sources, photo, photos, caption, credit, result,
  results, score, scores, final score, date, time, where, when, what, who, why, how, venue, location, place, price, tickets,
  ingredients, method, wanted, read more, related, watch, listen, more, tags, contact, phone, email, website, breaking, live,
  opinion, analysis, video, remember, look, again, fact, fiction, example, first, second, third, finally, now, so, yes, no,
  well, okay, ok, bottom line, translation, present, present were, appearances, witnesses, hosts, guests, panel, subject, re,
  to, from, cc, full time, half time, half-time, kick-off, attendance, referee, scorers, summary, key points
`),
);

/** What a record calls a speaker without a name, beside offices and trades: "THE COURT", "UNIDENTIFIED MALE". */
export const SPEAKER_NOUNS = wordSet(`
  court clerk operator moderator audience crowd all male female speaker speakers member members voice announcer narrator
  interviewer interpreter translator participant unidentified unknown
`);

/** Small words inside a label: "The Member for Orton", "Some hon. members", "The SPEAKER pro tempore". */
export const LABEL_LINKS = wordSet('of for the and in hon. pro tempore');

/** Small words that a label begins with, before an office: "The Chair", "Some hon. members". */
export const LABEL_ARTICLES = wordSet('the a an some several all');

/** Words of offices and of forms of address that are none of their own: "Prime Minister", "Madam Deputy Speaker". */
export const PARTS_OF_OFFICES = wordSet(
  'prime vice foreign first deputy chief attorney lord under press madam madame mister hon hon.',
);

/** What makes an office another one: "Vice President", "former President". */
export const OTHER_OFFICES = wordSet('vice deputy former ex then acting late');

/** Before whoever speaks on an occasion: "Remarks by President Dunn and Prime Minister Bell". */
export const BEFORE_SPEAKERS = wordSet('by with and');

/** Offices of whoever is in the chair of an assembly, besides other offices of these names. */
export const CHAIRS = wordSet('president speaker chair chairman chairwoman chairperson');
