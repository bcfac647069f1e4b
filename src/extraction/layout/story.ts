import type { Paragraph } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { tokenize } from '../../text/tokenize.ts';
import type { Token } from '../../text/tokens.ts';
import { creditStart } from './credits.ts';

/** A paragraph that may lend people, cut into tokens. */
export interface StoryParagraph {
  /** Index in the document's paragraphs. */
  readonly index: number;
  readonly paragraph: Paragraph;
  readonly tokens: readonly Token[];
}

/** The paragraphs of a document that are its story, and the words it writes small somewhere. */
export interface Story {
  readonly text: string;
  /** HEADLINE, BODY and CAPTION, in order. */
  readonly paragraphs: readonly StoryParagraph[];
  readonly smallWords: ReadonlySet<string>;
}

/** What a paragraph says before the credit in parentheses at its end, which lends nobody. */
function withoutCredit(text: string, { start, end }: Paragraph): Span {
  return { start, end: start + creditStart(text.slice(start, end)) };
}

/** Cuts the paragraphs that lend people into tokens. */
export function readStory(text: string, paragraphs: readonly Paragraph[]): Story {
  const story = paragraphs.flatMap((paragraph, index): StoryParagraph[] =>
    paragraph.kind === 'CREDIT' || paragraph.kind === 'BOILERPLATE'
      ? []
      : [{ index, paragraph, tokens: tokenize(text, withoutCredit(text, paragraph)) }],
  );
  const smallWords = new Set<string>();
  for (const { tokens } of story) {
    for (const token of tokens) {
      if (token.kind === 'WORD' && !token.capitalized) smallWords.add(token.text);
    }
  }
  return { text, paragraphs: story, smallWords };
}
