import { findAgents } from '../../src/extraction/agents/agents.ts';
import type { ReportingClause } from '../../src/extraction/clauses/clause.ts';
import { findReportingClauses } from '../../src/extraction/clauses/reporting-clauses.ts';
import { readStory } from '../../src/extraction/layout/story.ts';
import { findPassages } from '../../src/extraction/marks/passages.ts';
import { findPhrases } from '../../src/extraction/phrases/find-phrases.ts';
import type { Phrases } from '../../src/extraction/phrases/phrases.ts';
import { itemSpan } from '../../src/extraction/quotations/contents.ts';
import { readSentences } from '../../src/extraction/sentences/read-sentences.ts';
import type { Span } from '../../src/model/span.ts';

/** The phrases of each sentence of a text, which is read as one paragraph. */
export function phrasesOf(text: string): Phrases[] {
  const story = readStory(text, [{ kind: 'BODY', start: 0, end: text.length }]);
  const sentences = readSentences(story, findPassages(story));
  return findPhrases(sentences, findAgents(story, {}));
}

/** The references of a text, each with its kind: "PERSON Mayor Anna Bell". */
export function referencesIn(text: string): string[] {
  return phrasesOf(text).flatMap(({ sentence, references }) =>
    references.map(({ kind, phraseFirst, last }) => {
      const { start, end } = sentence.span(phraseFirst, last);
      return `${kind} ${text.slice(start, end)}`;
    }),
  );
}

/** The subject of a text's first sentence; null without one. */
export function subjectIn(text: string): string | null {
  const [{ sentence, subject } = { sentence: null, subject: null }] = phrasesOf(text);
  if (sentence === null || subject === null) return null;
  const { start, end } = sentence.span(subject.phraseFirst, subject.last);
  return text.slice(start, end);
}

/** A reporting clause in words. */
export type FoundClause = readonly [
  kind: ReportingClause['kind'],
  source: string | null,
  cue: string,
  content: string | null,
];

/** The reporting clauses of a text in words. */
export function clausesIn(text: string): FoundClause[] {
  return phrasesOf(text).flatMap((phrases) => {
    const { sentence } = phrases;
    const shown = (span: Span | null) => span && text.slice(span.start, span.end);
    return findReportingClauses(phrases).map(
      ({ kind, source, first, last, content }): FoundClause => [
        kind,
        source && shown(sentence.span(source.first, source.last)),
        text.slice(sentence.at(first).start, sentence.at(last).end),
        content && shown(itemSpan(sentence, content.first, content.last)),
      ],
    );
  });
}

/** What the reporting clauses of a text report as speech rather than thought. */
export function spokenIn(text: string): string[] {
  return phrasesOf(text).flatMap((phrases) => {
    const { sentence } = phrases;
    const contents = findReportingClauses(phrases).flatMap(({ content }) => content ?? []);
    return contents.flatMap(({ first, last, isSpoken }) => {
      const span = isSpoken ? itemSpan(sentence, first, last) : null;
      return span === null ? [] : [text.slice(span.start, span.end)];
    });
  });
}
