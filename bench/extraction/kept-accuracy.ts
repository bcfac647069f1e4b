import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../../src/compile/folders.ts';
import { keepResult } from '../keep-result.ts';
import type { Part } from './held-out.ts';
import { percent, type Scores } from './scores.ts';

/** The figures that README and EXTRACTION.md quote, in percent with one decimal, as they are printed. */
export interface AccuracyFigures {
  /** F1 of the quotations whose span is exactly right. */
  readonly exact: string;
  /** Share of the found quotations whose speaker is right, by name or by mention. */
  readonly speaker: string;
  /** F1 of the quotations whose span and speaker are both right. */
  readonly endToEnd: string;
}

/** One measurement: some documents, and how well their quotations were read. */
export interface KeptAccuracy {
  /** ISO full-date of the measurement. */
  readonly date: string;
  readonly part: Part;
  readonly documents: number;
  /** Quotations of type DIRECT. */
  readonly direct: AccuracyFigures;
  /** All words in quotation marks, whatever the type. */
  readonly quoted: AccuracyFigures;
}

const FILE = join(REPOSITORY, 'bench', 'results', 'accuracy.json');

/** All kept measurements, by the names that they were kept under. */
export function keptAccuracy(): Readonly<Record<string, KeptAccuracy>> {
  if (!existsSync(FILE)) return {};
  const { measurements } = JSON.parse(readFileSync(FILE, 'utf8')) as {
    measurements: Record<string, KeptAccuracy>;
  };
  return measurements;
}

function figures({ exact, speakerAccuracy, endToEndExact }: Scores['direct']): AccuracyFigures {
  return {
    exact: percent(exact.f1),
    speaker: percent(speakerAccuracy.all?.acc),
    endToEnd: percent(endToEndExact.f1),
  };
}

/** Keeps one measurement in `bench/results/accuracy.json`, next to those of other documents. */
export function keepAccuracy(name: string, part: Part, documents: number, scores: Scores): void {
  const measurement: KeptAccuracy = {
    date: new Date().toISOString().slice(0, 10),
    part,
    documents,
    direct: figures(scores.direct),
    quoted: figures(scores.quoted),
  };
  const what =
    'quotations found and attributed in annotated documents, in percent: npm run bench -- accuracy --keep';
  keepResult('accuracy', { what, measurements: { ...keptAccuracy(), [name]: measurement } });
}
