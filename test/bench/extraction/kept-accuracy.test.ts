import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptAccuracy } from '../../../bench/extraction/kept-accuracy.ts';

/** Which view of which kept measurement each row of a document quotes, by words of its first cell. */
const ROWS: Readonly<Record<string, readonly (readonly [string, string, 'direct' | 'quoted'])[]>> = {
  'README.md': [
    ['144 held-out articles (PolNeAR)', 'polnear-held', 'direct'],
    ['the 333 articles whose errors were studied', 'polnear-fit', 'direct'],
    ['17 articles of sixteen other outlets', 'papers', 'quoted'],
    ['85 articles of Wikinews', 'wikinews', 'quoted'],
    ['14 other articles of Wikinews (GUM)', 'gum', 'quoted'],
  ],
  'bench/EXTRACTION.md': [
    ['17 articles of sixteen outlets', 'papers', 'quoted'],
    ['85 articles of Wikinews', 'wikinews', 'quoted'],
    ['102 sentences of 2016', 'pud', 'quoted'],
    ['14 articles of Wikinews (GUM)', 'gum', 'quoted'],
  ],
};

describe.each(Object.entries(ROWS))('the accuracy that %s states', (file, rows) => {
  const lines = readFileSync(resolve(import.meta.dirname, '../../..', file), 'utf8').split('\n');
  it.each(rows)('is what was measured: %s', (words, name, view) => {
    const measured = keptAccuracy()[name]?.[view];
    const [, row] = lines.filter((line) => line.startsWith('|') && line.includes(words)).map(cells)[0] ?? [];
    expect(measured).toBeDefined();
    expect(row).toEqual([measured?.exact, measured?.speaker, measured?.endToEnd]);
  });
});

/** The first cell of a table's row, and the other cells. */
function cells(line: string): [string, string[]] {
  const [first = '', ...others] = line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
  return [first, others];
}
