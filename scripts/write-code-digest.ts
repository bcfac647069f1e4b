import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { REPOSITORY } from '../src/compile/folders.ts';
import { writeArtefact } from '../src/compile/write-artefact.ts';

/** What is built into the Worker, and what builds it, besides the corpus. The lockfile stands for the libraries. */
const SOURCES = ['package-lock.json', 'schema', 'scripts', 'src', 'tsconfig.json', 'wrangler.toml'];
const OUTPUT = join(REPOSITORY, 'build', 'code-digest.txt');

function filesOf(root: string, path: string): string[] {
  if (statSync(join(root, path)).isFile()) return [path];
  return (
    readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
      .map((file) => `${path}/${file.replaceAll('\\', '/')}`)
      // What editors and file managers leave behind is in no bundle.
      .filter((file) => !basename(file).startsWith('.') && statSync(join(root, file)).isFile())
  );
}

/** A digest of the Worker's sources: the same on every machine, and another for each change. */
export function codeDigest(root: string): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((path) => filesOf(root, path)).sort()) {
    const content = readFileSync(join(root, file));
    hash.update(`${file} ${content.byteLength}\n`).update(content);
  }
  return hash.digest('hex');
}

/** Writes the digest where the Worker bundles it from. */
export function writeCodeDigest(): void {
  writeArtefact(OUTPUT, codeDigest(REPOSITORY));
}
