import { reportingVerb } from '../../../lexicon/cues.ts';
import { CALENDAR_WORDS } from '../../../lexicon/places.ts';
import { isWord } from '../../../text/tokens.ts';
import type { SentenceItem } from '../sentences.ts';
import { IRREGULAR_PASTS } from './clause-shapes.ts';
import type { ContentStart } from './content-start.ts';
import type { ReportingCue } from './cue-reader.ts';
import { isAdverb, isFiniteAuxiliary, plainWord } from './verb-groups.ts';

/** What nothing ends with: "at his book launch on" Tuesday. */
const HANGING = /^(?:on|at|in|of|from|during|and|or|but|the|a|an|by|since|until)$/u;

/** Whether a reporting verb in the cue's form follows from an item on, over adverbs: the next part of a series. */
function goesOnReporting(items: readonly SentenceItem[], from: number, form: string): boolean {
  let i = from;
  while (isAdverb(items[i]) || /^(?:has|had|have|is|was)$/u.test(plainWord(items[i]))) i++;
  return form !== 'BASE' && reportingVerb(plainWord(items[i]))?.form === form;
}

/** Whether an object that is reported ends before an item: a time follows, or another verb of the same subject. */
function endsObject(items: readonly SentenceItem[], at: number, form: string): boolean {
  const word = plainWord(items[at]);
  const next = items[at + 1];
  if (/^(?:last|this|next|earlier|later|yesterday|today|tonight)$/u.test(word)) return true;
  if (CALENDAR_WORDS.has(items[at]?.text ?? '')) return true;
  if (!/^(?:and|but|or|then)$/u.test(word) || next === undefined || !isWord(next)) return false;
  if (form === 'PARTICIPLE') return next.text.endsWith('ing');
  if (form !== 'PAST') return isFiniteAuxiliary(next);
  return next.text.endsWith('ed') || IRREGULAR_PASTS.has(next.text);
}

/** Whether what is reported ends at a comma: the reporter's own sentence goes on behind it. */
function endsAtComma(
  items: readonly SentenceItem[],
  comma: number,
  kind: ContentStart['kind'],
  form: string,
): boolean {
  const next = plainWord(items[comma + 1]);
  if (reportingVerb(next)?.form === 'PARTICIPLE' || goesOnReporting(items, comma + 1, form)) return true;
  if (/^(?:and|but|or|then)$/u.test(next) && goesOnReporting(items, comma + 2, form)) return true;
  if (/^(?:but|while|although|though|whereas)$/u.test(next)) return plainWord(items[comma + 2]) !== 'that';
  // "He called it a lie, drawing jeers": behind a phrase such a tail is the reporter's.
  return kind !== 'CLAUSE' && /^(?:which|who|whose|\p{Ll}+ing)$/u.test(next);
}

/** The last item of what a cue reports, before `limit`, without a preposition left hanging; an aside that goes on has no cue. */
export function contentEnd(
  items: readonly SentenceItem[],
  start: Pick<ContentStart, 'from' | 'kind'>,
  cue: ReportingCue | null,
  limit: number,
): number {
  let last = limitOf(items, start, cue, limit);
  while (last > start.from && HANGING.test(plainWord(items[last]))) last--;
  return last;
}

function limitOf(
  items: readonly SentenceItem[],
  { from, kind }: Pick<ContentStart, 'from' | 'kind'>,
  cue: ReportingCue | null,
  limit: number,
): number {
  const form = cue?.word.form ?? '';
  let depth = 0;
  for (let i = from; i < limit; i++) {
    const item = items[i] as SentenceItem;
    if (item.text === '(') depth++;
    else if (item.text === ')') depth--;
    if (depth > 0) continue;
    if (item.text === ';' || (item.text === ':' && items[i + 1]?.kind === 'QUOTATION')) return i - 1;
    if (item.text === ',' && (cue?.dependent || endsAtComma(items, i, kind, form))) return i - 1;
    // "Bell, who called it “a joke,” said that …"
    if (item.kind === 'QUOTATION' && cue?.dependent && goesOnReporting(items, i + 1, form)) return i;
    if (i === from) continue;
    const word = plainWord(item);
    if (kind === 'OBJECT' && endsObject(items, i, form)) return i - 1;
    if (/^(?:and|but|then)$/u.test(word) && goesOnReporting(items, i + 1, form)) return i - 1;
    if (kind !== 'CLAUSE' && /^(?:after|when|before|while|because|during)$/u.test(word)) return i - 1;
  }
  return limit - 1;
}
