import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
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

/** The schema with all that it imports, minified as the Worker is, without some of the imports. */
async function schemaWithout(...external: string[]): Promise<Uint8Array> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['schema/index.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    external,
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

describe('the bundle without its corpus', () => {
  let engine: number;
  beforeAll(async () => {
    const lazy = ['*/extraction/extract.ts', '*/linking/recognition.ts'];
    engine = sizeOf(await schemaWithout()) - sizeOf(await schemaWithout(...lazy));
  });

  it('is at most 148 KiB gzipped beside the extraction engine', () => {
    expect(sizeOf(SCRIPT) - engine).toBeLessThanOrEqual(148);
  });

  it('has at most 65 KiB of the extraction engine and of what links its results', () => {
    expect(engine).toBeGreaterThan(10);
    expect(engine).toBeLessThanOrEqual(65);
  });

  it('sets the engine up only when a text is to be read: so is bundled what only import() asks for', () => {
    expect(SCRIPT).toMatch(/Promise\.resolve\(\)\.then\(\(\) ?=> ?\(/);
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
