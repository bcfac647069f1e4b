import { compileToFile } from '../src/compile/compile-to-file.ts';
import { folderAt, inputFolders } from '../src/compile/folders.ts';
import { formatReport } from '../src/compile/report.ts';
import { buildInputs } from './build-inputs.ts';
import { createDevWorkspace } from './dev-workspace.ts';
import { watchInput } from './watch.ts';
import { exitCode, spawnWrangler } from './wrangler.ts';

/*
 * `npm run dev` compiles the corpus into an artefact of its own, builds the playground, serves both with `wrangler dev`,
 * and compiles again whenever an article or an authority file changes; wrangler sees the new artefact and reloads.
 * Arguments go to `wrangler dev`.
 */
const DEFAULT_PORT = '8787';
/** How often to look whether whoever started this is still there. */
const LOOK_MILLISECONDS = 500;

/** The port that arguments for wrangler name, "--port 8080" or "--port=8080"; null where they name none. */
function portOf(args: readonly string[]): string | null {
  const index = args.findLastIndex((arg) => arg === '--port' || arg.startsWith('--port='));
  return index === -1 ? null : (args[index]?.split('=')[1] ?? args[index + 1] ?? null);
}

const args = process.argv.slice(2);
const folders = inputFolders({}, process.env);
const workspace = createDevWorkspace();
process.on('exit', workspace.remove);
// Before the first compilation reads the files, so that no edit is missed.
const stopWatching = watchInput(folders, recompile);
const first = compileToFile(folders, workspace.artefact);
if (first.ok) {
  console.log(formatReport(first.report));
  await buildInputs();
  process.exitCode = await serve(first.report.articles);
} else process.exitCode = 1;
stopWatching();

async function serve(articles: number): Promise<number> {
  const given = portOf(args);
  // Without a port of its own wrangler would take another one where the default is in use.
  const port = given === null ? ['--port', DEFAULT_PORT] : [];
  const corpus = folderAt(folders.folder).shown;
  console.log(
    `Serving ${articles} articles from ${corpus}: http://localhost:${given ?? DEFAULT_PORT}/graphql`,
  );
  // Before there is a child: one that outlived this process would hold the port.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill());
  const child = spawnWrangler(['dev', workspace.entry, ...port, ...args], {
    // Otherwise wrangler asks Cloudflare for the fields of request.cf, which nothing here uses.
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  });
  // npm passes no signal on to what its shell started: without this, `kill` of npm would leave the port taken.
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) child.kill();
  }, LOOK_MILLISECONDS).unref();
  return exitCode(child);
}

/** What is wrong with an edit is told, and the last good corpus is served on. */
function recompile(): void {
  try {
    if (!compileToFile(folders, workspace.artefact).ok) console.error('The last good corpus is served on.');
  } catch (error) {
    console.error(error);
  }
}
