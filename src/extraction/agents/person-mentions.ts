import { isReportingPast } from '../../lexicon/cues.ts';
import { NAME_PARTICLES } from '../../lexicon/given-names.ts';
import {
  CALENDAR_WORDS,
  isNational,
  NATIONALITY_WORDS,
  PLACE_WORDS,
  THING_HEADS,
} from '../../lexicon/places.ts';
import { fold } from '../../text/fold.ts';
import { mayEndSentence, type Token, type TokenRange, tokenAt } from '../../text/tokens.ts';
import { type CapitalUses, capitalUses } from './capital-uses.ts';
import { isGivenName, startsSentence } from './capitalized-runs.ts';
import type { Findings, Part } from './findings.ts';
import { isLikelyPerson } from './likely-names.ts';
import type { PartRuns } from './organization-mentions.ts';
import { type NameCandidate, nameInRun } from './person-names.ts';

/** The tokens of a mention. The name itself ends before its honors. */
type PersonRange = TokenRange & { readonly index: number; readonly honors?: number };

/** A run of capitalized words and the name that it may be, before the whole document is known. */
interface Place {
  readonly part: Part;
  readonly run: TokenRange;
  readonly candidate: NameCandidate | null;
}

/** A name in the tokens of its paragraph. */
interface PlacedName {
  readonly tokens: readonly Token[];
  readonly candidate: NameCandidate;
}

/** Mentions the people whom only the document knows: full names first, then the parts of them that are alone. */
export class PersonMentions {
  readonly #found: Findings;
  readonly #places: readonly Place[];
  readonly #uses: CapitalUses;
  readonly #fullNames = new Map<NameCandidate, number>();

