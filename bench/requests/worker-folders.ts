import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';
import { buildInputs } from '../../scripts/build-inputs.ts';
import { REPOSITORY } from '../../src/compile/folders.ts';
import { runNode, runWrangler } from '../wrangler.ts';
import type { WorkerFolder } from './workerd.ts';

const SCRATCH = join(REPOSITORY, '.tmp', 'bench', 'workers');

/** Where wrangler puts a text module: a digest of it, and the name that it has in the sources. */
const TEXT_MODULE = /^[0-9a-f]{40}-/;
const CORPUS_MODULE = /^[0-9a-f]{40}-corpus\.json$/;

/** Makes an empty folder for files that nobody keeps. */
export function scratchFolder(name: string): string {
  const folder = join(SCRATCH, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

function compatibilityDate(config: string): string {
  const date = /^compatibility_date = "(.+)"$/m.exec(readFileSync(join(REPOSITORY, config), 'utf8'))?.[1];
  if (date === undefined) throw new Error(`${config} has no compatibility_date`);
  return date;
}

/** Bundles a Worker as it would be deployed. */
function bundle(config: string, name: string): WorkerFolder {
  const folder = scratchFolder(name);
  runWrangler('deploy', '--dry-run', '--config', config, '--outdir', folder);
  return bundledWorker(folder, config);
}

/** The Worker that wrangler bundled into a folder. */
export function bundledWorker(folder: string, config = 'wrangler.toml'): WorkerFolder {
  const texts = readdirSync(folder).filter((file) => TEXT_MODULE.test(file));
  return { folder, modules: ['worker.js', ...texts], compatibilityDate: compatibilityDate(config) };
}

/** The Workers that answer questions, over the corpus that `CORPUS` names. */
export interface BuiltWorkers {
  /** The real one, as `npm run build` makes it. */
  readonly worker: WorkerFolder;
  /** graphql-js alone over the same schema and store. */
  readonly bare: WorkerFolder;
}

/** Compiles the corpus and bundles the Workers with it. */
export async function buildWorkers(): Promise<BuiltWorkers> {
  runNode('src/compile/main.ts');
  await buildInputs();
  return {
    worker: bundle('wrangler.toml', 'worker'),
    bare: bundle('bench/requests/bare/wrangler.toml', 'bare'),
  };
}

/** The same Worker, byte for byte, with another corpus beside it. */
export function withCorpus(built: WorkerFolder, artefact: string, name: string): WorkerFolder {
  const corpus = built.modules.find((file) => CORPUS_MODULE.test(file));
  if (corpus === undefined) throw new Error(`the Worker in ${dirname(built.folder)} imports no corpus.json`);
  const folder = scratchFolder(name);
  for (const file of built.modules) cpSync(join(built.folder, file), join(folder, file));
  writeFileSync(join(folder, corpus), artefact);
  return { ...built, folder };
}

/**
 * A Worker that returns answers which it has as strings.
 *
 * @param answers for each URL the body
 */
export function buildStaticWorker(answers: ReadonlyMap<string, string>, name: string): WorkerFolder {
  const folder = scratchFolder(name);
  buildSync({
    entryPoints: [join(REPOSITORY, 'bench', 'requests', 'static', 'worker.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    external: ['./answers.json'],
    outfile: join(folder, 'worker.js'),
  });
  writeFileSync(join(folder, 'answers.json'), JSON.stringify(Object.fromEntries(answers)));
  return {
    folder,
    modules: ['worker.js', 'answers.json'],
    compatibilityDate: compatibilityDate('wrangler.toml'),
  };
}
