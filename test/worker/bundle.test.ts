import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { CODE_BYTES } from '../../src/compile/capacity.ts';
import { ROOT, WORKER_FOLDERS } from '../harness/corpora.ts';

const SCRIPT = readFileSync(join(WORKER_FOLDERS.bundled, 'worker.js'), 'utf8');
const KIBIBYTE = 1024;

function occurrences(pattern: RegExp): number {
  return SCRIPT.match(pattern)?.length ?? 0;
}

/** KiB of a script as it is sent. */
function sizeOf(script: string | Uint8Array): number {
  return gzipSync(script, { level: 9 }).byteLength / KIBIBYTE;
}

/** One of the Worker's files with all that it imports, minified as the Worker is, without some of the imports. */
async function bundled(entryPoint: string, ...external: string[]) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entryPoint],
    bundle: true,
    minify: true,
    format: 'esm',
    external,
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  return { contents: outputFiles[0]?.contents ?? new Uint8Array(), inputs: metafile.inputs };
}

/** All files that are run when one is: what it imports, but not by `import()`, and so on. */
function runWith(file: string, inputs: Metafile['inputs'], found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const { path, kind } of inputs[file]?.imports ?? []) {
    if (kind === 'import-statement') runWith(path, inputs, found);
  }
  return found;
}

/** What the Worker imports as text. */
const TEXTS = ['*.graphql', '*.html'];

describe('the bundle without its corpus', () => {
  let engine: number;
  beforeAll(async () => {
    const comparer = ['changes-to-record', 'compare-with-record', 'fidelity', 'same-entity', 'spoken-words'];
    const lazy = [
      '*/extraction/extract.ts',
      '*/linking/recognition.ts',
      '*/agents-by-name.ts',
      ...comparer.map((file) => `*/record/${file}.ts`),
    ];
    const [all, withoutEngine] = await Promise.all([
      bundled('src/create-worker.ts', ...TEXTS),
      bundled('src/create-worker.ts', ...TEXTS, ...lazy),
    ]);
    engine = sizeOf(all.contents) - sizeOf(withoutEngine.contents);
  });

  it('is at most 135 KiB gzipped beside the extraction engine and the comparison with records', () => {
    expect(sizeOf(SCRIPT) - engine).toBeLessThanOrEqual(135);
  });

  it('takes no more of a Worker than the limit for a corpus leaves to it', () => {
    const files = readdirSync(WORKER_FOLDERS.bundled).filter((file) => !file.endsWith('-corpus.json'));
    const bytes = files.reduce((sum, file) => sum + statSync(join(WORKER_FOLDERS.bundled, file)).size, 0);
    expect(bytes).toBeGreaterThan(500 * KIBIBYTE);
    expect(bytes).toBeLessThanOrEqual(CODE_BYTES);
  });

  it('has at most 100 KiB of the engine, of what links its results, reads typed names and compares with records', () => {
    expect(engine).toBeGreaterThan(10);
    expect(engine).toBeLessThanOrEqual(100);
  });

  it('runs nothing of the engine and of linking, nor reads a word list, when it starts', async () => {
    const { inputs } = await bundled('src/create-worker.ts', ...TEXTS);
    const started = [...runWith('src/create-worker.ts', inputs)];
    expect(started).toContain('src/corpus/bundled/store.ts');
    // The schema takes a limit from what counts around articles.
    const lazy = /^src\/(?:extraction|names\/(?!description)|linking\/(?!aggregates))/;
    expect(started.filter((file) => lazy.test(file))).toEqual([]);
    // So is bundled what only import() asks for.
    expect(SCRIPT).toMatch(/Promise\.resolve\(\)\.then\(\(\) ?=> ?\(/);
  });

  it('has nothing of Yoga that wrangler.toml leaves out', () => {
    expect(occurrences(/is not in this bundle|are not in this bundle/g)).toBe(4);
    expect(occurrences(/Welcome to GraphQL Yoga/g)).toBe(0);
    expect(occurrences(/text\/event-stream/g)).toBe(0);
  });

  it('is minified', () => {
    expect(SCRIPT.split('\n').length).toBeLessThan(SCRIPT.length / 100);
  });

  it('holds graphql-js once', () => {
    // Each stands in one place of graphql-js: its lexer's error, and the tags of two of its classes.
    expect(occurrences(/Syntax Error: /g)).toBe(1);
    expect(occurrences(/return ?"GraphQLError"/g)).toBe(1);
    expect(occurrences(/return ?"GraphQLSchema"/g)).toBe(1);
  });

  it('keeps no names for functions, as wrangler.toml asks', () => {
    expect(occurrences(/"name",\{value:\w+,configurable:!0\}/g)).toBe(0);
  });
});
