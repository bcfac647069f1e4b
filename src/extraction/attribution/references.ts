import { isSpeechNoun } from '../../lexicon/complements.ts';
import { cueForm } from '../../lexicon/cues.ts';
import { FUNCTION_WORDS, SUBJECT_PRONOUNS } from '../../lexicon/function-words.ts';
import { ORGANIZATION_NOUNS } from '../../lexicon/organizations.ts';
import { TITLES } from '../../lexicon/roles.ts';
import { isWord, tokenAt } from '../../text/tokens.ts';
import type { AgentMention } from '../agents/mentions.ts';
import { isAddress, roleStart } from '../agents/roles.ts';
import { descriptionEnd, descriptionStart, isDescriptionNoun } from './descriptions.ts';
import { isCapitalizedItem, type SentenceItem } from './sentences.ts';

/** Words of a sentence that call somebody by a name, a pronoun or a description. Item indexes, both included. */
export interface Reference {
  readonly first: number;
  readonly last: number;
  /** Before `first` where titles or a determiner stand before the name. */
  readonly phraseFirst: number;
  readonly kind: 'PERSON' | 'ORGANIZATION' | 'PRONOUN' | 'DESCRIPTION';
  /** Whether a description before it says who is named: "his deputy, Anna Bell". Left out where none does. */
  readonly describedBefore?: true;
  /** The mention behind a PERSON or an ORGANIZATION. */
  readonly mention: AgentMention | null;
  /** DESCRIPTION: its noun in lower case, "official". PRONOUN: itself. */
  readonly noun: string;
}

/** Whether a possessive ending follows a reference: "Dunn’s cabinet". "He’s" is rather "he is", and "Moody’s" a name. */
export function isOwner(items: readonly SentenceItem[], { last, kind, mention }: Reference): boolean {
  const item = items[last];
  return item?.possessive === true && kind !== 'PRONOUN' && mention?.span.end !== item.end;
}

/** "One of them": somebody of those of whom the text has just told. */
const OF_THEM = /^(?:one|another|two|three|some|several|many|most|none|all|both)$/u;

/** What begins a description of one whom a name in apposition to it identifies. */
const IDENTIFIABLE = /^(?:the|a|an|one|his|her|its|their|my|our|\p{Lu}.*)$/u;

/** The first item of a name's phrase: its role, its form of address, its determiner. */
function phraseStart(items: readonly SentenceItem[], name: number, kind: AgentMention['kind']): number {
  let first = name;
  if (kind === 'PERSON') {
    const role = roleStart(items, name);
    if (role >= 0) first = role;
    else if (isAddress(tokenAt(items, first - 1))) first--;
  }
  return /^(?:the|a|an|his|her|its|their)$/iu.test(items[first - 1]?.text ?? '') ? first - 1 : first;
}

/** Whether the noun at an index only leads to a name or another noun: "spokesman John Kirby", "campaign manager". */
function leadsOn(
  items: readonly SentenceItem[],
  noun: number,
  mentionAt: ReadonlyMap<number, AgentMention>,
): boolean {
  const next = items[noun + 1];
  if (next === undefined || !isWord(next) || items[noun]?.possessive) return false;
  const named = mentionAt.get(next.index)?.kind;
  // "The transport company Carris": a noun for organizations leads to one of them.
  if (
    named === 'PERSON' ||
    (named === 'ORGANIZATION' && ORGANIZATION_NOUNS.has((items[noun] as SentenceItem).text))
  )
    return true;
  return isDescriptionNoun(next.text) && !FUNCTION_WORDS.has(next.text.toLowerCase());
}

/** Whether a noun of people stands for more than one. */
function isPlural(noun: string): boolean {
  return noun.endsWith('s') || /^(?:people|men|women|police|children)$/u.test(noun);
}

/** The noun of "one of the officials", of whom the text has told, where such words begin at an index; -1 otherwise. */
function memberOf(items: readonly SentenceItem[], at: number): number {
  if (!OF_THEM.test(items[at]?.text.toLowerCase() ?? '') || items[at + 1]?.text !== 'of') return -1;
  if (!/^(?:the|these|those|his|her|its|their)$/u.test(items[at + 2]?.text ?? '')) return -1;
  const noun = isDescriptionNoun(items[at + 3]?.text ?? '') ? at + 3 : at + 4;
  const item = items[noun];
  return item !== undefined && isWord(item) && isDescriptionNoun(item.text) && isPlural(item.text)
    ? noun
    : -1;
}

/**
 * The references with each name that stands in apposition to a description, "his deputy, Anna Bell, said", made its
 * whole phrase: the description says only who the named one is.
 */
