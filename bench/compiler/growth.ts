import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compileCorpus } from '../../src/compile/compile.ts';
import { REPOSITORY } from '../../src/compile/folders.ts';
import { processorTime } from '../extraction/processor-time.ts';
import type { DemandingCorpus, Files } from './demanding-corpus.ts';

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

/** Milliseconds on the processor that a corpus of a size takes to compile. */
function compileTime(corpus: DemandingCorpus, size: number): number {
  const folder = writeFolder(corpus.files(size));
  try {
    const before = processorTime();
    compileCorpus({ folder, authorities: folder });
    return processorTime() - before;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeFolder(files: Files): string {
  mkdirSync(SCRATCH, { recursive: true });
  const folder = mkdtempSync(join(SCRATCH, 'compiler-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
