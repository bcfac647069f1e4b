import type { GraphQLError } from 'graphql';
import type { ExtractedDocument } from '../src/extraction/document.ts';
import type { Span } from '../src/model/span.ts';
import { jsonBytes } from '../src/text/json-bytes.ts';
import { badUserInput } from './errors.ts';

/**
 * How much one text may hold, by its length in UTF-16 code units: so many of each kind, and one more for each `every`
 * units. What a query costs is counted from these before the text is read, so a text that holds more is refused. News
 * stays under by far: the bundled articles have a quotation for each 190 units and a mention for each 130.
 */
const ALLOWED = {
  'words and punctuation marks': { base: 500, every: 2.2 },
  paragraphs: { base: 100, every: 50 },
  'passages in quotation marks': { base: 200, every: 40 },
  quotations: { base: 100, every: 180 },
  'defects of quotation marks': { base: 60, every: 400 },
  people: { base: 40, every: 500 },
  organizations: { base: 40, every: 500 },
  'mentions of people': { base: 60, every: 150 },
  'mentions of organizations': { base: 60, every: 250 },
  'titles and offices': { base: 40, every: 500 },
} as const;

export type ExtractedKind = keyof typeof ALLOWED;

/** The most of one kind that a text of this length may hold. */
export function mostExtracted(kind: ExtractedKind, length: number): number {
  const { base, every } = ALLOWED[kind];
  return base + Math.floor(length / every);
}

/**
 * The most bytes of JSON that strings of one kind may have together, by those of the text. Parts that follow each other
 * have no more than it has; a source can come more than once, but takes little of it.
 */
export function mostExtractedBytes(bytes: number): number {
  return 1000 + bytes;
}

function tooMuch(found: string, length: number, most: string): GraphQLError {
  return badUserInput(
    `text has ${found}, and one of ${length} UTF-16 code units may have at most ${most}. Send it in smaller parts that ` +
      'end between paragraphs, in a request each: a short text may have more for its length.',
  );
}

/**
 * Makes sure that a text of this length may hold so many of one kind.
 *
 * @throws BAD_USER_INPUT if it holds more
 */
export function checkCount(length: number, kind: ExtractedKind, count: number): void {
  const most = mostExtracted(kind, length);
  if (count > most) throw tooMuch(`${count} ${kind}`, length, String(most));
}

/**
 * Makes sure that what was read of a text is not more than one of its length may hold. The kinds that `extract` counts
 * while it reads are not counted again.
 *
 * @param speakerNames of its quotations, each as often as it comes
 * @throws BAD_USER_INPUT if it is more
 */
export function checkExtracted(
  text: string,
  document: ExtractedDocument,
  speakerNames: readonly string[],
): void {
  const { paragraphs, quotes, people, organizations } = document;
  const agents = [...people, ...organizations];
  checkCount(text.length, 'quotations', quotes.length);
  checkCount(
    text.length,
    'defects of quotation marks',
    quotes.flatMap(({ textDefects }) => textDefects).length,
  );

  const wordsAt = (spans: readonly (Span | null | undefined)[]) =>
    spans.flatMap((span) => (span ? text.slice(span.start, span.end) : []));
  const strings: Readonly<Record<string, readonly string[]>> = {
    quotations: wordsAt(quotes.map(({ span }) => span)),
    'clauses with quotations': wordsAt(quotes.map(({ content }) => content)),
    sources: wordsAt(quotes.map(({ attribution }) => attribution?.source)),
    cues: wordsAt(quotes.map(({ attribution }) => attribution?.cue)),
    'names of speakers': speakerNames,
    names: agents.map(({ name }) => name),
    mentions: wordsAt(agents.flatMap((agent) => agent.mentions)),
    'titles and offices': people.flatMap(({ roles }) => roles.map(({ title }) => title)),
    paragraphs: wordsAt(paragraphs),
  };
  const most = mostExtractedBytes(jsonBytes(text));
  for (const [kind, parts] of Object.entries(strings)) {
    const bytes = parts.reduce((sum, part) => sum + jsonBytes(part), 0);
    if (bytes > most)
      throw tooMuch(`${kind} of ${bytes} bytes together`, text.length, `${most} bytes of them`);
  }
}
