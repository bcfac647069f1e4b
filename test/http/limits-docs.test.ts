import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as limits from '../../src/http/limits.ts';

const DOCS = readFileSync(new URL('../../docs/limits.md', import.meta.url), 'utf8');

describe('the table of limits in the docs', () => {
  it.each([
    ['tokens', limits.MAX_TOKENS],
    ['lines', limits.MAX_LINES],
    ['nesting', limits.MAX_NESTING],
    ['depth', limits.MAX_DEPTH],
    ['fields', limits.MAX_FIELDS],
    ['rootFields', limits.MAX_ROOT_FIELDS],
    ['aliases', limits.MAX_ALIASES],
    ['directives', limits.MAX_DIRECTIVES],
    ['cost', limits.MAX_COST],
    ['textLength', limits.MAX_READ_LENGTH],
  ])('has %s as the code has it', (name, maximum) => {
    expect(DOCS).toContain(`| \`${name}\` | ${maximum.toLocaleString('en-US')} |`);
  });
});
