import { extract } from '../extraction/extract.ts';
import { predictedQuotes } from './predicted-quotes.ts';
import { type InputDocument, readDocument } from './read-document.ts';
import { splitLines } from './split-lines.ts';

/** The longest line that is read, in bytes: far above any article, far below what memory holds. */
export const LONGEST_LINE = 32 * 1024 * 1024;

/** Told of each line that is no document: its 1-based number, what it is, and what was expected. */
export type ReportProblem = (line: number, message: string) => void;

/**
 * The quotations of one document as a line of JSON, with its line feed. Broken surrogate pairs are escaped, so that
 * it is always valid UTF-8.
 */
export function extractedLine({ id, text }: InputDocument): string {
  return `${JSON.stringify({ id, quotes: predictedQuotes(extract(text)) })}\n`;
}

/**
 * Reads a stream of documents, one JSON object a line, and gives for each its quotations, one JSON object a line, in
 * the same order. Lines that are blank are passed over; lines that are no document are reported and passed over.
 * Holds one line at a time, and reads on only when the last result is taken.
 */
export async function* extractLines(
  pieces: AsyncIterable<Uint8Array>,
  report: ReportProblem,
): AsyncGenerator<string, void, undefined> {
  for await (const { number, bytes } of splitLines(pieces, LONGEST_LINE)) {
    if (bytes === null) {
      report(
        number,
        `is longer than ${LONGEST_LINE / 1024 / 1024} MiB; expected one document, with its text`,
      );
      continue;
    }
    const read = readDocument(bytes);
    if (read.kind === 'PROBLEM') report(number, read.message);
    if (read.kind === 'DOCUMENT') yield extractedLine(read.document);
  }
}
