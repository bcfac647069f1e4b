import { statesClause } from '../../../lexicon/cues.ts';
import { clauseExtent } from '../choose-clause.ts';
import type { Reference } from '../references.ts';
import type { ReportingClause } from '../reporting-clauses.ts';
import { isMark, type SentenceItem, sentenceStart } from '../sentences.ts';
import type { SubjectFinder } from '../subjects.ts';
import { type Aside, asideOf, behindAside, isReportable } from './asides.ts';
import { hasFiniteVerb } from './clause-shapes.ts';
import { contentEnd } from './content-end.ts';
import { contentStart } from './content-start.ts';
import type { ReportingCue } from './cue-reader.ts';
import { findReportingCues, findSourcePhrases } from './reporting-cues.ts';
import { SourceFinder } from './source-phrases.ts';
import { plainWord } from './verb-groups.ts';

/**
 * What a clause of a sentence reports, an aside that interrupts it taken in: "The port, he said, will open". Item indexes,
 * both included.
 */
export interface Report {
  readonly first: number;
  readonly last: number;
  /** Who reports it and by which words; null where nobody whom the text names does: "was accused of …", "I think …". */
  readonly clause: ReportingClause | null;
  /** Whether it is speech rather than thought: who speaks may go on in the next sentence. */
  readonly spoken: boolean;
}

function clauseOf(cue: ReportingCue, cueLast: number): ReportingClause | null {
  if (cue.source === null) return null;
  return {
    kind: 'VERB',
    subject: cue.source,
    cueFirst: cue.first,
    cueWordLast: cue.last,
    cueLast,
    verb: null,
    inverted: cue.inverted,
  };
}

/** The item behind a sentence's last word. */
function sentenceEnd(items: readonly SentenceItem[]): number {
  let end = items.length;
  while (end > 0 && isMark(items[end - 1])) end--;
  return end;
}

/**
 * Whether words say that nothing was said, or only might be: "never said that", "if he says so". What somebody does not
 * believe or want is a thought all the same, and its cue says so: "does not believe".
 */
function isDenied(items: readonly SentenceItem[], { group, at, source, word }: ReportingCue): boolean {
  if (!statesClause(word) || /^(?:believe|think)$/u.test(word.lemma)) return false;
  for (let i = group.first; i < at; i++)
    if (/^(?:not|never|hardly|cannot)$|n’t$/u.test(plainWord(items[i]))) return true;
  return source !== null && /^(?:if|unless)$/u.test(plainWord(items[source.phraseFirst - 1]));
}

/** Reads the reports of one sentence: first what stands around asides, then what other cues lead to. */
class ReportReader {
  readonly #items: readonly SentenceItem[];
  readonly #end: number;
  readonly #reports: Report[] = [];
  /** Items that asides and what they report take. */
  readonly #taken: Uint8Array;

  constructor(items: readonly SentenceItem[]) {
    this.#items = items;
    this.#end = sentenceEnd(items);
    this.#taken = new Uint8Array(items.length + 1);
  }

  #add(report: Report): void {
    this.#reports.push(report);
    this.#taken.fill(1, report.first, report.last + 1);
  }

  #holdsQuotation(first: number, last: number): boolean {
    for (let i = first; i <= last; i++) if (this.#items[i]?.kind === 'QUOTATION') return true;
    return false;
  }

  /** What stands before an aside from an item on, and what goes on behind it up to `limit`; the item behind both. */
  readAround(aside: Aside, from: number, limit: number): number {
    const items = this.#items;
    const { last, clause } = aside;
    this.#taken.fill(1, aside.first, last + 1);
    const before = aside.first > from && isReportable(items, from, aside);
    const behind = behindAside(items, aside, before);
    const to = behind < 0 ? last : contentEnd(items, { from: behind, kind: 'CLAUSE' }, null, limit);
    // A subject alone is no report where what is said of it stands in marks.
    const lone = behind >= 0 && !hasFiniteVerb(items, from, aside.first) && this.#holdsQuotation(behind, to);
    const first = before && !lone ? from : behind;
    if (first >= 0 && Math.max(to, aside.first - 1) >= first)
      this.#add({ first, last: behind < 0 ? aside.first - 1 : to, clause, spoken: true });
    return to + 1;
  }

  /** What cues report that nothing else holds, the outermost only: "he said that she thinks …" is one report. */
  readCues(cues: readonly ReportingCue[]): void {
    const items = this.#items;
    const limits = new Uint32Array(items.length + 1).fill(this.#end);
    for (let i = items.length - 1; i >= 0; i--)
      limits[i] = this.#taken[i] === 1 ? i : (limits[i + 1] as number);
    let free = 0;
    for (const cue of cues) {
      if (cue.inverted || cue.at < free || this.#taken[cue.at] === 1 || isDenied(items, cue)) continue;
      const start = contentStart(items, cue);
      if (start === null) continue;
      const last = contentEnd(items, start, cue, limits[start.from] ?? this.#end);
      if (last < start.from) continue;
      const spoken = start.kind === 'CLAUSE' && statesClause(cue.word);
      const clause = clauseOf(cue, start.cueLast);
      this.#reports.push({ first: start.from, last, clause, spoken });
      free = last + 1;
    }
  }

  finish(): Report[] {
    return this.#reports.sort((a, b) => a.first - b.first);
  }

  get end(): number {
    return this.#end;
  }
}

/**
 * What the clauses of one sentence report, in order and without overlap. `references`, in order, and `subjects` are the
 * sentence's.
 */
export function findReports(
  items: readonly SentenceItem[],
  references: readonly Reference[],
  subjects: SubjectFinder,
): Report[] {
  const sources = new SourceFinder(items, subjects);
  const cues = findReportingCues(items, references, sources);
  const phrases = findSourcePhrases(items, sources);
  if (cues.length === 0 && phrases.length === 0) return [];
  const asides: Aside[] = [
    ...cues.flatMap((cue) => {
      const aside = asideOf(items, cue);
      const clause = aside === null ? null : clauseOf(cue, cue.last);
      return aside === null || clause === null ? [] : [{ ...aside, clause }];
    }),
    ...phrases.map((clause) => ({ ...clauseExtent(clause), clause })),
  ].sort((a, b) => a.first - b.first);
  const reader = new ReportReader(items);
  let from = sentenceStart(items);
  asides.forEach((aside, index) => {
    if (aside.first < from) return;
    from = reader.readAround(aside, from, asides[index + 1]?.first ?? reader.end);
  });
  reader.readCues(cues);
  return reader.finish();
}