function withAppositions(items: readonly SentenceItem[], references: readonly Reference[]): Reference[] {
  const joined: Reference[] = [];
  for (const reference of references) {
    const before = joined.at(-1);
    const next = items[reference.last + 1];
    // "According to a report, Bell “ran”": behind a preposition the name goes on with the sentence, unless it is closed.
    const governed = /^(?:to|by|in|on|at|for|with|from)$/u.test(
      items[(before?.phraseFirst ?? 0) - 1]?.text ?? '',
    );
    const closed = !isOwner(items, reference) && (next === undefined || /^[,.;:)–—-]$/u.test(next.text));
    const named =
      reference.mention !== null &&
      (closed || (!governed && next?.kind === 'QUOTATION')) &&
      before?.kind === 'DESCRIPTION' &&
      before.last + 2 === reference.phraseFirst &&
      items[before.last + 1]?.text === ',' &&
      IDENTIFIABLE.test(items[before.first]?.text ?? '') &&
      (reference.kind === 'PERSON' || !before.noun.endsWith('s'));
    if (!named) joined.push(reference);
    else
      joined[joined.length - 1] = {
        ...reference,
        phraseFirst: before.phraseFirst,
        describedBefore: true,
      };
  }
  return joined;
}

/** The mentions of a document by their paragraph and, in it, by their first token. */
export function mentionsByPlace(
  mentions: readonly AgentMention[],
): ReadonlyMap<number, ReadonlyMap<number, AgentMention>> {
  const byParagraph = new Map<number, Map<number, AgentMention>>();
  for (const mention of mentions) {
    const byFirst = byParagraph.get(mention.paragraph) ?? new Map<number, AgentMention>();
    byParagraph.set(mention.paragraph, byFirst.set(mention.first, mention));
  }
  return byParagraph;
}

/**
 * The references of one sentence, in order and without overlap. `mentionAt` has the mentions of its paragraph by
 * their first token.
 */
export function findReferences(
  items: readonly SentenceItem[],
  mentionAt: ReadonlyMap<number, AgentMention>,
): Reference[] {
  const references: Reference[] = [];
  const push = (reference: Reference) => {
    while (references.length > 0 && (references.at(-1) as Reference).last >= reference.phraseFirst)
      references.pop();
    references.push(reference);
  };
  const isPerson = (item: SentenceItem) => isWord(item) && mentionAt.get(item.index)?.kind === 'PERSON';
  // A description may take in names before its noun, "White House officials", but no pronoun or other description.
  let floor = 0;
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as SentenceItem;
    if (!isWord(item)) continue;
    const mention = mentionAt.get(item.index);
    if (mention !== undefined) {
      let last = i;
      while (items[last + 1]?.kind !== 'QUOTATION' && (items[last + 1]?.index ?? Infinity) <= mention.last)
        last++;
      const phraseFirst = phraseStart(items, i, mention.kind);
      push({ first: i, last, phraseFirst, kind: mention.kind, mention, noun: '' });
      i = last;
      continue;
    }
    const small = item.text.toLowerCase();
    if (SUBJECT_PRONOUNS.has(small) && item.text !== 'IT') {
      push({ first: i, last: i, phraseFirst: i, kind: 'PRONOUN', mention: null, noun: small });
      floor = i + 1;
      continue;
    }
    if (OF_THEM.test(small) && items[i + 1]?.text === 'of' && items[i + 2]?.text === 'them') {
      push({ first: i, last: i + 2, phraseFirst: i, kind: 'DESCRIPTION', mention: null, noun: small });
      i += 2;
      floor = i + 1;
      continue;
    }
    const member = memberOf(items, i);
    if (member >= 0) {
      const noun = (items[member] as SentenceItem).text.toLowerCase();
      push({ first: i, last: member, phraseFirst: i, kind: 'DESCRIPTION', mention: null, noun });
      i = member;
      floor = i + 1;
      continue;
    }
    const isNoun = isDescriptionNoun(small) && (!isCapitalizedItem(item) || TITLES.has(item.text) || i === 0);
    if (!isNoun || leadsOn(items, i, mentionAt)) continue;
    // A letter or a statement speaks only where a verb follows: "the letter said".
    if (isSpeechNoun(small) && cueForm(items[i + 1]?.text ?? '')?.class !== 'SPEECH') continue;
    const first = descriptionStart(items, i, floor);
    if (first < 0) continue;
    const last = descriptionEnd(items, i, isPerson);
    push({ first, last, phraseFirst: first, kind: 'DESCRIPTION', mention: null, noun: small });
    i = last;
    // "The agency's director": the owner is a part of the next description.
    floor = items[last]?.possessive ? first : last + 1;
  }
  return withAppositions(items, references);
}
