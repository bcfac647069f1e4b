import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptResults, withFigures } from '../../bench/results-document.ts';

const DOCUMENT = readFileSync(resolve(import.meta.dirname, '../../bench/RESULTS.md'), 'utf8');
const [BEFORE = '', AFTER = ''] = DOCUMENT.split(/<!-- figures.*<!-- end of figures -->/s);

describe('RESULTS.md', () => {
  it('has the figures that are kept', () => {
    expect(withFigures(DOCUMENT, keptResults())).toBe(DOCUMENT);
  });

  it('keeps what is written by hand', () => {
    const written = withFigures(DOCUMENT, new Map());
    expect(written.startsWith(BEFORE)).toBe(true);
    expect(written.endsWith(AFTER)).toBe(true);
  });

  it('shows a kept result as tables of Markdown, its verdicts first', () => {
    const verdicts = [{ what: 'bundle', measured: 191, bound: 190 }];
    const files = [{ name: 'worker.js', plain: 600, gzip: 191 }];
    const result = { date: '2026-01-02', verdicts, files };
    const written = withFigures(DOCUMENT, new Map([['bundle', result]]));
    const [, figures = ''] = written.split(BEFORE);
    expect(figures).toContain('| bundle | 191 | 190 | – | MISSED |');
    expect(figures).toContain('### bundle (2026-01-02)\n');
    expect(figures).toContain(
      '| file | KiB | KiB gzip |\n| --- | ---: | ---: |\n| worker.js | 600 | 191 |\n',
    );
  });

  it('must have a place for figures', () => {
    expect(() => withFigures('# Results', new Map())).toThrow(/must hold/);
  });
});
