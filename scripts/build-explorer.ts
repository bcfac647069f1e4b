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
import { build, type Metafile } from 'esbuild';
import { REPOSITORY } from '../src/compile/folders.ts';
import { noticesOf, packagesIn } from './bundle-notices.ts';

/*
 * The playground's page becomes a folder of static assets and one HTML page, which the Worker imports. The page names
 * the assets by a digest of their sources, so browsers may keep them forever.
 */

/** Where wrangler.toml and the Worker expect the playground. */
export const EXPLORER = join(REPOSITORY, 'build', 'explorer');
const SOURCES = [
  'explorer',
  'schema/operations',
  'scripts/build-explorer.ts',
  'scripts/bundle-notices.ts',
  'package-lock.json',
];

/** The licences of all packages in the bundle, beside its files. */
export const NOTICES = 'licences.txt';
const SEE_NOTICES = `/*! Licences of all packages in this file: ${NOTICES} */`;

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

/** Bundles the page's scripts and styles into a folder. @returns what esbuild says is in which file */
export async function bundleExplorer(outdir: string): Promise<Metafile> {
  const { metafile } = await build({
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
    footer: { js: SEE_NOTICES, css: SEE_NOTICES },
    metafile: true,
    logLevel: 'warning',
  });
  // The page's own styles hold those of what is loaded later already; esbuild does not look.
  for (const name of readdirSync(outdir)) {
    if (name.startsWith('chunk-') && name.endsWith('.css')) rmSync(join(outdir, name));
  }
  return metafile;
}

/**
 * Builds the playground, `index.html` and the assets in `public/`, unless what is there was made of the same
 * sources. The result is put in place whole or not at all.
 *
 * @throws Error if a package in the bundle has no licence text
 */
export async function buildExplorer(output = EXPLORER): Promise<void> {
  const assets = `/explorer/${digestOfSources()}`;
  if (existsSync(join(output, 'public', assets))) return;
  const made = `${output}.new`;
  const folder = join(made, 'public', assets);
  rmSync(made, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const metafile = await bundleExplorer(folder);
  writeFileSync(join(folder, NOTICES), noticesOf(REPOSITORY, packagesIn(metafile)));
  copyFileSync(join(REPOSITORY, 'explorer', 'favicon.svg'), join(folder, 'favicon.svg'));
  writeFileSync(join(made, 'public', '_headers'), headersOf(assets));
  const page = readFileSync(join(REPOSITORY, 'explorer', 'index.html'), 'utf8');
  writeFileSync(join(made, 'index.html'), page.replaceAll('{assets}', assets));
  rmSync(output, { recursive: true, force: true });
  renameSync(made, output);
}
