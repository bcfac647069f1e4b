import { createReadStream } from 'node:fs';
import { reason } from '../../src/compile/input/read-text.ts';
import { LONGEST_LINE } from '../../src/jsonl/extract-lines.ts';
import { type InputDocument, readDocument } from '../../src/jsonl/read-document.ts';
import { splitLines } from '../../src/jsonl/split-lines.ts';
import { InputError } from '../input-error.ts';

/** A document and the line it was read from, which may say more of it. */
export interface DocumentLine extends InputDocument {
  readonly line: Uint8Array;
}

/**
 * Reads a file of documents as `npm run extract` takes them, all at once. A relative path starts at the current folder.
 *
 * @throws InputError where the file cannot be read, holds no document, or holds a line that is none
 */
export async function readDocuments(file: string): Promise<DocumentLine[]> {
  const documents: DocumentLine[] = [];
  try {
    for await (const { number, bytes } of splitLines(createReadStream(file), LONGEST_LINE)) {
      if (bytes === null) throw new InputError(`${file}:${number}: is too long for a document`);
      const read = readDocument(bytes);
      if (read.kind === 'PROBLEM') throw new InputError(`${file}:${number}: ${read.message}`);
      if (read.kind === 'DOCUMENT') documents.push({ ...read.document, line: bytes });
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${file}: cannot be read: ${reason(error)}`);
  }
  if (documents.length === 0) {
    throw new InputError(`${file}: holds no document; expected lines such as {"id": "a", "text": "…"}`);
  }
  return documents;
}
