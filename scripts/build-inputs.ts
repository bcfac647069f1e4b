import { buildExplorer } from './build-explorer.ts';
import { writeCodeDigest } from './write-code-digest.ts';
import { writeDocuments } from './write-documents.ts';

/** Writes all that the Worker bundles from `build/`, but for the corpus. */
export async function buildInputs(): Promise<void> {
  writeDocuments();
  writeCodeDigest();
  await buildExplorer();
}
