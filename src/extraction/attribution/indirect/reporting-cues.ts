import type { Reference } from '../references.ts';
import type { ReportingClause } from '../reporting-clauses.ts';
import { isCapitalizedItem, isMark, type SentenceItem } from '../sentences.ts';
import { CueReader, type ReportingCue } from './cue-reader.ts';
import type { SourceFinder } from './source-phrases.ts';
import { plainWord } from './verb-groups.ts';

/** "According to …" with who that is. */
export function findSourcePhrases(items: readonly SentenceItem[], sources: SourceFinder): ReportingClause[] {
  return items.flatMap((_, at) => {
    if (plainWord(items[at]) !== 'according' || plainWord(items[at + 1]) !== 'to') return [];
    const subject = sources.startingAt(at + 2);
    const cue = { cueFirst: at, cueWordLast: at + 1, cueLast: at + 1 };
    return subject === null ? [] : { kind: 'SOURCE_PHRASE', subject, ...cue, verb: null, inverted: true };
  });
}

/** Finds the reporting words of one sentence, in order, with their sources. */
export function findReportingCues(
  items: readonly SentenceItem[],
  references: readonly Reference[],
  sources: SourceFinder,
): ReportingCue[] {
  const named = new Set<number>();
  for (const { first, last, kind } of references)
    if (kind === 'PERSON' || kind === 'ORGANIZATION') for (let i = first; i <= last; i++) named.add(i);
  const reader = new CueReader(items, sources);
  return items.flatMap((item, at) => {
    const initial = at === 0 || isMark(items[at - 1]);
    // A list of other headlines writes "Bell Says the Port Will Close".
    const titled = isCapitalizedItem(item) && !initial && !/^(?:Says|Said)$/u.test(item.text);
    if (named.has(at) || titled) return [];
    return reader.read(at) ?? [];
  });
}
