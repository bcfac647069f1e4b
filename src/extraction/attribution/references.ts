import type { AgentMention } from '../agents/agents.ts';
import { cueForm, SPEECH_NOUNS } from '../lexicon/cues.ts';
import { FUNCTION_WORDS, SUBJECT_PRONOUNS, VERB_COMPANIONS } from '../lexicon/function-words.ts';
import { CALENDAR_WORDS } from '../lexicon/places.ts';
import { GROUP_NOUNS, ROLE_MODIFIERS, ROLE_NOUNS, TITLES } from '../lexicon/roles.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isCapitalizedItem, type SentenceItem } from './sentences.ts';

/** Words of a sentence that call somebody by a name, a pronoun or a description. Item indexes, both included. */
export interface Reference {
  readonly first: number;
  readonly last: number;
  readonly kind: 'PERSON' | 'ORGANIZATION' | 'PRONOUN' | 'DESCRIPTION';
  /** The mention behind a PERSON or an ORGANIZATION. */
  readonly mention: AgentMention | null;
  /** DESCRIPTION: its noun in lower case, "official". PRONOUN: itself. */
  readonly noun: string;
}

const DETERMINERS = wordSet(
  'a an the this that one another some several many few no other two three four five his her their its our my both',
);
/** What a statement is made in or at: no part of who makes it. */
const OCCASIONS = wordSet(`
  statement interview interviews speech tweet tweets email emails conference briefing telephone phone call letter report
  response court remarks post testimony memo news press address debate rally video blog facebook twitter television radio
  meeting event hearing condition eve background record sidelines behalf part week month year time case monday
`);
const LONGEST_LEFT = 7;
const LONGEST_COMPLEMENT = 8;

function isDescriptionNoun(word: string): boolean {
  const small = word.toLowerCase();
  return ROLE_NOUNS.has(small) || GROUP_NOUNS.has(small);
}

/** The first item of a description whose noun is at `noun`; -1 where the noun stands too bare to describe anybody. */
function descriptionStart(items: readonly SentenceItem[], noun: number, floor: number): number {
  let contiguous = noun;
  let modified = true;
  for (let i = noun - 1; i >= floor && noun - i <= LONGEST_LEFT; i--) {
    const item = items[i] as SentenceItem;
    const small = item.text.toLowerCase();
    if (item.kind === 'WORD' && DETERMINERS.has(small)) return i;
    if (item.kind === 'QUOTATION' || item.kind === 'PUNCTUATION') break;
    const modifier =
      item.kind === 'POSSESSIVE' ||
      ROLE_MODIFIERS.has(small) ||
      isDescriptionNoun(small) ||
      isCapitalizedItem(item);
    if (FUNCTION_WORDS.has(small) && !modifier) break;
    const cue = cueForm(small);
    if (cue !== undefined && cue.form === 'PAST' && !modifier) break;
    if (FUNCTION_WORDS.has(small) && item.text !== 'US') break;
    if (modified && modifier) contiguous = i;
    else modified = false;
  }
  const plural = GROUP_NOUNS.has((items[noun] as SentenceItem).text.toLowerCase());
  const bare = contiguous === noun;
  if (bare && !plural) return -1;
  if ((items[contiguous] as SentenceItem).kind === 'POSSESSIVE') return -1;
  return contiguous;
}

/** The last item of a description: its noun, or the phrases that hang on it: "at the Department of Defense". */
function descriptionEnd(items: readonly SentenceItem[], noun: number): number {
  let last = noun;
  for (let phrases = 0; phrases < 3; phrases++) {
    let i = last + 1;
    const familiar = /^(?:familiar|close|involved)$/u.test(items[i]?.text ?? '');
    if (familiar) i++;
    if (!/^(?:of|at|in|for|from|with|within|inside|on|to)$/u.test(items[i]?.text ?? '')) break;
    i++;
    const from = i;
    while (i < items.length && i - from < LONGEST_COMPLEMENT) {
      const item = items[i] as SentenceItem;
      const small = item.text.toLowerCase();
      if (item.kind === 'POSSESSIVE') {
        i++;
        continue;
      }
      if (item.kind !== 'WORD') break;
      const determiner = i === from && DETERMINERS.has(small);
      if (FUNCTION_WORDS.has(small) && !determiner && item.text !== 'US') break;
      const cue = cueForm(small);
      if (
        VERB_COMPANIONS.has(small) ||
        (cue !== undefined && (cue.form === 'PAST' || cue.form === 'PRESENT'))
      )
        break;
      i++;
    }
    const words = items.slice(from, i).map((item) => item.text.toLowerCase());
    const occasion =
      words.some((word) => OCCASIONS.has(word)) || words.some((_, at) => isCalendar(items[from + at]));
    if (i === from || (words.length === 1 && DETERMINERS.has(words[0] as string)) || occasion) break;
    last = i - 1;
  }
  return last;
}

function isCalendar(item: SentenceItem | undefined): boolean {
  return item !== undefined && CALENDAR_WORDS.has(item.text);
}

/** Whether the noun at an index only leads to a name or another noun: "spokesman John Kirby", "campaign manager". */
function leadsOn(
  items: readonly SentenceItem[],
  noun: number,
  mentionAt: ReadonlyMap<number, AgentMention>,
): boolean {
  const next = items[noun + 1];
  if (next === undefined || next.kind !== 'WORD') return false;
  if (mentionAt.get(next.index)?.kind === 'PERSON') return true;
  return isDescriptionNoun(next.text) && !FUNCTION_WORDS.has(next.text.toLowerCase());
}

/** The references of one sentence, in order and without overlap. `mentions` are those of its paragraph by first token. */
export function findReferences(
  items: readonly SentenceItem[],
  mentionAt: ReadonlyMap<number, AgentMention>,
): Reference[] {
  const references: Reference[] = [];
  let floor = 0;
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as SentenceItem;
    if (item.kind !== 'WORD') continue;
    const mention = mentionAt.get(item.index);
    if (mention !== undefined) {
      let last = i;
      while (items[last + 1]?.kind !== 'QUOTATION' && (items[last + 1]?.index ?? Infinity) <= mention.last)
        last++;
      references.push({ first: i, last, kind: mention.kind, mention, noun: '' });
      i = last;
      floor = last + 1;
      continue;
    }
    const small = item.text.toLowerCase();
    if (SUBJECT_PRONOUNS.has(small) && item.text !== 'IT') {
      references.push({ first: i, last: i, kind: 'PRONOUN', mention: null, noun: small });
      floor = i + 1;
      continue;
    }
    const isNoun = isDescriptionNoun(small) && (!isCapitalizedItem(item) || TITLES.has(item.text) || i === 0);
    if (!isNoun || SPEECH_NOUNS.has(small) || leadsOn(items, i, mentionAt)) continue;
    const start = descriptionStart(items, i, descriptionFloor(references, floor));
    if (start < 0) continue;
    while (references.length > 0 && (references.at(-1) as Reference).last >= start) references.pop();
    const last = descriptionEnd(items, i);
    references.push({ first: start, last, kind: 'DESCRIPTION', mention: null, noun: small });
    i = last;
    floor = last + 1;
  }
  return references;
}

/** A description may take in names before its noun ("White House officials"), but no pronoun or other description. */
function descriptionFloor(references: readonly Reference[], floor: number): number {
  const before = references.at(-1);
  return before !== undefined && before.mention !== null ? before.first : floor;
}
