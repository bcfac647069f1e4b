import { MONTHS } from '../../lexicon/places.ts';
import type { Span } from '../../model/span.ts';
import { trimSpan } from '../../text/spans.ts';
import { tokenize } from '../../text/tokenize.ts';
import { isWord, tokenAt } from '../../text/tokens.ts';
import { CAPTIONS } from '../scores.ts';
import { LAYOUT } from '../weights.ts';
import { creditStart } from './credits.ts';

const POSITION =
  /\((?:L|R|C|left|right|cent(?:er|re)|[2-4](?:nd|rd|th) [LR])\)|, (?:(?:second|third|far|rear|front|top|bottom|from) )*(?:left|right|cent(?:er|re)),/u;
const PICTURE_CREDIT =
  /\b(?:Photo(?:graph)?|Image|Picture|File photo|Illustration)\s*(?:by|:|\/)|\b(?:Getty Images|AP Photo|AFP|REUTERS)\b|\(File\)/u;
/** What people do in a picture, told in the present tense. */
const SCENE =
  /\b(?:waits?|wears?|watch(?:es)?|gives?|speaks?|attends?|poses?|shakes?|walks?|arrives?|stands?|looks?|listens?|address(?:es)?|holds?|sits?|smiles?|waves?|gestures?|appears?|leaves?|greets?|delivers?|reacts?|is seen|are seen|is pictured|are pictured|pictured|seen here|shown)\b/u;
/** What a page sets before a caption: "Photo:", "FILE PHOTO:", "Pictured:". */
const CAPTION_LABEL = /^(?:file )?(?:photo(?:graph)?s?|captions?|pictured|images?|pictures?)\s*:/iu;
/** What a page that is read aloud sets before it: "Image caption", "Media caption". */
const SPOKEN_LABEL = /^(?:image|media|video|photo) caption\b/iu;
const REPORTED = /\b(?:said|says|told|added|according to)\b/u;

/**
 * Whether a paragraph begins with a caption's label and describes a scene; after the same label a name alone,
 * "Photo: Anna Bell", is a credit.
 */
export function isLabelledCaption(text: string, looksLikeCredit: boolean): boolean {
  return CAPTION_LABEL.test(text) && (!looksLikeCredit || SCENE.test(text));
}

/** Whether a paragraph ends in the day of a picture. */
function endsInDate(text: string): boolean {
  const tokens = tokenize(text, { start: Math.max(0, text.length - LAYOUT.longestDate), end: text.length });
  const year = tokens.findLastIndex(isWord);
  if (!/^\d{4}$/u.test(tokenAt(tokens, year).text)) return false;
  if (tokens.slice(year + 1).some(({ text: mark }) => !/^[.)]$/u.test(mark))) return false;
  const at = tokenAt(tokens, year - 1).kind === 'COMMA' ? year - 2 : year - 1;
  const [before, last] = [tokenAt(tokens, at - 1).text, tokenAt(tokens, at).text];
  const isDay = (word: string) => /^\d{1,2}$/u.test(word);
  return (MONTHS.has(before) && isDay(last) && at < year - 1) || (isDay(before) && MONTHS.has(last));
}

/** Whether a paragraph reads like the caption of a picture: a scene in the present tense, with date, places or credit. */
export function isCaption(text: string): boolean {
  if (SPOKEN_LABEL.test(text)) return true;
  if (text.length > LAYOUT.longestCaption || REPORTED.test(text)) return false;
  if (creditStart(text) < text.length && !/[“"«]/u.test(text)) return true;
  const isCredited = PICTURE_CREDIT.test(text);
  if (isCredited && text.length <= LAYOUT.longestCreditedCaption) return true;
  let hints = isCredited ? CAPTIONS.credit : 0;
  if (endsInDate(text)) hints += CAPTIONS.date;
  if (POSITION.test(text)) hints += CAPTIONS.position;
  // The slowest of these patterns is tried only if it can make the difference.
  return hints >= CAPTIONS.enough || (hints + CAPTIONS.scene >= CAPTIONS.enough && SCENE.test(text));
}

/** Whether a sentence without a blank after it is a caption: it describes a scene, or ends with a picture's day. */
function isGluedCaption(text: string): boolean {
  return (
    isCaption(text) || (text.length <= LAYOUT.longestCaption && endsInDate(text) && !REPORTED.test(text))
  );
}

/** Ends of sentences, or of credits in parentheses, with two or more blanks after them, or none before the next sentence. */
function seams(text: string, line: Span): { end: number; start: number; glued: boolean }[] {
  const found: { end: number; start: number; glued: boolean }[] = [];
  const pattern = /[.!?]["”’»]?(?:\s{2,}(?=\S)|(?=\p{Lu}\p{Ll}))|\)\s{2,}(?=\S)/gu;
  for (const match of text.slice(line.start, line.end).matchAll(pattern)) {
    const at = line.start + match.index;
    const glued = !/\s$/u.test(match[0]);
    if (glued && !/[\p{Ll}\p{N}]/u.test(text.charAt(at - 1))) continue;
    found.push({ end: at + match[0].trimEnd().length, start: at + match[0].length, glued });
  }
  return found;
}

/**
 * Cuts a line where a caption was glued into it: wide blanks part the paragraphs there, and the sentence after the
 * caption follows without any. A line whose seams hold no caption stays whole, for some writers put two blanks after
 * every sentence.
 */
export function captionPieces(text: string, line: Span): Span[] {
  const cuts = seams(text, line);
  const whole: Span[] = [line];
  if (cuts.length === 0) return whole;
  const pieces: Span[] = [];
  let from = line.start;
  let captions = 0;
  for (const cut of [...cuts, { end: line.end, start: line.end, glued: false }]) {
    const piece = trimSpan(text, { start: from, end: cut.end });
    const shown = cut.glued ? isGluedCaption : isCaption;
    const caption = piece !== null && shown(text.slice(piece.start, piece.end));
    if (cut.glued && !caption) continue;
    if (piece !== null) pieces.push(piece);
    if (caption) captions++;
    from = cut.start;
  }
  return captions > 0 ? pieces : whole;
}
