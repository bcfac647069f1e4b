import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { compileCorpus } from '../../src/compile/compile.ts';
import { REPOSITORY } from '../../src/compile/folders.ts';
import { writeFiles } from '../corpus/write-files.ts';
import { processorTime } from '../processor-time.ts';
import type { DemandingCorpus } from './demanding-corpus.ts';

const SCRATCH = join(REPOSITORY, '.tmp', 'bench');

/** What takes fewer milliseconds counts as these: so little cannot be measured. */
const LEAST = 10;

/** How often a corpus is measured at most that seems too slow. */
const ATTEMPTS = 3;

/** How the time to compile grows with a corpus. */
export interface CompilerGrowth {
  /** Milliseconds on the processor for each size. */
  readonly milliseconds: readonly [smaller: number, larger: number];
  /** The second time as a multiple of the first. */
  readonly factor: number;
}

/**
 * Measures how long a corpus of two sizes takes to compile. Measures again if the factor exceeds the bound: a
 * disturbed measurement passes, work that grows too fast does not.
 */
export function measureCompiler(
  corpus: DemandingCorpus,
  [smaller, larger]: readonly [smaller: number, larger: number],
  bound: number,
): CompilerGrowth {
  let growth: CompilerGrowth;
  let attempt = 0;
  do {
    const milliseconds = [compileTime(corpus, smaller), compileTime(corpus, larger)] as const;
    growth = { milliseconds, factor: milliseconds[1] / Math.max(LEAST, milliseconds[0]) };
    attempt++;
  } while (growth.factor > bound && attempt < ATTEMPTS);
  return growth;
}

/**
 * The first size that takes long enough to be measured: `smallest`, doubled as often as it takes, or the corpus's own
 * size. Its code has been compiled then too.
 */
export function measurableSize(corpus: DemandingCorpus, smallest: number): number {
  let size = smallest;
  while (size < corpus.size && Math.min(compileTime(corpus, size), compileTime(corpus, size)) < LEAST) {
    size = Math.min(2 * size, corpus.size);
  }
  return size;
}

/** Milliseconds on the processor that a corpus of a size takes to compile. */
function compileTime(corpus: DemandingCorpus, size: number): number {
  mkdirSync(SCRATCH, { recursive: true });
  const folder = mkdtempSync(join(SCRATCH, 'compiler-'));
  try {
    writeFiles(folder, corpus.files(size));
    const before = processorTime();
    compileCorpus({ folder, authorities: folder });
    return processorTime() - before;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
