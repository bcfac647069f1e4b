import { z } from 'zod';
import { table } from '../table.ts';

const shares = z.object({ p: z.number(), r: z.number(), f1: z.number() });
const view = z.object({
  exact: shares,
  overlap: shares,
  speakerAccuracy: z.record(
    z.string(),
    z.object({ acc: z.number(), entityAcc: z.number().nullable(), n: z.number() }),
  ),
  endToEndExact: shares,
  endToEndOverlap: shares,
});

/** The part of a scorer's output that is shown; all figures but `n` are from 0 to 1. */
export const scoresShape = z.object({ direct: view, mixed: view, indirect: view, quoted: view });
export type Scores = z.infer<typeof scoresShape>;

const VIEWS = ['direct', 'mixed', 'indirect', 'quoted'] as const;
const KINDS = ['all', 'named', 'nominal', 'pronoun'] as const;

/** A share from 0 to 1 in percent with one decimal; a dash if there is none. */
export const percent = (share: number | null | undefined) =>
  share === null || share === undefined ? '–' : (100 * share).toFixed(1);

/** Two tables, in percent: how well spans are found, and how well the speakers of the found ones. */
export function formatScores(scores: Scores): string {
  const spans = VIEWS.map((name) => {
    const { exact, overlap, endToEndExact, endToEndOverlap } = scores[name];
    const figures = [exact.p, exact.r, exact.f1, overlap.p, overlap.r, overlap.f1];
    return [name, ...[...figures, endToEndExact.f1, endToEndOverlap.f1].map(percent)];
  });
  const speakers = VIEWS.map((name) => [
    name,
    ...KINDS.map((kind) => {
      const accuracy = scores[name].speakerAccuracy[kind];
      if (accuracy === undefined) return '–';
      return `${percent(accuracy.acc)} / ${percent(accuracy.entityAcc)} (${accuracy.n})`;
    }),
  ]);
  const found = ['spans', 'exact P', 'R', 'F1', 'overlap P', 'R', 'F1', 'end to end', 'overlap'];
  return [table(found, spans), table(['speakers: acc / entityAcc (n)', ...KINDS], speakers)].join('\n');
}
