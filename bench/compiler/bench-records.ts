import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileCorpus } from '../../src/compile/compile.ts';
import { REPOSITORY } from '../../src/compile/folders.ts';
import { writeFiles } from '../corpus/write-files.ts';
import { keepResult } from '../keep-result.ts';
import { processorTime } from '../processor-time.ts';
import { rounded } from '../statistics.ts';
import { table } from '../table.ts';
import { measuredVersions } from '../versions.ts';
import { charactersOf, reports, transcripts } from './large-records.ts';

/** Some 200 words each. */
const TURNS = 5000;
/** Records may take no more than this many times the time and the memory of reports. */
const BOUND = 1.5;

const KINDS = ['records', 'reports'] as const;
type Kind = (typeof KINDS)[number];

/** Says to a process of its own what it compiles. */
const COMPILED_KIND = 'COMPILED_KIND';

/** What compiling a corpus took. */
interface Compiled {
  readonly characters: number;
  readonly quotations: number;
  readonly seconds: number;
  readonly mebibytes: number;
}

/** Compiles the corpus of one kind in this process. */
function compile(kind: Kind): Compiled {
  const records = transcripts(TURNS);
  const characters = charactersOf(records);
  const files = kind === 'records' ? records : reports(characters);
  const folder = join(REPOSITORY, '.tmp', 'bench', kind);
  rmSync(folder, { recursive: true, force: true });
  writeFiles(folder, files);
  const before = processorTime();
  const compilation = compileCorpus({ folder, authorities: folder });
  const seconds = rounded((processorTime() - before) / 1000, 1);
  rmSync(folder, { recursive: true });
  if (!compilation.ok) throw new Error(JSON.stringify(compilation.problems.slice(0, 5)));
  const { DIRECT, MIXED, INDIRECT } = compilation.report.quotes;
  const mebibytes = Math.round(process.resourceUsage().maxRSS / 1024);
  return { characters: charactersOf(files), quotations: DIRECT + MIXED + INDIRECT, seconds, mebibytes };
}

/** Compiles it in a process of its own, whose memory nothing else has used. */
function compileApart(kind: Kind): Compiled {
  const { stdout, stderr, status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url)], {
    env: { ...process.env, [COMPILED_KIND]: kind },
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Compiled;
}

/** Measures how long a million words of transcript take to compile, beside reports of as many characters. */
export function benchRecords({ json = false }: { readonly json?: boolean }): void {
  const [records, asReports] = [compileApart('records'), compileApart('reports')];
  const factors = {
    time: rounded(records.seconds / asReports.seconds, 2),
    memory: rounded(records.mebibytes / asReports.mebibytes, 2),
  };
  const result = {
    what: 'compiling a million words of transcript, beside reports of as many characters: time and peak memory',
    versions: measuredVersions([]),
    turns: TURNS,
    bound: BOUND,
    records,
    reports: asReports,
    factors,
  };
  keepResult('records', result);
  const rows = Object.entries({ records, reports: asReports }).map(([kind, one]) => [
    kind,
    one.characters,
    one.quotations,
    one.seconds,
    one.mebibytes,
  ]);
  const summary = `time × ${factors.time}, memory × ${factors.memory}, bound ${BOUND}`;
  console.log(
    json
      ? JSON.stringify(result, null, 2)
      : `${table(['corpus', 'characters', 'quotations', 's', 'MiB'], rows)}\n${summary}`,
  );
  if (Math.max(factors.time, factors.memory) > BOUND) process.exitCode = 1;
}

const asked = KINDS.find((kind) => kind === process.env[COMPILED_KIND]);
if (asked !== undefined) console.log(JSON.stringify(compile(asked)));
