import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ERROR_CODES, isErrorCode } from '../../src/http/error-codes.ts';
import { MAX_BODY_BYTES, MAX_URL_LENGTH } from '../../src/http/limits.ts';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');
const DOCS = read('docs/errors.md');

function codesIn(source: string): string[] {
  return Array.from(source.matchAll(/'([A-Z]+(?:_[A-Z]+)+)'/g), (match) => match[1] as string);
}

describe('the table of error codes in the docs', () => {
  it('has a row for each code of the HTTP layer, in its order, and no other', () => {
    const rows = Array.from(DOCS.matchAll(/^\| `([A-Z_]+)` \|/gm), (match) => match[1]);
    expect(rows).toEqual([...ERROR_CODES]);
  });

  it('knows every code that the schema gives an error', () => {
    const used = codesIn(read('schema/errors.ts'));
    expect(used).not.toEqual([]);
    expect(used.filter((code) => !isErrorCode(code))).toEqual([]);
  });

  it('has no code that nothing uses', () => {
    const used = new Set<string>();
    const files = readdirSync(new URL('src/http/', ROOT), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.ts'))) {
      if (file !== 'error-codes.ts') for (const code of codesIn(read(`src/http/${file}`))) used.add(code);
    }
    expect(ERROR_CODES.filter((code) => !used.has(code))).toEqual([]);
  });

  it('names the limits that the code has', () => {
    expect(DOCS).toContain(`larger than ${MAX_BODY_BYTES / 1024} KiB`);
    expect(DOCS).toContain(`longer than ${MAX_URL_LENGTH.toLocaleString('en-US')} characters`);
  });
});
