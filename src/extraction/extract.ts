import { type PlainText, plainTextOf } from '../text/markdown.ts';
import { countWordsAndMarks } from '../text/tokenize.ts';
import { findAgents } from './agents/agents.ts';
import { extractedAgents, extractedPerson } from './agents/extracted-agents.ts';
import { findReportingClauses } from './clauses/reporting-clauses.ts';
import { attribute } from './coreference/attribute.ts';
import type { ExtractedDocument, ExtractOptions } from './document.ts';
import { classifyParagraphs, headlineIn } from './layout/paragraph-kinds.ts';
import { paragraphSpans } from './layout/paragraphs.ts';
import { readStory } from './layout/story.ts';
import { findPassages } from './marks/passages.ts';
import { findPhrases } from './phrases/find-phrases.ts';
import { findUtterances } from './quotations/utterances.ts';
import { readSentences } from './sentences/read-sentences.ts';
import { findTurns } from './turns/turns.ts';

/**
 * Reads one document: its paragraphs, who is named in it, what is quoted and who said it. Each step takes what the steps
 * before it found: a *passage* is words in quotation marks, a *turn* is a paragraph with its speaker's label, a
 * *sentence* has each passage as one item, a *clause* says who reports by which words, an *utterance* is what somebody
 * says before it is known who, a *quote* has its speaker.
 *
 * Markdown in the text is left out of what is read: names have none of it, and what a span points at may.
 *
 * Pure and deterministic; any string is accepted. All spans are UTF-16 offsets over `text`.
 *
 * @throws only what `options.onCount` throws
 */
export function extract(text: string, options: ExtractOptions = {}): ExtractedDocument {
  const plain = plainTextOf(text);
  return plain === null ? read(text, options) : inSource(read(plain.text, options), plain);
}

/** A document of the plain text as one of its source: what it has as spans is where it is there. */
function inSource<T>(value: T, plain: PlainText): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => inSource(item, plain)) as T;
  const mapped = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inSource(item, plain)]));
  const { start, end } = mapped;
  const isSpan = typeof start === 'number' && typeof end === 'number';
  return (isSpan ? { ...mapped, ...plain.sourceOf({ start, end }) } : mapped) as T;
}

/** Reads a text without Markdown. */
function read(text: string, options: ExtractOptions): ExtractedDocument {
  const { onCount: count } = options;
  count?.('words and punctuation marks', countWordsAndMarks(text));
  const spans = paragraphSpans(text);
  count?.('paragraphs', spans.length);
  const paragraphs = classifyParagraphs(
    text,
    spans,
    options.headline ?? null,
    (options.kind ?? 'REPORT') !== 'REPORT',
  );
  const story = readStory(text, paragraphs);
  const passages = findPassages(story);
  count?.('passages in quotation marks', [...passages.values()].flat().length);
  const { turns, agents } = findTurns(story, passages, findAgents(story, options), options);
  const { people, organizations } = extractedAgents(agents, options);
  const sentences = readSentences(story, passages);
  const phrases = findPhrases(sentences, agents);
  const sentencesWithClauses = phrases.map((found) => ({
    phrases: found,
    clauses: findReportingClauses(found),
  }));
  const utterances = findUtterances(text, sentencesWithClauses, passages, turns);
  const { quotes, unnamedSources, absentPeople } = attribute(text, utterances, agents, options);
  return {
    headline: headlineIn(text, paragraphs),
    paragraphs,
    quotes,
    people: [...people, ...absentPeople.map(extractedPerson)],
    organizations,
    unnamedSources,
  };
}
