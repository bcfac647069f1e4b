import { NAME_PARTICLES } from '../../lexicon/given-names.ts';
import { CALENDAR_WORDS, NATIONALITY_WORDS, PLACE_WORDS, THING_HEADS } from '../../lexicon/places.ts';
import { fold } from '../../text/fold.ts';
import { mayEndSentence, type Token, type TokenRange, tokenAt } from '../../text/tokens.ts';
import type { Story } from '../layout/story.ts';
import { capitalsInside, loneWords, type ReadRuns, type RunReading } from './capital-uses.ts';
import { isGivenName, startsSentence } from './capitalized-runs.ts';
import { isLikelyPerson } from './likely-names.ts';
import type { MentionList } from './mentions.ts';
import type { PersonRegister } from './people.ts';
import type { NameCandidate } from './person-names.ts';

type PersonRange = TokenRange & { readonly index: number };

/** Mentions the people whom only the document knows: full names first, then the parts of them that are alone. */
export class PersonMentions {
  readonly #story: Story;
  readonly #people: PersonRegister;
  readonly #mentions: MentionList;
  /** By paragraph. */
  readonly #runs: readonly (readonly RunReading[])[];
  readonly #fullNames = new Map<NameCandidate, number>();
  #capitalInside: ReadonlySet<string> | null = null;

  constructor(
    story: Story,
    people: PersonRegister,
    mentions: MentionList,
    runs: readonly (readonly RunReading[])[],
  ) {
    this.#story = story;
    this.#people = people;
    this.#mentions = mentions;
    this.#runs = runs;
  }

  find(): void {
    this.#collectFullNames();
    this.#collectLikelyNames();
    this.#collectSingleNames();
    this.#completeSingleNames();
    this.#mention();
  }

