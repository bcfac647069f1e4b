import { DETERMINERS } from '../../lexicon/function-words.ts';
import { GROUP_NOUNS, ROLE_MODIFIERS } from '../../lexicon/roles.ts';
import { isCapitalized } from '../../text/character-class.ts';
import { inSmallLetters } from '../../text/title-case.ts';
import type { ExtractedUnnamedSource } from '../document.ts';

const REASON = '(?:,? (?:because|since|as|to discuss|to describe|to speak|in order to)\\b[^.,;“”"]{0,120})?';
const ANONYMITY = new RegExp(
  [
    `(?:(?:who )?(?:was |were )?(?:speaking|spoke|talking|talked|granted anonymity)(?: to [\\p{L}’' ]{1,40}?)? )?(?:up)?on (?:the )?condition of anonymity${REASON}`,
    `(?:speaking|spoke) anonymously${REASON}`,
    `(?:who )?(?:asked|requested|declined|wished|wanted|preferred|did not want)(?: (?:not|that \\p{L}+ not))? (?:to )?be (?:named|identified|quoted by name)${REASON}`,
    `(?:who )?(?:requested|was granted|were granted|insisted on) anonymity${REASON}`,
    `(?:who )?(?:was|were|is|are) not authori[sz]ed to (?:speak|comment|talk|discuss)[^.,;“”"]{0,80}`,
  ].join('|'),
  'u',
);

/** What each of these statements has in it. It is tried first because it is found much sooner than they are. */
const MAY_BE_ANONYMOUS = /anonym|be (?:named|identified|quoted)|authori[sz]ed to/;

/** The words by which a sentence says why a source has no name; null if it does not. */
export function anonymityStatement(sentence: string): string | null {
  if (!MAY_BE_ANONYMOUS.test(sentence)) return null;
  return ANONYMITY.exec(sentence.slice(0, 2000))?.[0].replace(/\s+/gu, ' ') ?? null;
}

interface Source {
  readonly description: string;
  readonly noun: string;
  anonymityStatement: string | null;
}

/** The description without a capital that only a sentence's beginning gave it. */
function describe(words: string): string {
  const description = words.replace(/\s+/gu, ' ');
  const [first = '', second = ''] = description.split(' ', 2);
  const small = inSmallLetters(first);
  const common = (ROLE_MODIFIERS.has(small) || GROUP_NOUNS.has(small)) && !isCapitalized(second);
  return DETERMINERS.has(small) || common ? small + description.slice(first.length) : description;
}

/** Keeps the sources without a name of one document apart, and finds them again. */
export class UnnamedSources {
  readonly #sources: Source[] = [];
  readonly #byDescription = new Map<string, number>();
  readonly #lastByNoun = new Map<string, number>();

  get list(): readonly ExtractedUnnamedSource[] {
    return this.#sources.map(({ description, anonymityStatement }) => ({ description, anonymityStatement }));
  }

  /** The source last described with the same noun, for "the official"; -1 without one. */
  find(noun: string): number {
    return this.#lastByNoun.get(noun) ?? -1;
  }

  /** The source with these words, a new one if none was described so before. */
  describe(words: string, noun: string): number {
    const description = describe(words);
    const existing = this.#byDescription.get(description);
    if (existing !== undefined) return existing;
    const index = this.#sources.length;
    this.#sources.push({ description, noun, anonymityStatement: null });
    this.#byDescription.set(description, index);
    this.#lastByNoun.set(noun, index);
    return index;
  }

  /** The words that describe a source. */
  description(index: number): string {
    return this.#sources[index]?.description ?? '';
  }

  /** Whether the source speaks for more than one. */
  isGroup(index: number): boolean {
    return GROUP_NOUNS.has(this.#sources[index]?.noun ?? '');
  }

  noteAnonymity(index: number, statement: string): void {
    const source = this.#sources[index];
    if (source !== undefined) source.anonymityStatement ??= statement;
  }
}
