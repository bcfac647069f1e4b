import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractedLine } from '../../src/jsonl/extract-lines.ts';
import { InputError } from '../input-error.ts';
import { type DocumentLine, readDocuments } from './documents.ts';
import { inPart, type Part } from './held-out.ts';
import { keepAccuracy } from './kept-accuracy.ts';
import { formatScores, type Scores, scoresShape } from './scores.ts';

export interface AccuracyOptions {
  /** Annotated documents, one a line. */
  readonly gold: string;
  /** A script that takes the files of gold and of predictions and prints its figures as JSON. */
  readonly scorer: string;
  readonly part: Part;
  readonly json?: boolean;
  /** The name under which `bench/results/accuracy.json` keeps the figures; they are only printed without it. */
  readonly keep?: string;
}

const MOST_OUTPUT = 64 * 1024 * 1024;

/**
 * Measures how much `extract` finds of what people annotated. The user names the documents and the scorer; neither
 * is a part of the project.
 *
 * @throws InputError if one of the two is missing or malformed
 */
export async function benchAccuracy({ gold, scorer, part, json, keep }: AccuracyOptions): Promise<void> {
  if (!existsSync(scorer)) throw new InputError(`${scorer}: no such scorer`);
  const documents = inPart(await readDocuments(gold), part);
  if (documents.length === 0)
    throw new InputError(`${gold}: none of its documents belongs to the part "${part}"`);
  const scores = scored(scorer, documents);
  if (keep !== undefined) keepAccuracy(keep, part, documents.length, scores);
  if (json) console.log(JSON.stringify({ part, documents: documents.length, ...scores }, null, 2));
  else console.log(`${part}: ${documents.length} documents, in percent\n${formatScores(scores)}`);
}

function scored(scorer: string, documents: readonly DocumentLine[]): Scores {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-accuracy-'));
  try {
    const [gold, predicted] = [join(folder, 'gold.jsonl'), join(folder, 'predicted.jsonl')];
    writeFileSync(gold, Buffer.concat(documents.flatMap(({ line }) => [line, Buffer.from('\n')])));
    writeFileSync(predicted, documents.map(extractedLine).join(''));
    return scoresOf(scorer, run(scorer, gold, predicted));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(scorer: string, gold: string, predicted: string): string {
  try {
    return execFileSync(process.execPath, [scorer, gold, predicted], {
      encoding: 'utf8',
      stdio: 'pipe',
      maxBuffer: MOST_OUTPUT,
    });
  } catch (error) {
    throw new InputError(`${scorer}: the scorer failed:\n${(error as { stderr?: string }).stderr || error}`);
  }
}

function scoresOf(scorer: string, printed: string): Scores {
  let value: unknown;
  try {
    value = JSON.parse(printed);
  } catch {
    throw new InputError(`${scorer}: the scorer printed no JSON`);
  }
  const scores = scoresShape.safeParse(value);
  if (scores.success) return scores.data;
  const [issue] = scores.error.issues;
  throw new InputError(
    `${scorer}: the scorer's figures have the wrong shape: ${issue?.path.join('.')}: ${issue?.message}`,
  );
}
