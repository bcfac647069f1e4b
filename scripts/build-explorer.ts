import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { REPOSITORY } from '../src/compile/folders.ts';

/*
 * The playground's page becomes a folder of static assets and one HTML page, which the Worker imports and which names
 * the assets by a digest of all that they are made of: browsers may keep them forever.
 */

/** Where wrangler.toml and the Worker expect the playground. */
export const EXPLORER = join(REPOSITORY, 'build', 'explorer');
const SOURCES = ['explorer', 'schema/operations', 'scripts/build-explorer.ts', 'package-lock.json'];

const ENTRY_POINTS = {
  main: 'explorer/main.tsx',
  // `explorer/editor-workers.ts` expects them under these names.
  'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
  'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
  'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
};

/** Paths from the root of every file that is in one of these files and folders. */
function filesIn(paths: readonly string[]): string[] {
  return paths
    .flatMap((path) =>
      statSync(join(REPOSITORY, path)).isDirectory()
        ? filesIn(readdirSync(join(REPOSITORY, path)).map((name) => `${path}/${name}`))
        : [path],
    )
    .sort();
}

function digestOfSources(): string {
  const digest = createHash('sha256');
  for (const file of filesIn(SOURCES)) {
    const content = readFileSync(join(REPOSITORY, file));
    digest.update(`${file}\0${content.byteLength}\0`).update(content);
  }
  return digest.digest('hex').slice(0, 16);
}

/** Workers' own headers do not reach static assets, these do. */
const headersOf = (path: string): string => `${path}/*
  Cache-Control: public, max-age=31536000, immutable
  Content-Security-Policy: default-src 'none'; script-src 'self'
  X-Content-Type-Options: nosniff
`;

async function bundle(outdir: string): Promise<void> {
  await build({
    absWorkingDir: REPOSITORY,
    entryPoints: ENTRY_POINTS,
    outdir,
    bundle: true,
    minify: true,
    format: 'esm',
    // What the page and its workers share is loaded once.
    splitting: true,
    chunkNames: 'chunk-[hash]',
    assetNames: '[name]-[hash]',
    target: 'es2022',
    tsconfig: 'explorer/tsconfig.json',
    define: { 'process.env.NODE_ENV': '"production"' },
    // The names that GraphiQL asks for are those of CommonJS files, of which esbuild would import nothing by its name.
    alias: {
      'prettier/parser-babel': 'prettier/plugins/babel',
      'prettier/parser-graphql': 'prettier/plugins/graphql',
    },
    loader: { '.graphql': 'text', '.ttf': 'file' },
    legalComments: 'linked',
    logLevel: 'warning',
  });
  // The styles of what is loaded later stand in the page's own already; esbuild does not look.
  for (const name of readdirSync(outdir)) {
    if (name.startsWith('chunk-') && name.endsWith('.css')) rmSync(join(outdir, name));
  }
}

/**
 * Builds the playground, `index.html` and the assets in `public/`, unless what is there was made of the same
 * sources. The result is put in place whole or not at all.
 */
export async function buildExplorer(output = EXPLORER): Promise<void> {
  const assets = `/explorer/${digestOfSources()}`;
  if (existsSync(join(output, 'public', assets))) return;
  const made = `${output}.new`;
  const folder = join(made, 'public', assets);
  rmSync(made, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await bundle(folder);
  copyFileSync(join(REPOSITORY, 'explorer', 'favicon.svg'), join(folder, 'favicon.svg'));
  writeFileSync(join(made, 'public', '_headers'), headersOf(assets));
  const page = readFileSync(join(REPOSITORY, 'explorer', 'index.html'), 'utf8');
  writeFileSync(join(made, 'index.html'), page.replaceAll('{assets}', assets));
  rmSync(output, { recursive: true, force: true });
  renameSync(made, output);
}
