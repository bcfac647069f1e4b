import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import { NAME_PARTICLES } from '../../lexicon/given-names.ts';
import { HONORIFICS, isRoleNoun, TITLES } from '../../lexicon/roles.ts';
import {
  ANSWER_LABELS,
  LABEL_ARTICLES,
  LABEL_LINKS,
  NO_LABELS,
  QUESTION_LABELS,
  SPEAKER_NOUNS,
} from '../../lexicon/speaker-labels.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../../text/fold.ts';
import { inSmallLetters, inTitleCase } from '../../text/title-case.ts';
import type { StoryParagraph } from '../layout/story.ts';

/** Words that a paragraph of a record begins with, and that may say who speaks. */
export interface RecordLabel {
  readonly kind: 'QUESTION' | 'ANSWER' | 'NAME' | 'EXAMINER';
  readonly paragraph: number;
  /** The words that call the speaker: "MS. QUINN", "Ana Lima (Labour)". */
  readonly span: Span;
  /** Who is called, without what is in brackets or after a comma: "MS. QUINN", "Ana Lima". */
  readonly name: string;
  /** What is in brackets: a seat, a party, the name after an office. */
  readonly aside: string;
  /** Where the words begin that are said. */
  readonly start: number;
  /** Whether layout alone says that it is a label: ">>", a time, capitals, a form of address or an office. */
  readonly isEvident: boolean;
}

const TIME = String.raw`[[(]?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?[\])]?`;
/** ">> ", "[00:12:31] ": what is before a label. */
const LEAD = new RegExp(`^(?:>{1,3}\\s*|${TIME}\\s*(?:[-–—]\\s+)?)+`);
const WITH_COLON = new RegExp(`^([^:\\n]{1,100}?)\\s*(${TIME})?\\s*:(?=\\s|\\*|$)`);
/** "Abel Noor  00:03" on a line of its own. */
const WITH_TIME = new RegExp(`^(\\p{Lu}[^:\\n]{1,60}?)\\s+${TIME}$`, 'u');
/** "Q. Why?", "Q    Why?" */
const LETTER = /^([QA])(?:[.:](?=\s)|[ \t]{2,})/;
/** "Mr. HALE of Ohio. I rise", "The CHAIR. The clerk will report": a surname or an office in capitals. */
const WITH_STOP =
  /^(\p{Lu}\p{Ll}{1,13}\.? \p{Lu}[\p{Lu}.'’-]*\p{Lu}(?: (?:\p{Lu}+|pro tempore|of(?: \p{Lu}\p{Ll}+){1,3}))*)\.(?=\s)/u;
const ASIDES = /\s*(?:\(([^()]*)\)|\[[^[\]]*\])/g;
/** After the name in a label: ", ANCHOR", " -- Chief Executive Officer". */
const DETAILS = /,\s|\s+[-–—]{1,2}\s/;

const bare = (word: string) => inSmallLetters(word).replace(/\.$/, '');

/** Whether a word is a form of address, a title or an office, in whatever letters: "MS.", "Senator", "PRIME". */
export function isTitleWord(word: string): boolean {
  const titled = inTitleCase(word.charAt(0).toUpperCase() + word.slice(1));
  const plain = titled.replace(/\.$/, '');
  return HONORIFICS.has(plain) || TITLES.has(plain);
}

/** Whether a word means a speaker by what the speaker is: "moderator", "witness", "COURT". */
export const isSpeakerNoun = (word: string): boolean =>
  SPEAKER_NOUNS.has(bare(word)) || isRoleNoun(bare(word));

/** A label with a full stop: before the capitals it has a form of address, a title or an article. */
function withStop(words: string): RegExpExecArray | null {
  const found = WITH_STOP.exec(words);
  const first = found?.[0].split(' ', 1)[0] ?? '';
  return isTitleWord(first) || LABEL_ARTICLES.has(inSmallLetters(first)) ? found : null;
}

/** Whether all words of a label can be a name or an office: with capitals but for those that join them. */
function isCall(words: readonly string[]): boolean {
  const first = inSmallLetters(words[0] ?? '');
  const isLink = (word: string) =>
    LABEL_LINKS.has(word) || NAME_PARTICLES.has(word) || SPEAKER_NOUNS.has(word);
  return (
    words.length > 0 &&
    words.length <= 7 &&
    /^[\p{Lu}\d]/u.test(words[0] ?? '') &&
    (LABEL_ARTICLES.has(first) || !FUNCTION_WORDS.has(first)) &&
    words.every((word) => /^[\p{Lu}\d]/u.test(word) || isLink(word))
  );
}

/** What a label is as it is written, before its document is known; null if a paragraph begins with none. */
export function recordLabel(text: string, { index, paragraph }: StoryParagraph): RecordLabel | null {
  const line = text.slice(paragraph.start, paragraph.end);
  const lead = LEAD.exec(line)?.[0].length ?? 0;
  const words = line.slice(lead);
  const letter = LETTER.exec(words);
  const at = (from: number) => paragraph.start + lead + from;
  const rest = { paragraph: index, aside: '', isEvident: true };
  if (letter !== null) {
    const [whole, name = ''] = letter;
    const kind = name === 'Q' ? 'QUESTION' : 'ANSWER';
    return { ...rest, kind, span: { start: at(0), end: at(1) }, name, start: at(whole.length) };
  }
  const found = WITH_COLON.exec(words) ?? withStop(words) ?? WITH_TIME.exec(words);
  const [whole = '', written = '', time] = found ?? [];
  const asides: string[] = [];
  const plain = written.replace(ASIDES, (_, aside: string | undefined) => {
    if (aside !== undefined) asides.push(aside);
    return '';
  });
  const [called = '', detail = ''] = plain.split(DETAILS, 2);
  if (/^\p{Ll}/u.test(detail) && !isSpeakerNoun(detail.split(' ', 1)[0] ?? '')) return null;
  const name = called
    .replace(/^BY (?=\p{Lu})/u, '')
    .replace(/\s+/g, ' ')
    .trim();
  const call = name.split(' ');
  const key = bare(fold(call.join(' ')));
  if (!isCall(call) || (NO_LABELS.has(key) && lead === 0)) return null;
  const isQuestion = QUESTION_LABELS.has(key);
  const kind = /^BY \p{Lu}/u.test(plain)
    ? 'EXAMINER'
    : isQuestion
      ? 'QUESTION'
      : ANSWER_LABELS.has(key)
        ? 'ANSWER'
        : 'NAME';
  const inCapitals = /\p{Lu}/u.test(name) && name === name.toUpperCase();
  const isOffice = kind === 'NAME' && (call.length > 1 ? call.some(isTitleWord) : false);
  const isEvident =
    lead > 0 ||
    time !== undefined ||
    !whole.endsWith(':') ||
    inCapitals ||
    isOffice ||
    call.some(isSpeakerNoun);
  const span = { start: at(0), end: at(written.trimEnd().length) };
  return { ...rest, kind, span, name, aside: asides[0] ?? '', start: at(whole.length), isEvident };
}
