import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  CODE_BYTES,
  HEAP,
  MAX_ARTEFACT_IN_MEMORY,
  MAX_CORPUS_BYTES,
  sizeProblem,
  sizeWarnings,
} from '../../src/compile/capacity.ts';

const MIB = 2 ** 20;

describe('the size of an artefact', () => {
  it('with the code makes up what a Worker may have', () => {
    expect(MAX_CORPUS_BYTES + CODE_BYTES).toBe(64 * MIB);
  });

  it('is a problem from one byte over the limit on, which names size, limit and what to do', () => {
    expect(sizeProblem(MAX_CORPUS_BYTES)).toBeNull();
    expect(sizeProblem(MAX_CORPUS_BYTES + 1)).toContain('63.0 MiB compiled, and a Worker may have 64.0 MiB');
    expect(sizeProblem(75 * MIB)).toMatch(/it has 75\.0 MiB compiled.* Compile fewer articles/);
  });

  it('gets a warning from three quarters of the limit on', () => {
    const upload = (bytes: number) =>
      sizeWarnings(bytes).filter((warning) => warning.includes('can be deployed'));
    expect(upload(0.75 * MAX_CORPUS_BYTES - 1)).toEqual([]);
    expect(upload(0.75 * MAX_CORPUS_BYTES)).toEqual([
      expect.stringContaining('47.3 MiB compiled, 75 % of the 63.0 MiB'),
    ]);
    expect(upload(MAX_CORPUS_BYTES)).toEqual([expect.stringContaining('100 %')]);
  });

  it('over the limit gets the problem in place of the warning', () => {
    expect(sizeWarnings(MAX_CORPUS_BYTES + 1)[0]).toBe(sizeProblem(MAX_CORPUS_BYTES + 1));
  });

  it('gets a warning about memory, which comes first, as soon as requests have too little left', () => {
    expect(MAX_ARTEFACT_IN_MEMORY).toBeLessThan(MAX_CORPUS_BYTES);
    const memory = (bytes: number) => sizeWarnings(bytes).filter((warning) => warning.includes('memory'));
    expect(memory(MAX_ARTEFACT_IN_MEMORY)).toEqual([]);
    expect(memory(MAX_ARTEFACT_IN_MEMORY + 1)).toEqual([
      expect.stringMatching(/about 100 MB of memory \(an estimate\), and an isolate has 128 MB/),
    ]);
  });

  it('of an ordinary corpus is no reason for a warning', () => {
    expect(sizeWarnings(0)).toEqual([]);
    expect(sizeWarnings(25_000_000)).toEqual([]);
  });
});

describe('README.md and docs/limits.md', () => {
  const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  const limits = read('docs/limits.md');
  const { sizes } = JSON.parse(read('bench/results/heap.json')) as {
    sizes: { articles: number; artefact: number; heap: number }[];
  };

  it('say what was measured, and by what memory is estimated', () => {
    for (const { heap } of sizes) expect(limits).toContain(`${Math.round(heap)} MB with`);
    expect(limits).toContain(
      `${HEAP.base / 1e6} MB and ${HEAP.perArtefactByte} bytes for each byte of the artefact`,
    );
  });

  it('say how many articles fit, in full hundreds', () => {
    const { articles, artefact } = sizes.at(-1) as (typeof sizes)[number];
    const fitting = (bytes: number) =>
      (Math.floor(bytes / ((artefact * 1e6) / articles) / 100) * 100).toLocaleString('en-US');
    expect(limits).toContain(`| 128 MB, on every plan | ${fitting(MAX_ARTEFACT_IN_MEMORY)} |`);
    expect(limits).toContain(`| 64 MiB uncompressed, on every plan | ${fitting(MAX_CORPUS_BYTES)} |`);
    expect(read('README.md')).toContain(`- ${fitting(MAX_ARTEFACT_IN_MEMORY)} by memory`);
    expect(read('README.md')).toContain(`- ${fitting(MAX_CORPUS_BYTES)} by upload`);
  });
});
