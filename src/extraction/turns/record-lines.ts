import { MONTHS } from '../../lexicon/places.ts';

const DIRECTION =
  /^(?:[[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?\s*)?(?:(?:\([^()]{1,160}\)|\[[^[\]]{1,160}\])[.\s]*)+$/;
const OMISSION = /^[[(]?\s*(?:…|\.\s?\.\s?\.)\s*[\])]?$/;

/** Whether a paragraph is only a stage direction: "(Applause.)", "[inaudible]". */
export const isDirection = (line: string): boolean => DIRECTION.test(line);

/** Whether a paragraph says that words were left out: "[…]". */
export const isOmission = (line: string): boolean => OMISSION.test(line);

const DAY = `(?:\\p{Lu}\\p{Ll}+day,? )?(?:(?:${[...MONTHS].join('|')}) \\d{1,2}|\\d{1,2} (?:${[...MONTHS].join('|')})),? \\d{4}`;
/** Lines of a record that nobody says. Each is a whole paragraph. */
const NOT_SAID = [
  /^[^\p{L}]*$/u,
  /^(?:end )?(?:at )?\d{1,2}[:.]\d\d ?[ap]\.?m\.?(?: \p{Lu}{2,5})?(?: \(local\))?[.)]?$/iu,
  /^\W*(?:end|ends|as (?:delivered|prepared)|check against delivery|for immediate release|embargoed|(?:remarks )?as (?:prepared|written) for delivery)\b[^.?!]{0,60}\W*$/i,
  /^(?:(?:this|the) (?:interview|conversation|transcript|copy|text) (?:was|has been|may|is) )\b.*\b(?:edited|updated|condensed|final form|transcribed|automatically)\b/i,
  /^(?:this is a rush transcript|to order (?:video)?(?:tape|transcript)s?\b)/i,
  /^(?:(?:media |press )?contacts?|aired)\b[^.?!]{0,20}:? /i,
  /^(?:the house divided\b|question (?:put|accordingly|agreed)\b)/i,
  /^\W*(?:whereupon\b|the (?:meeting|session|sitting|hearing|committee|council|court|house) (?:rose|met|adjourned|recessed|was (?:adjourned|suspended|called|resumed))\b)/i,
  new RegExp(`^${DAY}$`, 'u'),
];

/** Whether a paragraph is a line of the page or of the clerk: a date, the time of the end, "As delivered". */
export const isNotSaid = (line: string): boolean =>
  line.length <= 300 && NOT_SAID.some((pattern) => pattern.test(line));

/** Whether a line is a heading in capitals: "DIRECT EXAMINATION". */
export const isHeading = (line: string): boolean =>
  line.length <= 100 &&
  /\p{Lu}{2}/u.test(line) &&
  line === line.toUpperCase() &&
  !/[.?!:;,…–—-]["”’)]*$/u.test(line);

/** Whether a line before the first words of a speech is none of them: a place, a name with an office. */
export const isAboveSpeech = (line: string): boolean =>
  line.length <= 120 && !/[.?!:;,…–—-]["”’)]*$/u.test(line);
