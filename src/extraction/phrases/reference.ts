import type { AgentMention } from '../agents/mentions.ts';
import type { Sentence } from '../sentences/sentence.ts';

/** Words of a sentence that call somebody by a name, a pronoun or a description. Item indexes, both included. */
export interface Reference {
  readonly first: number;
  readonly last: number;
  /** Before `first` if titles or a determiner come before the name. */
  readonly phraseFirst: number;
  /** DESCRIPTION: its noun is for people or a body. PHRASE: it has any other noun, so that it may call nobody. */
  readonly kind: 'PERSON' | 'ORGANIZATION' | 'PRONOUN' | 'DESCRIPTION' | 'PHRASE';
  /** Whether a description before it says who is named: "his deputy, Anna Bell". Left out otherwise. */
  readonly describedBefore?: true;
  /** The mention of a PERSON or an ORGANIZATION; null for others. */
  readonly mention: AgentMention | null;
  /** DESCRIPTION, PHRASE: its noun in lower case, "official". PRONOUN: itself. Empty for a name. */
  readonly noun: string;
}

/** Whether a reference owns what follows, "Dunn’s cabinet". "He’s" is rather "he is", and "Moody’s" a name. */
export function isOwner(sentence: Sentence, { kind, last, mention }: Reference): boolean {
  const { possessive, end } = sentence.at(last);
  return possessive && kind !== 'PRONOUN' && mention?.span.end !== end;
}

/** Whether a reference describes somebody by a noun, rather than by a name or a pronoun. */
export function isDescription({ kind }: Reference): boolean {
  return kind === 'DESCRIPTION' || kind === 'PHRASE';
}

/** A reference without a name. */
export function unnamed(
  kind: 'PRONOUN' | 'DESCRIPTION' | 'PHRASE',
  first: number,
  last: number,
  noun: string,
): Reference {
  return { first, last, phraseFirst: first, kind, mention: null, noun };
}
