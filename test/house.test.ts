import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** What each room may import of the others: the table of ARCHITECTURE.md. */
const MAY_USE: Record<string, readonly string[]> = {
  'src/model': [],
  'src/text': ['src/model'],
  'src/lexicon': ['src/text'],
  'src/names': ['src/model', 'src/text', 'src/lexicon'],
  'src/extraction': ['src/model', 'src/text', 'src/lexicon', 'src/names'],
  'src/comparison': ['src/model', 'src/text', 'src/lexicon'],
  'src/linking': ['src/model', 'src/text', 'src/lexicon', 'src/names', 'src/extraction', 'src/comparison'],
  'src/search': ['src/model', 'src/text', 'src/lexicon'],
  'src/corpus': ['src/model', 'src/text', 'src/names', 'src/linking', 'src/comparison', 'src/search'],
  'src/compile': ['src/model', 'src/text', 'src/names', 'src/extraction', 'src/linking', 'src/corpus'],
  'src/jsonl': ['src/model', 'src/text', 'src/extraction'],
  'src/document': [],
  'src/cost': ['src/text', 'src/corpus', 'src/document'],
  'schema/operations': [],
  schema: [
    'src/model',
    'src/text',
    'src/names',
    'src/extraction',
    'src/comparison',
    'src/linking',
    'src/search',
    'src/corpus',
    'src/cost',
  ],
  'src/execution': ['src/document'],
  'src/http': ['src/corpus', 'src/cost', 'src/document', 'src/execution'],
  'src/create-worker.ts': ['src/http', 'schema', 'src/corpus', 'build'],
  'src/worker.ts': ['src/create-worker.ts', 'build'],
  explorer: ['schema/operations'],
  bench: [
    'src/model',
    'src/text',
    'src/lexicon',
    'src/extraction',
    'src/corpus',
    'src/compile',
    'src/jsonl',
    'src/cost',
    'src/http',
    'schema',
    'scripts',
    'build',
  ],
};

/** Rooms that run in the Worker, in the build or in a browser: nothing of Node, and of npm only what is named. */
const PURE: Record<string, readonly string[]> = {
  'src/model': [],
  'src/text': ['stemmer', 'minisearch'],
  'src/lexicon': [],
  'src/names': [],
  'src/extraction': [],
  'src/comparison': ['diff'],
  'src/linking': ['@noble/hashes'],
  'src/search': [],
  'src/corpus': [],
  'src/document': ['graphql'],
  'src/cost': ['graphql'],
  schema: ['graphql', '@pothos/core'],
  'src/execution': ['graphql'],
  'src/http': ['graphql', 'graphql-yoga', '@noble/hashes'],
  explorer: [
    'graphql',
    'graphiql',
    '@graphiql/react',
    '@graphiql/toolkit',
    '@graphiql/plugin-doc-explorer',
    '@graphiql/plugin-history',
    'monaco-editor',
    'monaco-graphql',
    'react',
    'react-dom',
  ],
};

const rooms = Object.keys(MAY_USE);
const roomOf = (path: string) => rooms.find((room) => path === room || path.startsWith(`${room}/`));

function sourceFiles(): string[] {
  return ['src', 'schema', 'explorer', 'bench'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
      .map((file) => posix.join(folder, file.replaceAll('\\', '/'))),
  );
}

