import type { ExtractedQuote } from '../extraction/document.ts';
import type { ArticleTopic } from '../model/article.ts';
import type { Quote } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import { elementAt } from '../text/element-at.ts';
import { itemsWithin } from '../text/spans.ts';
import { occurrenceCounter, quoteKey } from './keys.ts';
import type { SourceArticle } from './source-article.ts';
import type { SpeakerIndex } from './speakers.ts';

/** Makes the function that finds the slugs of the topics with evidence inside a span, in the order of `topics`. */
function topicFinder(topics: readonly ArticleTopic[]): (span: Span) => string[] {
  const places = topics
    .flatMap(({ evidence }, topic) => evidence.map((span) => ({ topic, span })))
    .sort((a, b) => a.span.start - b.span.start);
  return (span) => {
    const within = itemsWithin(places, [0, places.length], span).map(({ topic }) => topic);
    return [...new Set(within)].sort((a, b) => a - b).map((topic) => elementAt(topics, topic).topic);
  };
}

/**
 * The quotations of one article with their keys, speakers and topics; variants are found later, across articles.
 * A quotation has the topics of its own words and, failing that, of the reported clause, then of the sentence that it
 * is in.
 *
 * @param topics all that the article's words touch on
 */
export function quotesOf(
  article: SourceArticle,
  topics: readonly ArticleTopic[],
  speakers: SpeakerIndex,
): Quote[] {
  const { quotes } = article.document;
  const occurrenceOf = occurrenceCounter();
  const keys = quotes.map(({ span }) =>
    quoteKey(article.slug, article.text.slice(span.start, span.end), occurrenceOf),
  );
  const continuedBy = new Map(quotes.map(({ continues }, index) => [continues, elementAt(keys, index)]));
  const topicsWithin = topicFinder(topics);
  const topicsOf = ({ span, content, sentence }: ExtractedQuote) =>
    [span, content, sentence]
      .map((words) => (words === null ? [] : topicsWithin(words)))
      .find((found) => found.length > 0) ?? [];
  return quotes.map((extracted, index) => {
    const { attribution, continues, sentence, marks, ...quote } = extracted;
    return {
      key: elementAt(keys, index),
      article: article.slug,
      ...quote,
      attribution: attribution && { ...attribution, speaker: speakers.speaker(article, attribution.speaker) },
      continues: continues === null ? null : elementAt(keys, continues),
      continuedBy: continuedBy.get(index) ?? null,
      topics: topicsOf(extracted),
      variants: [],
      record: null,
    };
  });
}
