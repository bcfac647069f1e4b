import type { ChildProcess } from 'node:child_process';
import { constants } from 'node:os';
import { InvalidArgumentError } from 'commander';
import { counted } from '../src/compile/counted.ts';
import { folderAt, inputFolders, isFolder } from '../src/compile/folders.ts';
import { originOnceItAnswers } from './answering.ts';
import { createCommand, partAtDashes } from './command-line.ts';
import { type CompiledCorpus, createCorpusCompiler } from './corpus-compiler.ts';
import { createDevWorkspace } from './dev-workspace.ts';
import { portProblem } from './free-port.ts';
import { keepCompiled } from './keep-compiled.ts';
import { exitCode, spawnWrangler } from './wrangler.ts';

/*
 * `npm run dev` compiles the corpus into an artefact of its own, builds the playground, serves both with
 * `wrangler dev`, and compiles again after each change of an article, an authority file or the compiler's code; wrangler
 * sees the new artefact and reloads.
 */
const DEFAULT_PORT = 8787;
/** How often to look whether whoever started this is still there. */
const LOOK_MILLISECONDS = 500;

interface DevOptions {
  readonly port: number;
}

function toPort(value: string): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  throw new InvalidArgumentError('Expected a number from 0 (any free port) to 65535.');
}

const { own, forWrangler } = partAtDashes(process.argv.slice(2));
createCommand(
  'npm run dev --',
  'Compiles the articles in CORPUS (default: seeds), serves them with the playground, and shows each saved change.',
)
  .option('--port <number>', 'where to serve; 0 for any free port', toPort, DEFAULT_PORT)
  .usage('[options] [-- options of wrangler dev]')
  .addHelpText(
    'after',
    `
Environment:
  CORPUS          the folder of articles (default: seeds)
  AUTHORITIES     the folder of people.yaml, organizations.yaml and topics.yaml (default: the corpus)

An article with a mistake is named and left out until it is fixed. Examples:
  CORPUS=../my-articles npm run dev
  npm run dev -- --port 8080
  npm run dev -- -- --ip 0.0.0.0`,
  )
  .action(serveAndWatch)
  .parse(own, { from: 'user' });

async function serveAndWatch({ port }: DevOptions): Promise<void> {
  // Wrangler finds out late, and its message is followed by pages of a crash of esbuild.
  const problem = await portProblem(port);
  if (problem !== null) {
    console.error(problem);
    process.exitCode = 1;
    return;
  }
  const folders = inputFolders({}, process.env);
  const workspace = createDevWorkspace();
  const compiler = createCorpusCompiler({ folders, artefact: workspace.artefact });
  let server: ChildProcess | null = null;
  process.on('exit', () => {
    server?.kill();
    compiler.end();
    workspace.remove();
  });
  // Before there is a server: one that outlived this process would hold the port.
  const stop = (signal: NodeJS.Signals) => {
    if (server === null) process.exit(128 + constants.signals[signal]);
    server.kill();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  // npm passes no signal on to what its shell started: without this, `kill` of npm would leave the port taken.
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop('SIGHUP');
  }, LOOK_MILLISECONDS).unref();

  let hasCorpus = false;
  const firstCorpus = new Promise<CompiledCorpus>((resolve) => {
    keepCompiled(folders, compiler, (corpus) => {
      if (corpus !== null) {
        hasCorpus = true;
        resolve(corpus);
      } else if (hasCorpus) console.error('The last good corpus is still served.');
      // A wrong name is not fixed by saving a file.
      else if (![folders.folder, folders.authorities].every((folder) => isFolder(folderAt(folder).path)))
        process.exit(1);
      else console.error('Nothing is served yet. The server starts when this is fixed and saved.');
    });
  });
  const { buildInputs } = await import('./build-inputs.ts');
  const [{ articles, leftOut }] = await Promise.all([firstCorpus, buildInputs()]);
  const started = spawnWrangler(['dev', workspace.entry, '--port', String(port), ...forWrangler], {
    // Otherwise wrangler asks Cloudflare for the fields of request.cf, which nothing here uses.
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  });
  server = started;
  started.once('message', (message) => {
    const without = leftOut === 0 ? '' : ` (${leftOut} left out)`;
    const what = `${counted(articles, 'article')} from ${folderAt(folders.folder).shown}${without}`;
    originOnceItAnswers(started, message).then((origin) => {
      if (origin !== null) console.log(`Serving ${what}: ${origin}/graphql`);
    }, console.error);
  });
  process.exit(await exitCode(started));
}
