import type { ArticleTopic, Paragraph } from '../model/article.ts';
import { contains } from '../text/spans.ts';

/** The opening of a story: a report says first what it is about. */
const OPENING_WORDS = 100;

/** How many places show that a word is more than passing. */
const REPEATED = 2;

/** Where the body's first words end. */
function openingEnd(text: string, body: readonly Paragraph[]): number {
  let left = OPENING_WORDS;
  for (const { start, end } of body) {
    for (const word of text.slice(start, end).matchAll(/\S+/gu)) {
      left--;
      if (left === 0) return start + word.index + word[0].length;
    }
  }
  return text.length;
}

/**
 * Of the topics that an article's words touch on, those that it is about: its headline or the first hundred words of
 * its body say so, or two places do, wherever they stand. One passing word further down makes no topic of an article;
 * a quotation with that word in it has the topic all the same.
 */
export function mainTopics(
  text: string,
  paragraphs: readonly Paragraph[],
  touched: readonly ArticleTopic[],
): ArticleTopic[] {
  const body = paragraphs.filter(({ kind }) => kind === 'BODY');
  const headlines = paragraphs.filter(({ kind }) => kind === 'HEADLINE');
  const end = openingEnd(text, body);
  return touched.filter(
    ({ evidence }) =>
      evidence.length >= REPEATED ||
      evidence.some(
        (words) =>
          headlines.some((headline) => contains(headline, words)) ||
          (words.end <= end && body.some((paragraph) => contains(paragraph, words))),
      ),
  );
}
