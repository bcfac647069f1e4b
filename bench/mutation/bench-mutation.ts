import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { REPOSITORY } from '../../src/compile/folders.ts';
import type { Verdict } from '../bounds.ts';
import { InputError } from '../input-error.ts';
import { report } from '../report.ts';
import { selectByName } from '../selection.ts';
import { measuredVersions } from '../versions.ts';
import { figuresOf, type StrykerReport } from './report.ts';
import { type MutationFigures, mutationTables, sortedOut } from './tables.ts';
import { MUTATION_TARGETS, type MutationTarget } from './targets.ts';

/*
 * Stryker is no dependency of the project: it brings 177 packages for one benchmark. It is installed when it is first
 * asked for, into a folder that git ignores. Its Vitest runner finds the project's Vitest from there.
 */

const VERSION = '10.1.1';
const FOLDER = join('.tmp', 'mutation');
const STRYKER = join(FOLDER, 'node_modules', '@stryker-mutator', 'core');

export interface MutationOptions {
  /** As `selectByName` takes it. */
  readonly only?: string;
  readonly json?: boolean;
}

function run(command: string, args: readonly string[], tests: readonly string[] = []): void {
  const env = { ...process.env, MUTATION_TESTS: tests.join(',') };
  const { status } = spawnSync(command, args, { cwd: REPOSITORY, stdio: ['ignore', 2, 2], env });
  if (status !== 0) throw new InputError(`${command} ${args.join(' ')} failed: see above`);
}

function isInstalled(): boolean {
  const file = join(REPOSITORY, STRYKER, 'package.json');
  return (
    existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version === VERSION
  );
}

function install(): void {
  const packages = ['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}@${VERSION}`);
  mkdirSync(join(REPOSITORY, FOLDER), { recursive: true });
  // Its Vitest must be the project's own, and not another one beside it.
  const flags = ['--no-save', '--legacy-peer-deps', '--no-audit', '--no-fund'];
  run('npm', ['install', '--prefix', FOLDER, ...flags, ...packages]);
}

/** Changes the code of a target, one change at a time, and runs its tests on each. */
function changeCodeOf({ name, code, tests }: MutationTarget): StrykerReport {
  // Each target has files of its own, so that two can be measured at once.
  const own = join(FOLDER, name.replaceAll('/', '-'));
  const reportFile = join(own, 'report.json');
  const config = join(own, 'stryker.config.json');
  mkdirSync(join(REPOSITORY, own), { recursive: true });
  const options = {
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'bench/mutation/vitest.config.ts', related: false },
    mutate: code,
    coverageAnalysis: 'perTest',
    // Stryker would rewrite it by an API that this TypeScript does not have; the tests do without.
    tsconfigFile: join(FOLDER, 'no-tsconfig.json'),
    tempDirName: join(own, 'sandbox'),
    ignorePatterns: ['.tmp', '.wrangler', 'build', 'dist', 'docs', 'explorer', 'seeds', 'bench/results'],
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: reportFile },
    allowConsoleColors: false,
    concurrency: availableParallelism(),
  };
  writeFileSync(join(REPOSITORY, config), JSON.stringify(options, null, 2));
  run(process.execPath, [join(STRYKER, 'bin', 'stryker.js'), 'run', config], tests);
  return JSON.parse(readFileSync(join(REPOSITORY, reportFile), 'utf8')) as StrykerReport;
}

/** What is kept of targets that are not measured now; a target that there is no more is forgotten. */
function keptTargets(): MutationFigures['targets'] {
  const file = join(REPOSITORY, 'bench', 'results', 'mutation.json');
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as MutationFigures).targets : {};
  const known = MUTATION_TARGETS.flatMap(({ name }) => (kept[name] ? [[name, kept[name]] as const] : []));
  return Object.fromEntries(known);
}

/**
 * Changes code in small ways, one at a time, and runs the tests next to it: a change that no test notices shows what is
 * not tested. It takes half an hour, so each target's result is kept for itself.
 *
 * @throws InputError if `only` names no target, or if Stryker cannot be installed or fails
 */
export function benchMutation({ only, json = false }: MutationOptions): void {
  const targets = selectByName(MUTATION_TARGETS, only, 'target');
  if (!isInstalled()) install();
  // One after the other, and each kept at once: what is measured is not lost if a later one fails.
  for (const target of targets) {
    const found = figuresOf(changeCodeOf(target));
    const date = new Date().toISOString().slice(0, 10);
    const measured = { ...keptTargets(), [target.name]: { date, ...found } };
    const figures = {
      what: 'changes to the code, one at a time, and how many of them the tests next to it notice',
      versions: { ...measuredVersions(['vitest']), stryker: VERSION },
      targets: measured,
    };
    const bound = { measured: sortedOut(measured).survivors.length, bound: 0 };
    const verdicts: Verdict[] = [{ what: 'mutation: survivors without a reason', ...bound }];
    report([{ name: 'mutation', figures, tables: mutationTables(figures), verdicts }], json);
  }
}
