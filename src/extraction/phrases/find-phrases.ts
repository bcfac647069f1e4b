import type { AgentMention, Agents } from '../agents/mentions.ts';
import type { Story } from '../layout/story.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { Phrases } from './phrases.ts';
import { findReferences, type MentionsByToken } from './references.ts';

const NO_MENTIONS: MentionsByToken = new Map();

/** The mentions of each paragraph, by its index in the document and by their first token. */
function mentionsByParagraph(
  { paragraphs }: Story,
  mentions: readonly AgentMention[],
): ReadonlyMap<number, MentionsByToken> {
  const byPosition = Map.groupBy(mentions, ({ paragraph }) => paragraph);
  return new Map(
    paragraphs.map(({ index }, position) => [
      index,
      new Map(byPosition.get(position)?.map((mention) => [mention.first, mention])),
    ]),
  );
}

/** The noun phrases of each sentence. */
export function findPhrases(story: Story, sentences: readonly Sentence[], agents: Agents): Phrases[] {
  const mentions = mentionsByParagraph(story, agents.mentions);
  return sentences.map(
    (sentence) =>
      new Phrases(sentence, findReferences(sentence, mentions.get(sentence.paragraph) ?? NO_MENTIONS)),
  );
}
