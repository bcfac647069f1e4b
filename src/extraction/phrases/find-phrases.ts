import type { AgentMention, Agents } from '../agents/mentions.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { Phrases } from './phrases.ts';
import { findReferences, type MentionsByToken } from './references.ts';

const NO_MENTIONS: MentionsByToken = new Map();

/** The mentions of each paragraph, by its index in the document and by their first token. */
function mentionsByParagraph(mentions: readonly AgentMention[]): ReadonlyMap<number, MentionsByToken> {
  const byParagraph = Map.groupBy(mentions, ({ paragraph }) => paragraph);
  return new Map(
    Array.from(byParagraph, ([paragraph, own]) => [
      paragraph,
      new Map(own.map((mention) => [mention.first, mention])),
    ]),
  );
}

/** The noun phrases of each sentence. */
export function findPhrases(sentences: readonly Sentence[], { mentions: named }: Agents): Phrases[] {
  const mentions = mentionsByParagraph(named);
  return sentences.map(
    (sentence) =>
      new Phrases(sentence, findReferences(sentence, mentions.get(sentence.paragraph) ?? NO_MENTIONS)),
  );
}
