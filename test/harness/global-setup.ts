import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { unpackBrowser } from './browser.ts';
import { type CorpusName, PRESENT_CORPORA, ROOT, SOURCE_FOLDERS, WORKER_FOLDERS } from './corpora.ts';
import { lastChange } from './last-change.ts';

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

/** The tests' corpora, whatever the developer serves in this shell. */
const { CORPUS: _corpus, AUTHORITIES: _authorities, ...ENVIRONMENT } = process.env;

/** Runs a script of the project; an error shows all that it printed. */
function runScript(script: string, ...args: string[]): void {
  try {
    execFileSync(process.execPath, [join(ROOT, script), ...args], {
      cwd: ROOT,
      env: { ...ENVIRONMENT, WRANGLER_SEND_METRICS: 'false' },
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${script} ${args.join(' ')} failed:\n${stdout ?? ''}\n${stderr ?? error}`);
  }
}

/** `npm run build`, where its result is missing or older than what it is made of. */
function buildWhereStale(): void {
  const built = lastChange(join(DIST, 'worker.js'));
  const isStale = SOURCES.some((path) => lastChange(join(ROOT, path)) >= built);
  if (isStale) runScript('scripts/build.ts');
}

/** The text modules that the built Worker imports: wrangler puts a digest before each name. */
function textModules(script: string): string[] {
  const modules = Array.from(
    script.matchAll(/["']\.\/([0-9a-f]{40}-[\w.-]+)["']/g),
    (match) => match[1] as string,
  );
  if (modules.some((name) => name.endsWith('-corpus.json'))) return modules;
  throw new Error('dist/worker.js imports no corpus.json: do wrangler.toml and src/worker.ts still agree?');
}

/** The built Worker, byte for byte, with another corpus beside it. */
function layOut(corpus: CorpusName): void {
  const folder = WORKER_FOLDERS[corpus];
  const artefact = `${folder}.json`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  runScript('src/compile/main.ts', SOURCE_FOLDERS[corpus], '--out', artefact);
  copyFileSync(join(DIST, 'worker.js'), join(folder, 'worker.js'));
  for (const name of textModules(readFileSync(join(DIST, 'worker.js'), 'utf8'))) {
    // What is left in dist/ of earlier builds stays there.
    copyFileSync(name.endsWith('-corpus.json') ? artefact : join(DIST, name), join(folder, name));
  }
}

/** Builds the Worker once for all test files, lays it out with each corpus, and unpacks the browser. */
export default async function setup(): Promise<void> {
  buildWhereStale();
  for (const corpus of PRESENT_CORPORA) layOut(corpus);
  await unpackBrowser();
}
