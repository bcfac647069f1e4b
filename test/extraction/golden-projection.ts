import type { ExtractedDocument, ExtractedQuote } from '../../src/extraction/document.ts';
import type { Span } from '../../src/model/span.ts';
import { speakerOf } from './found.ts';
import { type Expected, type ExpectedQuote, nthIndexOf } from './golden-case.ts';

/** So many words tell which paragraph is meant. */
const FIRST_WORDS = 6;

/** Which occurrence of its words a span is, counted from 1. */
function occurrenceOf(text: string, { start, end }: Span): number {
  const words = text.slice(start, end);
  let occurrence = 1;
  while (nthIndexOf(text, words, occurrence) < start) occurrence++;
  return occurrence;
}

function projectQuote(text: string, document: ExtractedDocument, quote: ExtractedQuote): ExpectedQuote {
  const words = (span: Span | null | undefined) => (span ? text.slice(span.start, span.end) : null);
  const { attribution, span, type } = quote;
  const occurrence = occurrenceOf(text, span);
  const unnamed = attribution?.speaker.kind === 'UNNAMED' ? attribution.speaker.index : -1;
  const statement = document.unnamedSources[unnamed]?.anonymityStatement;
  return {
    type,
    text: words(span) as string,
    ...(occurrence > 1 && { occurrence }),
    ...(type === 'MIXED' && { content: words(quote.content) as string }),
    speaker: speakerOf(document, quote),
    ...(attribution !== null && { speakerKind: attribution.speaker.kind }),
    source: words(attribution?.source),
    cue: words(attribution?.cue),
    ...(attribution !== null && { resolution: attribution.resolution }),
    ...(attribution?.reportedTo && { reportedTo: attribution.reportedTo }),
    ...(quote.continues !== null && { continues: quote.continues }),
    ...(quote.textDefects.length > 0 && { textDefects: [...quote.textDefects].sort() }),
    ...(statement && { anonymityStatement: statement }),
  };
}

/** The kind and the first words of each paragraph. */
function projectParagraphs(text: string, document: ExtractedDocument): NonNullable<Expected['paragraphs']> {
  return document.paragraphs.map(({ kind, start, end }) => [
    kind,
    text.slice(start, end).split(/\s+/u).slice(0, FIRST_WORDS).join(' '),
  ]);
}

/** A document in the words of `expected.json`, without its shapes; a role that a text repeats stands once. */
export function project(
  text: string,
  document: ExtractedDocument,
  withParagraphs: boolean,
): Omit<Expected, 'shapes'> {
  return {
    quotes: document.quotes.map((quote) => projectQuote(text, document, quote)),
    people: document.people.map(({ name, roles }) => ({
      name,
      roles: [...new Set(roles.map(({ title }) => title))],
    })),
    organizations: document.organizations.map(({ name }) => name),
    ...(withParagraphs && { paragraphs: projectParagraphs(text, document) }),
  };
}

/** What is compared by itself, so that a case that falls short in one still guards the others. */
export const ASPECTS = [
  'quotations',
  'indirect speech',
  'people',
  'roles',
  'organizations',
  'paragraphs',
] as const;

export type Aspect = (typeof ASPECTS)[number];

/** One aspect of what was read; a quote says in words what it continues, for indexes count every kind of quote. */
export function aspectOf(read: Omit<Expected, 'shapes'>, aspect: Aspect): unknown {
  switch (aspect) {
    case 'quotations':
    case 'indirect speech':
      return read.quotes
        .filter(({ type }) => (type === 'INDIRECT') === (aspect === 'indirect speech'))
        .map(({ continues, ...quote }) =>
          continues === undefined ? quote : { ...quote, continues: read.quotes[continues]?.text },
        );
    case 'people':
      return read.people.map(({ name }) => name);
    case 'roles':
      return Object.fromEntries(read.people.map(({ name, roles }) => [name, roles]));
    default:
      return read[aspect];
  }
}
