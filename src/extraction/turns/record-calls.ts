import { FEMALE_NAMES, MALE_NAMES } from '../../lexicon/given-names.ts';
import { LABEL_ARTICLES, PARTS_OF_OFFICES } from '../../lexicon/speaker-labels.ts';
import { fold } from '../../text/fold.ts';
import { inSmallLetters } from '../../text/title-case.ts';
import { inNameCase } from './name-case.ts';
import { isSpeakerNoun, isTitleWord, type RecordLabel } from './record-labels.ts';
import type { TurnSpeaker } from './turn.ts';

/** A label's titles and the name after them, as words. */
interface Call {
  readonly titles: readonly string[];
  /** None if the label is an office alone. */
  readonly proper: readonly string[];
}

/** Whether a word, in capitals or not, is a given name that the lexicon knows. */
export function isGivenName(word: string): boolean {
  const name = inNameCase(word);
  return MALE_NAMES.has(name) || FEMALE_NAMES.has(name);
}

const isPart = (word: string) => PARTS_OF_OFFICES.has(inSmallLetters(word));

/** Takes a label apart: "SECRETARY LIMA", "The Minister for Ports (Ana Lima)", "Mr. OKORO of Ohio". */
export function calledIn({ name, aside }: Pick<RecordLabel, 'name' | 'aside'>): Call {
  const words = name.replace(/ of (?:the )?\p{Lu}.*$/u, '').split(' ');
  const isOffice = words.length > 1 && LABEL_ARTICLES.has(inSmallLetters(words[0] ?? ''));
  const proper = isOffice ? [] : withoutTitles(words);
  // "Moderator (Oana Lind)"
  if (proper.length === 0 && /^\p{Lu}\S*\s\p{Lu}/u.test(aside))
    return { titles: [name], proper: withoutTitles(aside.split(' ')) };
  return { titles: words.slice(0, words.length - proper.length), proper };
}

/** A name's words after forms of address and titles; none if all are such, or say what a speaker is. */
export function withoutTitles(words: readonly string[]): readonly string[] {
  const isOfOffice = (word: string) => isTitleWord(word) || isSpeakerNoun(word);
  // "NATO Secretary General Jens Lind"; the last word may be a name that is an office too, "Martin King".
  const title = words.findLastIndex((word, at) => isTitleWord(word) && at + 1 < words.length);
  const isName = /^\p{Lu}/u.test(words[title + 1] ?? '') && !/^\d/.test(words[title + 1] ?? '');
  const after = words.slice(isName ? title + 1 : 0);
  const first = after.findIndex((word, at) => !isTitleWord(word) && !(isPart(word) && at + 1 < after.length));
  const proper = first < 0 ? [] : after.slice(first);
  const [given = ''] = proper;
  const isBody = proper.length > 1 && isOfOffice(proper.at(-1) ?? '') && !isGivenName(given);
  if (isBody) return [];
  const isNobody = (word: string) => isSpeakerNoun(word) || isPart(word) || !/^\p{Lu}/u.test(word);
  return proper.every(isNobody) ? [] : proper;
}

/** The office that a label calls, folded: "president" for "THE PRESIDENT", "speaker" for "Mr. Speaker". */
export function officeIn(label: string): string {
  return fold(label)
    .replace(/^(?:the|mr\.?|madam|mister) /, '')
    .replace(/\.$/, '');
}

/** A speaker without a name, as the label describes it: "the court" for "THE COURT". */
export function described(label: string): TurnSpeaker {
  const words = label === label.toUpperCase() ? inSmallLetters(label) : label.replace(/^The\b/, 'the');
  const small = words.replace(/^the \p{Lu}{3,}/u, inSmallLetters);
  return { kind: 'DESCRIPTION', words: small, noun: fold(small.split(' ').at(-1) ?? '') };
}
