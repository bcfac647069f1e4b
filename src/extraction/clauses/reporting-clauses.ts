import { statesClause, takesAddressee } from '../../lexicon/cues.ts';
import {
  CIRCUMSTANCE_PREPOSITIONS,
  CONDITIONS,
  NEGATIONS,
  OBJECT_PRONOUNS,
} from '../../lexicon/function-words.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { type Aside, afterAside, asideOf, isReportable } from './asides.ts';
import type { Content, Cue, ReportingClause } from './clause.ts';
import { hasFiniteVerb } from './clause-shapes.ts';
import { contentEnd } from './content-end.ts';
import { contentStart } from './content-start.ts';
import { CueReader } from './cues.ts';

/**
 * Whether words say that nothing was said, or only might be: "never said that", "if he says so". What somebody does not
 * think is a thought all the same.
 */
function isDenied(sentence: Sentence, { first, at, source, word }: Cue): boolean {
  if (word === null || !statesClause(word)) return false;
  for (let i = first; i < at; i++)
    if (NEGATIONS.has(sentence.word(i)) || sentence.word(i).endsWith('n’t')) return true;
  return source !== null && CONDITIONS.has(sentence.word(source.phraseFirst - 1));
}

/** Whether the subject of a later verb is before a cue, whose content ends at that verb: "A man who called it a joke said so". */
function reportsAround(cue: Cue, { kind, word, source, group, isInverted, isPassive }: Cue): boolean {
  const hasSubject =
    kind === 'VERB' && (word?.form === 'PAST' || word?.form === 'PRESENT') && !group.infinitive;
  if (!hasSubject || isInverted || isPassive || source === null) return false;
  return source.last < (cue.isDependent ? cue.first : (cue.source?.phraseFirst ?? cue.first));
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
  /** Which items are an aside or are reported already. */
  readonly #taken: Uint8Array;
  readonly #contents = new Map<Cue, Reported>();

  constructor(phrases: Phrases) {
    this.#phrases = phrases;
    this.#sentence = phrases.sentence;
    this.#taken = new Uint8Array(phrases.sentence.length);
  }

  read(cues: readonly Cue[]): ReadonlyMap<Cue, Reported> {
    const asides = cues.flatMap((cue) => asideOf(this.#phrases, cue) ?? []).sort((a, b) => a.first - b.first);
    let from = this.#sentence.start;
    asides.forEach((aside, index) => {
      if (aside.first >= from)
        from = this.#readAround(aside, from, asides[index + 1]?.first ?? this.#sentence.length);
    });
    this.#readAfter(cues);
    return this.#contents;
  }

  #add(cue: Cue, content: Content, cueLast: number): void {
    this.#contents.set(cue, { content, cueLast });
    this.#taken.fill(1, Math.min(cue.at, content.first), content.last + 1);
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
    const goesOn = after >= 0 && to >= after;
    // A subject alone is no report if what is said of it is in marks.
    const isLone = goesOn && !hasFiniteVerb(this.#sentence, from, first) && this.#holdsQuotation(after, to);
    if (isBefore && !isLone)
      this.#add(cue, { first: from, last: goesOn ? to : first - 1, isSpoken: true }, cue.wordLast);
    else if (goesOn) this.#add(cue, { first: after, last: to, isSpoken: true }, cue.wordLast);
    return to + 1;
  }

  /** What cues report that nothing else holds, the outermost only: "he said that she thinks …" is one report. */
  #readAfter(cues: readonly Cue[]): void {
    let limit = 0;
    for (const cue of cues) {
      const { at, word, isNear, isInverted } = cue;
      const isRead = word === null || isInverted || this.#taken[at] === 1;
      if (isRead || !isNear || isDenied(this.#sentence, cue)) continue;
      const start = contentStart(this.#phrases, cue);
      if (start === null) continue;
      limit = Math.max(limit, start.from);
      while (limit < this.#sentence.length && this.#taken[limit] !== 1) limit++;
      const outer = cues.find((next) => next.at >= start.from && reportsAround(cue, next));
      const last = contentEnd(this.#sentence, start, cue, Math.min(limit, outer?.first ?? limit));
      if (last < start.from || this.#sentence.isPunctuation(start.from)) continue;
      // "Asked about it": a pronoun alone says nothing.
      if (last === start.from && OBJECT_PRONOUNS.has(this.#sentence.word(last))) continue;
      const isSpoken = start.kind === 'CLAUSE' && statesClause(word);
      this.#add(cue, { first: start.from, last, isSpoken }, start.cueLast);
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
    return {
      ...cue,
      last: reported?.cueLast ?? cueEnd(phrases, cue),
      isDenied: isDenied(phrases.sentence, cue),
      content: reported?.content ?? null,
    };
  });
}
