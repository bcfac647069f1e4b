import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { compileCorpus } from '../../src/compile/compile.ts';
import { REPOSITORY } from '../../src/compile/folders.ts';
import { decodeArtefact } from '../../src/corpus/bundled/artefact.ts';
import { writeFiles } from '../corpus/write-files.ts';
import { keepResult } from '../keep-result.ts';
import { rounded } from '../statistics.ts';
import { table } from '../table.ts';
import { measuredVersions } from '../versions.ts';
import { type Checked, checkRecords } from './check.ts';
import { generateRecordCorpus } from './generate.ts';

const REPORTS = 2000;
const TRANSCRIPTS = 100;
const FOLDER = join(REPOSITORY, '.tmp', 'bench', 'fidelity');

export interface FidelityOptions {
  readonly reports: number;
  readonly seed: number;
  /** Prints so many planted quotations of each kind of error. */
  readonly show?: number;
  readonly json?: boolean;
}

/** A figure: how many of which, what is wanted, and which are wrong. */
interface Row {
  readonly name: string;
  readonly value: number;
  readonly goal: string;
  readonly isMet: boolean;
  readonly wrong: readonly Checked[];
}

const TURNING = /^(?:number exchanged|name exchanged|.*negation .*)$/;

/** What is found of the planted quotations, in percent or counted. */
function rowsOf(checked: readonly Checked[]): readonly Row[] {
  const read = checked.filter(({ quote }) => quote !== null);
  const fidelity = ({ quote }: Checked) => quote?.record?.fidelity ?? null;
  const onRecord = read.filter(({ planted }) => planted.sentences.length > 0);
  const matched = read.filter((one) => fidelity(one) !== null && fidelity(one) !== 'NOT_ON_RECORD');
  const found = onRecord.filter(({ isRightPlace }) => isRightPlace);
  const isRight = (one: Checked) => one.planted.fidelity.includes(fidelity(one));
  const isTrue = ({ planted }: Checked) => ['VERBATIM', 'SHORTENED'].includes(planted.fidelity[0] ?? '');
  const changed = found.filter(({ planted }) => planted.fidelity[0] === 'CHANGED');
  const invented = read.filter(({ planted }) => planted.sentences.length === 0);
  const hasReason = ({ planted, quote }: Checked) =>
    planted.reasons.some((reason) =>
      (quote?.record?.reasons as readonly string[] | undefined)?.includes(reason),
    );

  const share = (
    name: string,
    all: readonly Checked[],
    good: (one: Checked) => boolean,
    least: number,
  ): Row => {
    const wrong = all.filter((one) => !good(one));
    const value = all.length === 0 ? 100 : rounded((100 * (all.length - wrong.length)) / all.length, 2);
    return { name: `${name} (${all.length})`, value, goal: `≥ ${least} %`, isMet: value >= least, wrong };
  };
  const direct = onRecord.filter(({ planted }) => !planted.isIndirect);
  const indirect = onRecord.filter(({ planted }) => planted.isIndirect);
  const turned = read.filter(({ planted }) => TURNING.test(planted.kind));
  const missed = turned.filter((one) => ['VERBATIM', 'SHORTENED'].includes(fidelity(one) ?? ''));
  const innocent = read.filter(isTrue);
  return [
    share('quotations read', checked, ({ quote }) => quote !== null, 0),
    share('recall', onRecord, ({ isRightPlace }) => isRightPlace, 98),
    share('recall, direct', direct, ({ isRightPlace }) => isRightPlace, 0),
    share('recall, indirect', indirect, ({ isRightPlace }) => isRightPlace, 0),
    share('precision', matched, ({ isRightPlace }) => isRightPlace, 99),
    share('fidelity right', found, isRight, 95),
    share('reason right', changed.filter(isRight), hasReason, 0),
    share('invented words without a record, or not on it', invented, isRight, 0),
    {
      name: `number, name or negation taken for true (${turned.length})`,
      value: missed.length,
      goal: '0',
      isMet: missed.length === 0,
      wrong: missed,
    },
    share('verbatim and shortened not called CHANGED', innocent, (one) => fidelity(one) !== 'CHANGED', 98),
  ];
}

/** For each kind of planting how often the fidelity is which. */
function confusion(checked: readonly Checked[]): Record<string, Record<string, number>> {
  const counts: Record<string, Record<string, number>> = {};
  for (const { planted, quote } of checked) {
    if (quote === null) continue;
    counts[planted.kind] ??= {};
    const own = counts[planted.kind];
    const said = quote.record?.fidelity ?? 'null';
    if (own) own[said] = (own[said] ?? 0) + 1;
  }
  return counts;
}

function show(rows: readonly Row[], count: number): void {
  for (const { name, wrong } of rows.filter((row) => row.wrong.length > 0)) {
    console.log(`\n== ${name}: ${wrong.length} wrong`);
    for (const { planted, quote, found } of wrong.slice(0, count)) {
      const match = quote?.record;
      const said = match ? `${match.fidelity} ${match.reasons.join(' ')}` : 'null';
      console.log(
        `- ${planted.kind}: wanted ${planted.fidelity.join(' or ')}, got ${quote ? said : 'not read'}`,
      );
      console.log(`    report: ${planted.words}`);
      console.log(`    record: ${planted.sentences.join('. ')}`);
      if (found !== '') console.log(`    found:  ${found}`);
    }
  }
}

/** Compiles a generated corpus of records and reports, and says how much of what was planted is found and judged right. */
export function benchFidelity({ reports, seed, show: shown, json }: FidelityOptions): void {
  rmSync(FOLDER, { recursive: true, force: true });
  const transcripts = Math.max(1, Math.round((reports * TRANSCRIPTS) / REPORTS));
  const { files, planted } = generateRecordCorpus(reports, transcripts, seed);
  writeFiles(
    FOLDER,
    Object.fromEntries([...files].map(([slug, content]) => [`articles/${slug}.md`, content])),
  );
  const started = performance.now();
  const compilation = compileCorpus({ folder: FOLDER, authorities: FOLDER });
  const seconds = rounded((performance.now() - started) / 1000, 1);
  rmSync(FOLDER, { recursive: true });
  if (!compilation.ok) throw new Error(JSON.stringify(compilation.problems.slice(0, 5)));
  const checked = checkRecords(decodeArtefact(compilation.artefact).graph, planted);
  const rows = rowsOf(checked);
  const result = {
    what: 'records found of what was planted in a generated corpus of transcripts and reports, in percent',
    versions: measuredVersions([]),
    reports,
    transcripts,
    seed,
    seconds,
    figures: Object.fromEntries(rows.map(({ name, value }) => [name, value])),
    goals: Object.fromEntries(rows.map(({ name, goal }) => [name, goal])),
    byKind: confusion(checked),
  };
  if (reports === REPORTS && seed === 1) keepResult('fidelity', result);
  if (json) console.log(JSON.stringify(result, null, 2));
  else {
    console.log(
      table(
        ['records', 'measured', 'goal'],
        rows.map(({ name, value, goal }) => [name, value, goal]),
      ),
    );
    for (const [kind, counts] of Object.entries(result.byKind)) {
      console.log(`${kind.padEnd(36)} ${JSON.stringify(counts)}`);
    }
  }
  if (shown !== undefined) show(rows, shown);
  if (rows.some(({ isMet }) => !isMet)) process.exitCode = 1;
}