  constructor(found: Findings, left: readonly PartRuns[]) {
    this.#found = found;
    this.#uses = capitalUses(left.filter(({ part }) => !part.isHeadline));
    this.#places = left.flatMap(({ part, runs }) =>
      runs.map((run) => ({ part, run, candidate: nameInRun(part.tokens, run, found.story.smallWords) })),
    );
  }

  find(): void {
    const names = this.#places.flatMap(({ part, candidate }) =>
      candidate === null || part.isHeadline ? [] : { tokens: part.tokens, candidate },
    );
    const full = names.filter(({ candidate }) => candidate.words.length > 1);
    const single = names.filter(({ candidate }) => candidate.words.length === 1);
    for (const { candidate } of full) if (candidate.evident) this.#addFullName(candidate);
    for (const { candidate } of full.filter((name) => this.#isLikely(name))) this.#addFullName(candidate);
    for (const name of single) this.#addSingleName(name);
    for (const name of full) this.#completeName(name);
    this.#mention();
  }

  #addFullName(candidate: NameCandidate): void {
    this.#fullNames.set(candidate, this.#found.people.addFullName(candidate));
  }

  /** Whether several hints together show that a full name is a person's; nobody else bears its last word. */
  #isLikely({ tokens, candidate }: PlacedName): boolean {
    if (candidate.evident || this.#hasSmallWord(tokens, candidate)) return false;
    if (this.#found.people.findByPart(candidate.words.slice(-1), null) >= 0) return false;
    return isLikelyPerson(tokens, candidate, this.#uses.lone);
  }

  #addSingleName({ tokens, candidate }: PlacedName): void {
    if (!candidate.evident) return;
    if (this.#isCommonWord(tokens, candidate) || this.#isOnlyAtStart(tokens, candidate)) return;
    // "The Barbadian said": what somebody is.
    if (isNational(candidate.words[0] ?? '') && tokenAt(tokens, candidate.first - 1).lower === 'the') return;
    const { people } = this.#found;
    if (people.findByPart(candidate.words, null) < 0) people.addSingleName(candidate);
  }

  /** Gives a full name by which nothing shows a person to somebody whom its last word alone has named. */
  #completeName({ tokens, candidate }: PlacedName): void {
    if (this.#fullNames.has(candidate) || this.#hasSmallWord(tokens, candidate)) return;
    if (tokenAt(tokens, candidate.first - 1).lower === 'the') return;
    const index = this.#found.people.completeName(candidate.words);
    if (index >= 0) this.#fullNames.set(candidate, index);
  }

  #hasSmallWord(tokens: readonly Token[], { first, last }: TokenRange): boolean {
    const { smallWords } = this.#found.story;
    return tokens.slice(first, last + 1).some(({ lower }) => smallWords.has(lower));
  }

  /** Whether a single name, without a title, is nowhere but where a sentence's beginning capitalizes any word. */
  #isOnlyAtStart(tokens: readonly Token[], { first, words, title }: NameCandidate): boolean {
    const [word = ''] = words;
    const before = tokens[first - 1];
    const starts = before === undefined || /^[.!?–—-]$/u.test(before.text) || mayEndSentence(before);
    return starts && title === null && !isGivenName(word) && !this.#uses.inside.has(word);
  }

  /** Whether a single name is a common word that only a sentence's beginning capitalizes. */
  #isCommonWord(tokens: readonly Token[], { first }: TokenRange): boolean {
    return this.#found.story.smallWords.has(tokenAt(tokens, first).lower) && startsSentence(tokens, first);
  }

  #mention(): void {
    this.#places.forEach((place, order) => {
      const { part, run } = place;
      const range =
        this.#personRange(place) ?? (part.isHeadline ? this.#nameInHeadline(part.tokens, run) : null);
      if (range === null) return;
      this.#found.people.noteMention(range.index, order);
      const { index, last, honors = 0 } = range;
      const end = honors > 0 ? tokenAt(part.tokens, last - honors).end : undefined;
      this.#found.mention(part, this.#withParticles(part.tokens, range), 'PERSON', index, end);
    });
  }

  #personRange({ part: { tokens }, run, candidate }: Place): PersonRange | null {
    if (candidate !== null) {
      const { first, end: last, words, title, honors } = candidate;
      const full = this.#fullNames.get(candidate);
      if (full !== undefined) return { first, last, index: full, honors };
      if (!this.#isCommonWord(tokens, candidate)) {
        const { people } = this.#found;
        const index = people.findByPart(words, title);
        const [word, second] = words;
        if (index >= 0 && word !== undefined && second === undefined) people.noteShortName(word, index);
        if (index >= 0) return { first, last, index, honors };
      }
    }
    return this.#surnameBeforeThing(tokens, run);
  }

  /** The first name of the story's among a headline's capitals: "ANNA BELL SPEAKS", "Storm Hits Anna Bell". */
  #nameInHeadline(tokens: readonly Token[], { first, last }: TokenRange): PersonRange | null {
    const { people, story } = this.#found;
    for (const length of [2, 1]) {
      for (let i = first; i + length - 1 <= last; i++) {
        const words = tokens.slice(i, i + length).map(({ text }) => text);
        const index = people.findByPart(words, null);
        if (index < 0 || fold(people.cluster(index).words.at(-1) ?? '') !== fold(words.at(-1) ?? ''))
          continue;
        if (length > 1 || !story.smallWords.has(tokenAt(tokens, i).lower))
          return { first: i, last: i + length - 1, index };
      }
    }
    return null;
  }

  /** A surname before a common noun with a capital, "Biden Cabinet", or alone where it is one itself: "Dean said". */
  #surnameBeforeThing(tokens: readonly Token[], { first, last }: TokenRange): PersonRange | null {
    const word = tokenAt(tokens, first).text;
    if (!/^\p{Lu}\p{L}+$/u.test(word)) return null;
    const isThing =
      first === last
        ? tokenAt(tokens, first - 1).lower === 'the'
        : THING_HEADS.has(tokenAt(tokens, first + 1).text);
    if (isThing || NATIONALITY_WORDS.has(word) || CALENDAR_WORDS.has(word)) return null;
    // "Lima said" is Ana Lima, "in Lima" is the city.
    if (PLACE_WORDS.has(word) && !speaks(tokens, first)) return null;
    const index = this.#found.people.findByPart([word], null);
    return index >= 0 && this.#found.people.cluster(index).words.at(-1) === word
      ? { first, last: first, index }
      : null;
  }

  /** Takes in the particles before a family name: "von der" before "Leyen". */
  #withParticles(tokens: readonly Token[], { first, last, index }: PersonRange): TokenRange {
    const { words } = this.#found.people.cluster(index);
    let from = first;
    while (from > 0) {
      const before = tokenAt(tokens, from - 1).text;
      const at = words.indexOf(tokenAt(tokens, from).text);
      if (!NAME_PARTICLES.has(before) || at < 1 || words[at - 1] !== before) break;
      from--;
    }
    return { first: from, last };
  }
}

/** Whether a verb of saying is directly after a word or before it, which is no one else's: "Lima said", "said Lima." */
function speaks(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokenAt(tokens, at - 1), tokenAt(tokens, at + 1)];
  return isReportingPast(after.lower) || (isReportingPast(before.lower) && !/^\p{L}/u.test(after.text));
}