/** What a file imports: paths from the root for its own, bare names for packages. */
function importsOf(file: string): string[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  const statements = source.matchAll(/^(?:import|export)\s(?:[^'"]*?from\s)?['"]([^'"]+)['"]/gm);
  const calls = source.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g);
  return [...statements, ...calls].map(([, target]) =>
    target?.startsWith('.') ? posix.join(posix.dirname(file), target) : (target as string),
  );
}

/**
 * Files outside of src/names that fold a name, and what for. Whoever else does compares names, and asks src/names
 * instead.
 */
const FOLDS_NAMES: Readonly<Record<string, string>> = {
  'src/corpus/bundled/names.ts': 'finds a part of a name',
  'src/linking/named-agents.ts': 'orders by name',
  'src/linking/topic-tree.ts': 'orders topics by name',
  'src/linking/topics.ts': 'orders topics by name',
  'src/text/slug.ts': 'makes a slug of a name',
};
const FOLDED_NAME =
  /\bfold\w*\([^()]*\b(?:\w*[nN]ame|\w*[aA]lias|surname)s?\b|\b(?:name|alias)\w*[^\n;]*\.map\(fold/;

/** A file without its comments. */
function codeOf(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8').replace(/\/\*.*?\*\/|\/\/[^\n]*/gs, '');
}

/** Globals of Node that a pure room must do without; comments do not count. */
function nodeGlobalsIn(file: string): string[] {
  return codeOf(file).match(/\b(?:process|Buffer|__dirname|require)(?=[.(])/g) ?? [];
}

/**
 * The circles of imports among some files, type imports included, each once and from its first file on: "a → b → a".
 * They are found one at a time, by depth first, so that a tangle of circles may list only some of them.
 */
function circlesAmong(files: readonly string[]): string[] {
  const done = new Set<string>();
  const circles = new Set<string>();
  function visit(file: string, path: readonly string[]): void {
    const start = path.indexOf(file);
    if (start >= 0) {
      const circle = path.slice(start);
      const first = circle.indexOf([...circle].sort()[0] ?? '');
      const inOrder = [...circle.slice(first), ...circle.slice(0, first)];
      circles.add([...inOrder, ...inOrder.slice(0, 1)].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const target of importsOf(file)) if (files.includes(target)) visit(target, [...path, file]);
    done.add(file);
  }
  for (const file of files) visit(file, []);
  return [...circles].sort();
}

describe('the house', () => {
  it('has no files that import each other in a circle', () => {
    expect(circlesAmong(sourceFiles())).toEqual([]);
  });

  it('is the one that ARCHITECTURE.md has in its table', () => {
    const rows = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8').matchAll(
      /^\| `([^`]+)\/` \|.*\| ([a-z]+(?:, [a-z]+)*|–)(?: \([^)]*\))? \|$/gm,
    );
    const pathOf = (name: string) => rooms.find((room) => room === `src/${name}`) ?? name;
    const table = Array.from(rows, ([, room = '', used = '']): [string, readonly string[]] => [
      room,
      used === '–' ? [] : used.split(', ').map(pathOf).sort(),
    ]);
    const held = Object.entries(MAY_USE).filter(([room]) => /^(?:src\/\w+|schema|bench)$/.test(room));
    expect(Object.fromEntries(table)).toMatchObject(
      Object.fromEntries(held.map(([room, used]) => [room, [...used].sort()])),
    );
  });

  it.each(sourceFiles())('%s stands in a room and imports only what its room may use', (file) => {
    const room = roomOf(file);
    expect(room, 'a file outside the rooms of ARCHITECTURE.md').toBeDefined();
    for (const target of importsOf(file)) {
      const targetRoom = roomOf(target) ?? (target.startsWith('build/') ? 'build' : undefined);
      if (targetRoom) {
        expect([room, ...(MAY_USE[room as string] ?? [])], `imports ${target}`).toContain(targetRoom);
      } else {
        const allowed = PURE[room as string];
        const name = target
          .split('/')
          .slice(0, target.startsWith('@') ? 2 : 1)
          .join('/');
        if (allowed) expect(allowed, `imports ${target}`).toContain(name);
      }
    }
    // Only src/names compares names: nobody else folds them, or asks whether "Joe" is Joseph.
    if (room === 'src/names' || room === 'bench') return;
    expect(importsOf(file), 'compares given names').not.toContain('src/lexicon/nicknames.ts');
    if (!(file in FOLDS_NAMES)) expect(codeOf(file), 'folds a name').not.toMatch(FOLDED_NAME);
  });

  it.each(Object.keys(FOLDS_NAMES))('%s folds names, as the list of those that may says', (file) => {
    expect(codeOf(file)).toMatch(FOLDED_NAME);
  });

  it.each(sourceFiles())('%s uses nothing of Node if it runs elsewhere too', (file) => {
    if (PURE[roomOf(file) as string]) expect(nodeGlobalsIn(file), 'uses what only Node has').toEqual([]);
  });
});
