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
  opinion, analysis, video, full time, half time, half-time, kick-off, attendance, referee, scorers, summary, key points
`),
);
