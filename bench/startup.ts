import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildInputs } from '../scripts/build-inputs.ts';
import { DEFAULT_ARTEFACT, REPOSITORY } from '../src/compile/folders.ts';
import type { Measurement } from './measurement.ts';
import { median, rounded } from './statistics.ts';
import type { FigureTable } from './table.ts';
import { measuredVersions } from './versions.ts';
import { runNode, runWrangler } from './wrangler.ts';

/** Odd, so that the median is one that was measured. */
const RUNS = 9;
const LIMITS = { bound: 1.5, goal: 1.3 };

const SCRATCH = join(REPOSITORY, '.tmp', 'bench');
const MEASURED_PACKAGES = ['wrangler', 'workerd', 'graphql', 'graphql-yoga', '@pothos/core'];

interface Subject {
  readonly name: string;
  readonly config: string;
}

const WORKER: Subject = { name: 'worker', config: 'wrangler.toml' };
/** Yoga and Pothos with one field: what no Worker of this kind can go below. */
const BARE: Subject = { name: 'bare', config: 'bench/bare/wrangler.toml' };

interface StartupFigures {
  readonly ratio: number;
  /** Of one machine: they say something only beside each other. */
  readonly medianMilliseconds: { readonly worker: number; readonly bare: number };
}

function bundleOf({ name }: Subject): string {
  return join(SCRATCH, `${name}.bundle`);
}

function bundle(subject: Subject): void {
  runWrangler('deploy', '--dry-run', '--config', subject.config, '--outfile', bundleOf(subject));
}

/** Milliseconds in which workerd was not idle while the Worker started, by its CPU profile. */
function activeTime(subject: Subject): number {
  const profile = join(SCRATCH, `${subject.name}.cpuprofile`);
  const printed = runWrangler('check', 'startup', '--worker', bundleOf(subject), '--outfile', profile);
  const active = /Active: ([\d.]+) ms/.exec(printed)?.[1];
  if (active === undefined) throw new Error(`wrangler check startup printed no "Active: … ms":\n${printed}`);
  return Number(active);
}

export function startupTables({
  medianMilliseconds: { worker, bare },
  ratio,
}: StartupFigures): FigureTable[] {
  return [
    {
      title: 'Startup: active CPU time, beside a Yoga and Pothos Worker with one field',
      head: ['', 'Worker ms', 'bare ms', 'ratio'],
      rows: [['startup', worker, bare, ratio]],
    },
  ];
}

/**
 * Measures how long the Worker takes to start, with the corpus that `CORPUS` names, as a ratio to a bare one. The
 * two take turns, because the figures of one machine wander more over minutes than the two differ.
 */
export async function measureStartup(): Promise<Measurement> {
  mkdirSync(SCRATCH, { recursive: true });
  runNode('src/compile/main.ts');
  await buildInputs();
  for (const subject of [WORKER, BARE]) bundle(subject);
  const worker: number[] = [];
  const bare: number[] = [];
  for (let run = 1; run <= RUNS; run++) {
    worker.push(activeTime(WORKER));
    bare.push(activeTime(BARE));
    process.stderr.write(`startup ${run} of ${RUNS}: ${worker.at(-1)} ms, bare ${bare.at(-1)} ms\n`);
  }
  const medianMilliseconds = { worker: median(worker), bare: median(bare) };
  const ratio = rounded(medianMilliseconds.worker / medianMilliseconds.bare, 2);
  const figures = {
    what: 'active CPU time while starting, Worker with corpus : bare Yoga and Pothos Worker, medians',
    versions: measuredVersions(MEASURED_PACKAGES),
    corpusBytes: readFileSync(join(REPOSITORY, DEFAULT_ARTEFACT)).byteLength,
    runs: RUNS,
    ratio,
    medianMilliseconds,
  };
  return {
    name: 'startup',
    figures,
    tables: startupTables(figures),
    verdicts: [{ what: 'startup over a bare Worker', measured: ratio, ...LIMITS }],
  };
}
