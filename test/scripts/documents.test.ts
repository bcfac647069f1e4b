import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codeDigest } from '../../scripts/write-code-digest.ts';
import { readKnownDocuments } from '../../scripts/write-documents.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'documents-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('the known documents', () => {
  it('are the example operations and what a deployer adds, at any depth', () => {
    write('schema/operations/a.graphql', 'query A { corpus { version } }');
    write('schema/documents/team/b.graphql', 'query B { corpus { quoteCount } } query C { __typename }');
    write('schema/documents/README.md', 'not a document');
    expect(readKnownDocuments(root).map(({ operationNames }) => operationNames)).toEqual([['A'], ['B', 'C']]);
  });

  it('are known by the hash of their text first, and of the forms in which clients send it', () => {
    const text = '\n# All of it\nquery A{corpus{version}}\n';
    write('schema/operations/a.graphql', text);
    const [document] = readKnownDocuments(root);
    expect(document).toMatchObject({ text, hashes: expect.arrayContaining([sha256(text.trim())]) });
    expect(document?.hashes[0]).toBe(sha256(text));
    expect(document?.hashes).toContain(sha256('query A {\n  corpus {\n    version\n  }\n}'));
  });

  it('are none where there are no folders', () => {
    expect(readKnownDocuments(root)).toEqual([]);
  });

  it('fail the build where one is no query', () => {
    write('schema/documents/a.graphql', 'fragment A on Query { __typename }');
    expect(() => readKnownDocuments(root)).toThrow('schema/documents/a.graphql: has no query');
  });

  it('fail the build where one is wrong, with file, line and reason, all at once', () => {
    write('schema/operations/a.graphql', 'query A {\n  corpse\n}');
    write('schema/documents/b.graphql', '{ corpus {');
    expect(() => readKnownDocuments(root)).toThrow(
      /^schema\/operations\/a\.graphql:2:3: Cannot query field "corpse".*\nschema\/documents\/b\.graphql:1:11: Syntax Error/s,
    );
  });
});

describe('the digest of the code', () => {
  beforeEach(() => {
    for (const file of [
      'package-lock.json',
      'tsconfig.json',
      'wrangler.toml',
      'schema/a.ts',
      'scripts/a.ts',
      'src/a/b.ts',
    ])
      write(file, '1');
  });

  it('is the same for the same files, and another when one changes, moves, comes or goes', () => {
    const digests = [codeDigest(root)];
    expect(codeDigest(root)).toBe(digests[0]);
    const changes = [
      () => write('src/a/b.ts', '2'),
      () => write('wrangler.toml', '2'),
      () => write('src/c.ts', ''),
      () => rmSync(join(root, 'schema/a.ts')),
      () => write('schema/d.ts', '1'),
    ];
    for (const change of changes) {
      change();
      digests.push(codeDigest(root));
    }
    expect(new Set(digests).size).toBe(changes.length + 1);
  });

  it('does not change with what the Worker is not built from', () => {
    const digest = codeDigest(root);
    write('README.md', '1');
    write('test/a.ts', '1');
    write('src/.DS_Store', '1');
    expect(codeDigest(root)).toBe(digest);
  });
});
