import { statesClause, takesAddressee } from '../../lexicon/cues.ts';
import {
  CIRCUMSTANCE_PREPOSITIONS,
  CONDITIONS,
  NEGATIONS,
  OBJECT_PRONOUNS,
} from '../../lexicon/function-words.ts';
import { THINKING } from '../../lexicon/verb-classes.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { type Aside, afterAside, asideOf, isReportable } from './asides.ts';
import type { Content, Cue, ReportingClause } from './clause.ts';
import { hasFiniteVerb } from './clause-shapes.ts';
import { contentEnd } from './content-end.ts';
import { contentStart } from './content-start.ts';
import { CueReader } from './cues.ts';

/** The item after a sentence's last word. */
function sentenceEnd(sentence: Sentence): number {
  let end = sentence.length;
  while (sentence.isPunctuation(end - 1)) end--;
  return end;
}

/** Whether words say that nothing was said, or only might be: "never said that", "if he says so". */
function isDenied(sentence: Sentence, { first, at, source, word }: Cue): boolean {
  if (word === null || !statesClause(word) || THINKING.has(word.lemma)) return false;
  for (let i = first; i < at; i++)
    if (NEGATIONS.has(sentence.word(i)) || sentence.word(i).endsWith('n’t')) return true;
  return source !== null && CONDITIONS.has(sentence.word(source.phraseFirst - 1));
}

/** What a cue reports, and the last item of the cue. */
interface Reported {
  readonly content: Content;
  readonly cueLast: number;
}

/** Reads what the cues of one sentence report: first what is around asides, then what other cues lead to. */
class ContentReader {
  readonly #phrases: Phrases;
  readonly #sentence: Sentence;
  readonly #end: number;
  /** Which items are an aside or are reported already. */
  readonly #taken: Uint8Array;
  readonly #contents = new Map<Cue, Reported>();

  constructor(phrases: Phrases) {
    this.#phrases = phrases;
    this.#sentence = phrases.sentence;
    this.#end = sentenceEnd(phrases.sentence);
    this.#taken = new Uint8Array(phrases.sentence.length + 1);
  }

  read(cues: readonly Cue[]): ReadonlyMap<Cue, Reported> {
    const asides = cues.flatMap((cue) => asideOf(this.#phrases, cue) ?? []).sort((a, b) => a.first - b.first);
    let from = this.#sentence.start;
    asides.forEach((aside, index) => {
      if (aside.first >= from) from = this.#readAround(aside, from, asides[index + 1]?.first ?? this.#end);
    });
    this.#readAfter(cues);
    return this.#contents;
  }

  #add(cue: Cue, content: Content, cueLast: number): void {
    this.#contents.set(cue, { content, cueLast });
    this.#taken.fill(1, content.first, content.last + 1);
  }

  #holdsQuotation(first: number, last: number): boolean {
    for (let i = first; i <= last; i++) if (this.#sentence.isQuotation(i)) return true;
    return false;
  }

  /** What is before an aside from an item on, and what goes on after it up to `limit`; the item after both. */
  #readAround(aside: Aside, from: number, limit: number): number {
    const { first, last, cue } = aside;
    this.#taken.fill(1, first, last + 1);
    const isBefore = first > from && isReportable(this.#sentence, from, aside);
    const after = afterAside(this.#sentence, aside, isBefore);
    const to = after < 0 ? last : contentEnd(this.#sentence, { from: after, kind: 'CLAUSE' }, null, limit);
    // A subject alone is no report if what is said of it is in marks.
    const isLone =
      after >= 0 && !hasFiniteVerb(this.#sentence, from, first) && this.#holdsQuotation(after, to);
    const begin = isBefore && !isLone ? from : after;
    if (begin >= 0 && Math.max(to, first - 1) >= begin)
      this.#add(cue, { first: begin, last: after < 0 ? first - 1 : to, isSpoken: true }, cue.wordLast);
    return to + 1;
  }

  /** What cues report that nothing else holds, the outermost only: "he said that she thinks …" is one report. */
  #readAfter(cues: readonly Cue[]): void {
    const limits = new Uint32Array(this.#sentence.length + 1).fill(this.#end);
    for (let i = this.#sentence.length - 1; i >= 0; i--)
      limits[i] = this.#taken[i] === 1 ? i : (limits[i + 1] ?? this.#end);
    let free = 0;
    for (const cue of cues) {
      const isTaken = cue.at < free || this.#taken[cue.at] === 1;
      if (isTaken || !cue.isNear || (cue.isInverted && !cue.isPassive) || isDenied(this.#sentence, cue))
        continue;
      const start = contentStart(this.#phrases, cue);
      if (start === null) continue;
      const last = contentEnd(this.#sentence, start, cue, limits[start.from] ?? this.#end);
      if (last < start.from) continue;
      const isSpoken = start.kind === 'CLAUSE' && cue.word !== null && statesClause(cue.word);
      this.#add(cue, { first: start.from, last, isSpoken }, start.cueLast);
      free = last + 1;
    }
  }
}

/** The last item of a cue with whom it is said to: "told CNBC" in "told CNBC on Monday". */
function cueEnd(phrases: Phrases, { word, wordLast, isInverted }: Cue): number {
  if (word === null || isInverted || !takesAddressee(word)) return wordLast;
  const { sentence } = phrases;
  if (OBJECT_PRONOUNS.has(sentence.word(wordLast + 1))) return wordLast + 1;
  const phraseEnd = phrases.phraseFrom(wordLast + 1)?.last ?? wordLast;
  let last = wordLast;
  while (last < phraseEnd && !CIRCUMSTANCE_PREPOSITIONS.has(sentence.word(last + 1))) last++;
  return last;
}

/** The cues of one sentence, in order. */
function findCues(phrases: Phrases): Cue[] {
  const { sentence } = phrases;
  const named = new Set<number>();
  for (const { phraseFirst, last, mention } of phrases.references)
    if (mention !== null) for (let i = phraseFirst; i <= last; i++) named.add(i);
  const reader = new CueReader(phrases);
  return sentence.items.flatMap((item, at) => {
    const isInitial = at === 0 || sentence.isPunctuation(at - 1);
    // A list of other headlines writes "Bell Says the Port Will Close".
    const isTitled = item.capitalized && !isInitial && item.lower !== 'says' && item.lower !== 'said';
    return named.has(at) || isTitled ? [] : (reader.read(at) ?? []);
  });
}

/** The reporting clauses of one sentence, in the order of their cues: who says what by which words. */
export function findReportingClauses(phrases: Phrases): ReportingClause[] {
  const cues = findCues(phrases);
  if (cues.length === 0) return [];
  const contents = new ContentReader(phrases).read(cues);
  return cues.map((cue): ReportingClause => {
    const reported = contents.get(cue);
    return { ...cue, last: reported?.cueLast ?? cueEnd(phrases, cue), content: reported?.content ?? null };
  });
}
