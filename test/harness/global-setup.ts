import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { unpackBrowser } from './browser.ts';
import { type CorpusName, PRESENT_CORPORA, ROOT, SOURCE_FOLDERS, WORKER_FOLDERS } from './corpora.ts';
import { lastChange } from './last-change.ts';
import { OFFLINE } from './offline.ts';
import { startWorker } from './worker.ts';

const DIST = join(ROOT, 'dist');
const SOURCES = [
  'src',
  'schema',
  'explorer',
  'scripts',
  'wrangler.toml',
  'package.json',
  'package-lock.json',
];

/** Without the corpus that the developer serves in this shell. */
const { CORPUS: _corpus, AUTHORITIES: _authorities, ...ENVIRONMENT } = process.env;

const run = promisify(execFile);

/** Runs a script of the project; an error shows all that it printed. */
async function runScript(script: string, ...args: string[]): Promise<void> {
  try {
    await run(process.execPath, [join(ROOT, script), ...args], {
      cwd: ROOT,
      env: { ...ENVIRONMENT, ...OFFLINE },
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${script} ${args.join(' ')} failed:\n${stdout ?? ''}\n${stderr ?? error}`);
  }
}

/** `npm run build`, if its result is missing or older than what it is made of. */
async function buildIfStale(): Promise<void> {
  const built = lastChange(join(DIST, 'worker.js'));
  const isStale = SOURCES.some((path) => lastChange(join(ROOT, path)) >= built);
  if (isStale) await runScript('scripts/build.ts');
}

/** The text modules that the built Worker imports: wrangler puts a digest in front of each name. */
function textModules(script: string): string[] {
  const modules = Array.from(
    script.matchAll(/["']\.\/([0-9a-f]{40}-[\w.-]+)["']/g),
    (match) => match[1] as string,
  );
  if (modules.some((name) => name.endsWith('-corpus.json'))) return modules;
  throw new Error('dist/worker.js imports no corpus.json: do wrangler.toml and src/worker.ts still agree?');
}

/** The built Worker, byte for byte, with another corpus beside it. */
async function layOut(corpus: CorpusName): Promise<void> {
  const folder = WORKER_FOLDERS[corpus];
  const artefact = `${folder}.json`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await runScript('src/compile/main.ts', SOURCE_FOLDERS[corpus], '--out', artefact);
  copyFileSync(join(DIST, 'worker.js'), join(folder, 'worker.js'));
  for (const name of textModules(readFileSync(join(DIST, 'worker.js'), 'utf8'))) {
    // dist/ may hold modules of earlier builds, which the Worker does not import.
    copyFileSync(name.endsWith('-corpus.json') ? artefact : join(DIST, name), join(folder, name));
  }
}

/** Builds the Worker, lays it out with each corpus, and unpacks the browser. */
export async function prepareWorkers(): Promise<void> {
  await buildIfStale();
  await Promise.all([...PRESENT_CORPORA.map(layOut), unpackBrowser()]);
}

/** Prepares all that the test files share, and starts a Worker with each corpus. @returns what stops them */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await prepareWorkers();
  const starts = await Promise.allSettled(
    PRESENT_CORPORA.map(async (corpus) => ({ corpus, ...(await startWorker(corpus)) })),
  );
  const workers = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
  const stop = async () => {
    await Promise.all(workers.map(({ close }) => close()));
  };
  const failed = starts.find((start) => start.status === 'rejected');
  if (failed !== undefined) {
    await stop();
    throw failed.reason;
  }
  project.provide('workerUrls', Object.fromEntries(workers.map(({ corpus, url }) => [corpus, url])));
  return stop;
}
