import type { Article, Paragraph, ParagraphKind } from '../model/article.ts';
import type { GraphLists } from '../model/graph.ts';
import type { Quote, RecordMatch } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import { bisect } from '../text/bisect.ts';
import { splitsPair } from '../text/code-points.ts';
import { contains } from '../text/spans.ts';

/** A rule that an article's part of the graph breaks. */
export interface Violation {
  /** Slug of the article. */
  readonly article: string;
  /** Where in its text, as a UTF-16 offset. */
  readonly offset: number;
  readonly message: string;
}

type Complain = (span: Span, message: string) => void;

/** Paragraphs that lend people and organizations; what stands in the others is not the article's to say. */
const LENDING_MENTIONS: ReadonlySet<ParagraphKind> = new Set(['HEADLINE', 'BODY', 'CAPTION']);

/**
 * Holds a graph to the rules that every answer of the API relies on: each span is a piece of its article's text
 * and splits no character, paragraphs and parts of utterances are in order, and what is pointed at is there. A
 * violation is a fault of extraction or linking, never of the editor.
 */
export function verifyGraph(graph: GraphLists): Violation[] {
  const violations: Violation[] = [];
  const texts = new Map(graph.articles.map((article) => [article.slug, article]));
  const complainer =
    (article: string): Complain =>
    ({ start }, message) =>
      violations.push({ article, offset: start, message });
  for (const article of graph.articles) verifyArticle(article, complainer(article.slug));
  const quotes = new Map(graph.quotes.map((quote) => [quote.key, quote]));
  const speakers = speakersOf(graph);
  for (const quote of graph.quotes) {
    const complain = complainer(quote.article);
    const article = texts.get(quote.article);
    if (!article) complain(quote.span, `the quotation ${quote.key} has no article`);
    else verifyQuote(quote, article, quotes, speakers, complain);
    if (quote.record) verifyRecord(quote.record, texts, quotes, complainer);
  }
  const roles = graph.people.flatMap((person) => person.roles.map((role) => ({ what: 'a role', ...role })));
  for (const { what, article, span } of [
    ...graph.mentions.map((mention) => ({ what: 'a mention', ...mention })),
    ...roles,
  ]) {
    verifySpan(texts.get(article)?.text ?? '', span, what, complainer(article));
  }
  for (const { article, span, subject } of graph.mentions) {
    const paragraph = paragraphAt(texts.get(article)?.paragraphs ?? [], span.start);
    if (!paragraph || !contains(paragraph, span)) {
      complainer(article)(span, 'a mention stands outside every paragraph');
    } else if (!LENDING_MENTIONS.has(paragraph.kind)) {
      complainer(article)(span, `a mention stands in a ${paragraph.kind} paragraph`);
    }
    if (!speakers.has(`${subject.kind} ${subject.key}`)) {
      complainer(article)(span, `a mention names ${subject.key}, who is missing`);
    }
  }
  return violations;
}

/** The last paragraph that begins at an offset or before it, by bisection: an article can have thousands of both. */
function paragraphAt(paragraphs: readonly Paragraph[], offset: number): Paragraph | undefined {
  const next = bisect(paragraphs.length, (i) => (paragraphs[i] as Paragraph).start > offset);
  return paragraphs[next - 1];
}

function speakersOf({ people, organizations, unnamedSources }: GraphLists): ReadonlySet<string> {
  return new Set([
    ...people.map(({ slug }) => `PERSON ${slug}`),
    ...organizations.map(({ slug }) => `ORGANIZATION ${slug}`),
    ...unnamedSources.map(({ key }) => `UNNAMED ${key}`),
  ]);
}

function verifyArticle({ text, paragraphs, topics }: Article, complain: Complain): void {
  let end = 0;
  for (const paragraph of paragraphs) {
    verifySpan(text, paragraph, 'a paragraph', complain);
    if (paragraph.start < end) complain(paragraph, 'a paragraph begins before the one above it ends');
    end = paragraph.end;
  }
  for (const { topic, evidence } of topics) {
    for (const span of evidence) verifySpan(text, span, `the evidence of the topic ${topic}`, complain);
  }
}

function verifyQuote(
  quote: Quote,
  { text, paragraphs }: Article,
  quotes: ReadonlyMap<string, Quote>,
  speakers: ReadonlySet<string>,
  complain: Complain,
): void {
  const { span, content, attribution } = quote;
  verifySpan(text, span, 'a quotation', complain);
  verifySpan(text, content, "a quotation's clause", complain);
  if (!contains(content, span)) complain(span, 'a quotation stands outside its clause');
  const paragraph = paragraphs[quote.paragraph];
  if (!paragraph || !contains(paragraph, span)) complain(span, 'a quotation stands outside its paragraph');
  else if (paragraph.kind !== 'BODY') complain(span, `a quotation stands in a ${paragraph.kind} paragraph`);
  if (attribution) {
    const { speaker, source, cue, antecedent } = attribution;
    for (const [what, part] of Object.entries({ source, cue, antecedent })) {
      if (part) verifySpan(text, part, `the ${what} of a quotation`, complain);
    }
    if (!speakers.has(`${speaker.kind} ${speaker.key}`))
      complain(span, `the speaker ${speaker.key} is missing`);
  }
  for (const [there, back] of [
    ['continues', 'continuedBy'],
    ['continuedBy', 'continues'],
  ] as const) {
    const other = quote[there];
    if (other !== null && quotes.get(other)?.[back] !== quote.key) {
      complain(span, `a quotation ${there} ${other}, which does not point back`);
    }
  }
}

function verifyRecord(
  { article, quotes: keys, spans, fidelity, reasons }: RecordMatch,
  articles: ReadonlyMap<string, Article>,
  quotes: ReadonlyMap<string, Quote>,
  complainer: (article: string) => Complain,
): void {
  const complain = complainer(article);
  const nowhere = { start: 0, end: 0 };
  const record = articles.get(article);
  if (!record || record.kind === 'REPORT') {
    complain(nowhere, 'a quotation is compared with a record that is none');
    return;
  }
  if (keys.length !== spans.length) complain(nowhere, 'what a record has is not one span for each quotation');
  if ((fidelity === 'CHANGED') !== reasons.length > 0)
    complain(nowhere, `${fidelity} has ${reasons.length} reasons`);
  keys.forEach((key, index) => {
    const quote = quotes.get(key);
    const span = spans[index] ?? nowhere;
    verifySpan(record.text, span, 'what a record has of a quotation', complain);
    if (quote?.article !== article || !contains(quote.span, span)) {
      complain(span, `what a record has is outside of its quotation ${key}`);
    }
  });
}

function verifySpan(text: string, span: Span, what: string, complain: Complain): void {
  const { start, end } = span;
  const place = `${what} at ${start} to ${end}`;
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length) {
    complain(span, `${place} lies outside the text, which has ${text.length} UTF-16 units`);
  } else if (start >= end) complain(span, `${place} is empty`);
  else if (splitsPair(text, start) || splitsPair(text, end)) complain(span, `${place} splits a character`);
}
