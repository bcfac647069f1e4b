import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { compileCorpus } from '../../src/compile/compile.ts';
import { REPOSITORY } from '../../src/compile/folders.ts';
import { generateCorpus, type ReportShape, SHORT_REPORTS } from './generate.ts';
import { writeCorpus } from './write.ts';

/** The artefact of a generated corpus of so many articles, of 3 KB if no other shape is given. */
export function compileGenerated(articles: number, shape: ReportShape = SHORT_REPORTS): string {
  const parent = join(REPOSITORY, '.tmp', 'bench');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'generated-'));
  try {
    writeCorpus(folder, generateCorpus(articles, 1, shape));
    const compilation = compileCorpus({ folder, authorities: folder });
    if (!compilation.ok) throw new Error(JSON.stringify(compilation.problems.slice(0, 5)));
    return compilation.artefact;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
