import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import { BEFORE_SPEAKERS, OTHER_OFFICES } from '../../lexicon/speaker-labels.ts';
import { parsePersonName } from '../../names/person-name.ts';
import { inSmallLetters } from '../../text/title-case.ts';
import type { ExtractOptions } from '../document.ts';
import type { Story } from '../layout/story.ts';
import { inNameCase } from './name-case.ts';
import { isSpeakerNoun, isTitleWord } from './record-labels.ts';
import { isHeading } from './record-lines.ts';

/** Whether words before an office make it another one: "Vice President". */
export function isOtherOffice(before: string): boolean {
  return OTHER_OFFICES.has(inSmallLetters(/(\p{L}+)[- ]$/u.exec(before)?.[1] ?? ''));
}

const NAME_AT_START = /^(?:\p{Lu}[\p{L}.'’-]* ?){1,4}/u;
/** Whether what is before an office says that its bearer speaks: "Remarks by President Dunn". */
const isSpeaking = (before: string) =>
  before === '' ||
  before.endsWith('\n') ||
  BEFORE_SPEAKERS.has(inSmallLetters(/(\p{L}+) $/u.exec(before)?.[1] ?? ''));

/** A long text has so many characters of introduction, and of headings. */
const MOST_READ = 4000;

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Whether a word beside a name can be a part of it. */
function isOfName(word: string | undefined): boolean {
  if (word === undefined || !/^\p{Lu}/u.test(word)) return false;
  return (
    !isTitleWord(word) && !isSpeakerNoun(word.replace(/s$/, '')) && !FUNCTION_WORDS.has(inSmallLetters(word))
  );
}

/** What says on which occasion a record was said: headlines, the text before the first label, headings. */
export class RecordIntroduction {
  readonly #text: string;
  readonly #words: readonly string[];
  readonly #places = new Map<string, number>();

  constructor({ text, paragraphs }: Story, { headline, occasion }: ExtractOptions, firstLabel: number) {
    const headings = paragraphs
      .map(({ paragraph: { start, end } }) => text.slice(start, Math.min(end, start + 120)))
      .filter(isHeading);
    const top = text.slice(0, Math.min(firstLabel, MOST_READ));
    this.#text = [headline, occasion, top, headings.join('\n').slice(0, MOST_READ)].join('\n');
    // A mark between two words keeps them apart.
    this.#words = this.#text
      .replace(/[^\p{L}.'’\s-]+|\.(?=\s)|\n/gu, ' | ')
      .split(' ')
      .filter((word) => word !== '');
    for (const [at, word] of this.#words.entries()) {
      const name = inNameCase(word);
      if (!this.#places.has(name)) this.#places.set(name, at);
    }
  }

  /** A name with the words before or after it that complete it: "Elena Roth" for "Roth", "Ines Duarte" for "Ines". */
  fullName(name: string): string {
    const at = this.#places.get(name);
    if (at === undefined) return name;
    let first = at;
    while (at - first < 2 && isOfName(this.#words[first - 1])) first--;
    const last = first === at && isOfName(this.#words[at + 1]) ? at + 1 : at;
    return this.#words
      .slice(first, last + 1)
      .map(inNameCase)
      .join(' ');
  }

  /** The names that follow an office, each once, and whether it is said that they speak. */
  bearersOf(office: string): { name: string; isSpeaker: boolean }[] {
    const found = new Map<string, { name: string; isSpeaker: boolean }>();
    for (const { index, 0: title } of this.#text.matchAll(new RegExp(`\\b${escaped(office)} `, 'giu'))) {
      const before = this.#text.slice(Math.max(0, index - 12), index);
      const from = index + title.length;
      const name = (NAME_AT_START.exec(this.#text.slice(from, from + 80))?.[0] ?? '').trim();
      if (isOtherOffice(before) || name === '') continue;
      const { last } = parsePersonName(name);
      const isSpeaker = isSpeaking(before) || found.get(last)?.isSpeaker === true;
      found.set(last, { name: found.get(last)?.name ?? inNameCase(name), isSpeaker });
    }
    return [...found.values()];
  }
}
