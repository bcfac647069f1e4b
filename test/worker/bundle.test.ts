import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { WORKER_FOLDERS } from '../harness/corpora.ts';

const SCRIPT = readFileSync(join(WORKER_FOLDERS.bundled, 'worker.js'), 'utf8');
const KIBIBYTE = 1024;

function occurrences(pattern: RegExp): number {
  return SCRIPT.match(pattern)?.length ?? 0;
}

describe('the bundle without its corpus', () => {
  it('is at most 125 KiB gzipped', () => {
    expect(gzipSync(SCRIPT, { level: 9 }).byteLength).toBeLessThanOrEqual(125 * KIBIBYTE);
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