  /** The runs of each paragraph of the story; a headline only repeats names, for its capitals say nothing. */
  *#bodyRuns(): Generator<ReadRuns> {
    for (const [position, runs] of this.#runs.entries()) {
      const read = this.#story.paragraphs[position];
      if (read !== undefined && read.paragraph.kind !== 'HEADLINE') yield { tokens: read.tokens, runs };
    }
  }

  #collectFullNames(): void {
    for (const { runs } of this.#bodyRuns())
      for (const { candidate } of runs)
        if (candidate?.evident && candidate.words.length > 1)
          this.#fullNames.set(candidate, this.#people.addFullName(candidate));
  }

  /** Full names that only several hints together show; nobody else bears their last word. */
  #collectLikelyNames(): void {
    const lone = loneWords(this.#bodyRuns());
    const likely: NameCandidate[] = [];
    for (const { tokens, runs } of this.#bodyRuns()) {
      for (const { candidate } of runs) {
        if (candidate === null || candidate.evident || candidate.words.length < 2) continue;
        if (this.#hasSmallWord(candidate.words)) continue;
        if (this.#people.findByPart(candidate.words.slice(-1), null) >= 0) continue;
        if (isLikelyPerson(tokens, candidate, lone)) likely.push(candidate);
      }
    }
    for (const candidate of likely) this.#fullNames.set(candidate, this.#people.addFullName(candidate));
  }

  #collectSingleNames(): void {
    for (const { tokens, runs } of this.#bodyRuns()) {
      for (const { candidate } of runs) {
        if (!candidate?.evident || candidate.words.length !== 1) continue;
        if (this.#isCommonWord(tokens, candidate) || this.#isOnlyAtStart(tokens, candidate)) continue;
        if (this.#people.findByPart(candidate.words, null) < 0) this.#people.addSingleName(candidate);
      }
    }
  }

  /** Full names by which nothing shows a person, of somebody whom their last word alone has named. */
  #completeSingleNames(): void {
    for (const { tokens, runs } of this.#bodyRuns()) {
      for (const { candidate } of runs) {
        if (candidate === null || this.#fullNames.has(candidate) || candidate.words.length < 2) continue;
        if (tokenAt(tokens, candidate.first - 1).lower === 'the' || this.#hasSmallWord(candidate.words))
          continue;
        const index = this.#people.completeName(candidate.words);
        if (index >= 0) this.#fullNames.set(candidate, index);
      }
    }
  }

  #hasSmallWord(words: readonly string[]): boolean {
    return words.some((word) => this.#story.smallWords.has(word.toLowerCase()));
  }

  /** Whether a single name, without a title, is nowhere but where a sentence's beginning capitalizes any word. */
  #isOnlyAtStart(tokens: readonly Token[], { first, words, title }: NameCandidate): boolean {
    const [word = ''] = words;
    const before = tokens[first - 1];
    const starts = before === undefined || /^[.!?–—-]$/u.test(before.text) || mayEndSentence(before);
    return starts && title === null && !isGivenName(word) && !this.#insideSentences().has(word);
  }

  #insideSentences(): ReadonlySet<string> {
    this.#capitalInside ??= capitalsInside(this.#bodyRuns());
    return this.#capitalInside;
  }

  /** Whether a single name is a common word that only a sentence's beginning capitalizes. */
  #isCommonWord(tokens: readonly Token[], range: TokenRange): boolean {
    const { lower } = tokenAt(tokens, range.first);
    return this.#story.smallWords.has(lower) && startsSentence(tokens, range.first);
  }

  #mention(): void {
    let order = 0;
    this.#story.paragraphs.forEach(({ tokens, paragraph }, position) => {
      for (const { run, candidate } of this.#runs[position] ?? []) {
        const range =
          this.#personRange(tokens, run, candidate) ??
          (paragraph.kind === 'HEADLINE' ? this.#nameInHeadline(tokens, run) : null);
        if (range === null) continue;
        this.#people.noteMention(range.index, order++);
        this.#mentions.add(position, this.#withParticles(tokens, range), 'PERSON', range.index);
      }
    });
  }

  #personRange(
    tokens: readonly Token[],
    run: TokenRange,
    candidate: NameCandidate | null,
  ): PersonRange | null {
    if (candidate !== null) {
      const full = this.#fullNames.get(candidate);
      const last = candidate.suffix === null ? candidate.last : run.last;
      if (full !== undefined) return { first: candidate.first, last, index: full };
      if (!this.#isCommonWord(tokens, candidate)) {
        const index = this.#people.findByPart(candidate.words, candidate.title);
        if (index >= 0) {
          const [word, second] = candidate.words;
          if (word !== undefined && second === undefined) this.#people.noteShortName(word, index);
          return { first: candidate.first, last: candidate.last, index };
        }
      }
    }
    return this.#surnameBeforeThing(tokens, run);
  }

  /** The first name of the story's among a headline's capitals: "ANNA BELL SPEAKS", "Storm Hits Anna Bell". */
  #nameInHeadline(tokens: readonly Token[], { first, last }: TokenRange): PersonRange | null {
    for (const length of [2, 1]) {
      for (let i = first; i + length - 1 <= last; i++) {
        const words = tokens.slice(i, i + length).map(({ text }) => text);
        const index = this.#people.findByPart(words, null);
        if (index < 0 || fold(this.#people.cluster(index).words.at(-1) ?? '') !== fold(words.at(-1) ?? ''))
          continue;
        if (length > 1 || !this.#story.smallWords.has(tokenAt(tokens, i).lower))
          return { first: i, last: i + length - 1, index };
      }
    }
    return null;
  }

  /** A surname before a common noun with a capital, "Biden Cabinet", or alone where it is one itself: "Dean said". */
  #surnameBeforeThing(tokens: readonly Token[], run: TokenRange): PersonRange | null {
    const word = tokenAt(tokens, run.first).text;
    const next = tokenAt(tokens, run.first + 1).text;
    if (!/^\p{Lu}\p{L}+$/u.test(word)) return null;
    if (run.first === run.last ? tokenAt(tokens, run.first - 1).lower === 'the' : THING_HEADS.has(next))
      return null;
    if (PLACE_WORDS.has(word) || NATIONALITY_WORDS.has(word) || CALENDAR_WORDS.has(word)) return null;
    const index = this.#people.findByPart([word], null);
    if (index < 0 || this.#people.cluster(index).words.at(-1) !== word) return null;
    return { first: run.first, last: run.first, index };
  }

  /** Takes in the particles before a family name: "von der" before "Leyen". */
  #withParticles(tokens: readonly Token[], range: PersonRange): TokenRange {
    const { words } = this.#people.cluster(range.index);
    let first = range.first;
    while (first > 0) {
      const before = tokenAt(tokens, first - 1).text;
      const at = words.indexOf(tokenAt(tokens, first).text);
      if (!NAME_PARTICLES.has(before) || at < 1 || words[at - 1] !== before) break;
      first--;
    }
    return { first, last: range.last };
  }
}
