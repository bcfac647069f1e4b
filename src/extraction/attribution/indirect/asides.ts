import { cueForm } from '../../../lexicon/cues.ts';
import { DETERMINERS, FUNCTION_WORDS } from '../../../lexicon/function-words.ts';
import { CALENDAR_WORDS } from '../../../lexicon/places.ts';
import { isWord } from '../../../text/tokens.ts';
import type { ReportingClause } from '../reporting-clauses.ts';
import type { SentenceItem } from '../sentences.ts';
import { beginsNounPhrase, hasFiniteVerb } from './clause-shapes.ts';
import { contentStart } from './content-start.ts';
import type { ReportingCue } from './cue-reader.ts';
import { isFiniteAuxiliary, plainWord } from './verb-groups.ts';

/** A clause or a phrase that stands beside what it reports: ", he said", "according to the mayor". */
export interface Aside extends AsideExtent {
  readonly clause: ReportingClause;
}

/** Item indexes, both included. */
interface AsideExtent {
  readonly first: number;
  readonly last: number;
}

/** What may follow the verb of an aside: a time, a place, an occasion. */
const CIRCUMSTANCE =
  /^(?:in|on|at|during|after|before|when|earlier|later|last|this|yesterday|today|here|there|as|to|by|of|through|while|with|via|from)$/u;
const LONGEST_ROLE = 6;
const LONGEST_CLOSE = 14;
const FARTHEST_COMMA = 20;
const SHORTEST_CLAUSE = 3;

/** The first item of an aside: before its subject "as", or a role that stands before a name: "the bank’s governor". */
function phraseStart(items: readonly SentenceItem[], subject: number): number {
  if (plainWord(items[subject - 1]) === 'as') return subject - 1;
  for (let i = subject; i > 1 && subject - i <= LONGEST_ROLE; i--) {
    const before = items[i - 1] as SentenceItem;
    if (before.text === ',') return i;
    const word = plainWord(before);
    const verb = isFiniteAuxiliary(before) || cueForm(word)?.form === 'PAST' || /ed$/u.test(word);
    const role = before.possessive || DETERMINERS.has(word) || !FUNCTION_WORDS.has(word);
    if (!isWord(before) || verb || !role) break;
  }
  return subject;
}

/** Where a cue and its subject stand aside, between marks or at their sentence's end; null where they do not. */
export function asideOf(items: readonly SentenceItem[], cue: ReportingCue): AsideExtent | null {
  const { at, word, source, passive, group } = cue;
  if (cue.inverted && source !== null) return { first: at, last: source.last };
  if (passive || source === null || group.infinitive || source.last >= at) return null;
  if (!word.takes.has('THAT') || /^(?:PARTICIPLE|NOUN|ADJECTIVE)$/u.test(word.form)) return null;
  const first = phraseStart(items, source.phraseFirst);
  if (first < 2 || !/^[,–—]$/u.test(items[first - 1]?.text ?? '') || contentStart(items, cue) !== null)
    return null;
  let last = at;
  for (let i = at + 1; i < items.length; i++) {
    const item = items[i] as SentenceItem;
    const next = plainWord(item);
    if (/^(?:[,.;!?–—]|and|but)$/u.test(item.text)) break;
    if (item.kind === 'QUOTATION' || i - at > LONGEST_CLOSE || next === 'that') return null;
    const told = word.takes.has('ADDRESSEE') || CIRCUMSTANCE.test(next) || CALENDAR_WORDS.has(item.text);
    if (i === at + 1 && !told) return null;
    last = i;
  }
  return { first, last };
}

/** Whether what stands from an item up to an aside is a clause, or the subject of one that goes on behind it. */
export function isReportable(items: readonly SentenceItem[], from: number, aside: AsideExtent): boolean {
  if (hasFiniteVerb(items, from, aside.first)) return true;
  // "Rain helps the port, he said": no ending shows a verb there, but the words are many enough.
  if (items[aside.last + 1]?.text !== ',')
    return aside.first - from > SHORTEST_CLAUSE && beginsNounPhrase(items[from]);
  return isFiniteAuxiliary(items[aside.last + 2]) || beginsNounPhrase(items[from]);
}

/**
 * Where what an aside reports goes on behind it, or begins there where nothing before it is reported (`begun`); -1
 * where it does not.
 */
export function behindAside(items: readonly SentenceItem[], { last, clause }: Aside, begun: boolean): number {
  const phrase = clause.kind === 'SOURCE_PHRASE';
  if (phrase && !begun) {
    let found = -1;
    for (let i = last + 1; i < Math.min(items.length, last + FARTHEST_COMMA); i++) {
      if (items[i]?.kind === 'QUOTATION') break;
      if (items[i]?.text !== ',') continue;
      // "According to Anna Bell, a pilot at the port, …"
      const apposition = found < 0 && /^(?:an?|who|which)$/u.test(plainWord(items[i + 1]));
      found = i + 1;
      if (!apposition) break;
    }
    return found;
  }
  // Behind "said Anna Bell, …" stands who she is.
  if (phrase || clause.inverted || items[last + 1]?.text !== ',') return -1;
  const goesOn = !begun || !/^(?:and|but|adding|saying|noting)$/u.test(items[last + 2]?.text ?? '');
  return goesOn ? last + 2 : -1;
}
