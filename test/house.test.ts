import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as functionWords from '../src/lexicon/function-words.ts';
import { CIRCUMSTANCES } from '../src/lexicon/phrase-boundaries.ts';
import {
  DAY_ABBREVIATIONS,
  MONTH_ABBREVIATIONS,
  STATE_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
} from '../src/text/abbreviations.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** What each room may import of the others: the table of ARCHITECTURE.md. */
const MAY_USE: Record<string, readonly string[]> = {
  'src/model': [],
  'src/text': ['src/model'],
  'src/lexicon': ['src/text'],
  'src/names': ['src/model', 'src/text', 'src/lexicon'],
  'src/extraction': ['src/model', 'src/text', 'src/lexicon', 'src/names'],
  'src/comparison': ['src/model', 'src/text', 'src/lexicon', 'src/names'],
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

/** Determiners, pronouns, prepositions, conjunctions and auxiliaries: only the lexicon lists them. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...functionWords.DETERMINERS,
  ...functionWords.SUBJECT_PRONOUNS,
  ...functionWords.OBJECT_PRONOUNS,
  ...functionWords.PRONOUNS_FOR_ONE,
  ...functionWords.RELATIVE_PRONOUNS,
  ...functionWords.QUESTION_WORDS,
  ...CIRCUMSTANCES,
  ...functionWords.NOUN_PREPOSITIONS,
  ...functionWords.PLACE_PREPOSITIONS,
  ...functionWords.COORDINATORS,
  ...functionWords.SUBORDINATORS,
  ...functionWords.BE,
  ...functionWords.HAVE,
  ...functionWords.MODALS,
]);

const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...TITLE_ABBREVIATIONS,
  ...STATE_ABBREVIATIONS,
  ...MONTH_ABBREVIATIONS,
  ...DAY_ABBREVIATIONS,
]);

/** The patterns that a file has, without slashes and flags. */
function patternsIn(file: string): string[] {
  const literal =
    /(?<=[=(,:[!&|?{};]\s*|\breturn\s+)\/((?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/[a-z]*/g;
  return Array.from(codeOf(file).matchAll(literal), ([, pattern = '']) => pattern);
}

/** The words of a pattern that are alternatives as they are: "in" and "on" of `(?:in|on the)` are not both. */
function alternativesIn(pattern: string): string[] {
  const alternatives = pattern.matchAll(
    /(?<=\||\^|\((?:\?(?:[:=!]|<[=!]|<\w+>))?|\\b)([\p{L}’]+)(?=\||\)|\$|\\b|\\s)/gu,
  );
  return Array.from(alternatives, ([, word = '']) => word);
}

/** The lists of words that a file writes: in word sets, sets and lists of strings. */
function wordListsIn(file: string): string[][] {
  const code = codeOf(file);
  const sets = code.matchAll(/\bwordSet\(\s*(['"`])([^'"`]*)\1/g);
  const lists = code.matchAll(/\[\s*((?:'[^'\n]*',?\s*){2,})\]/g);
  return [
    ...Array.from(sets, ([, , words = '']) => words.trim().split(/\s+/)),
    ...Array.from(lists, ([, words = '']) =>
      Array.from(words.matchAll(/'([^']*)'/g), ([, word = '']) => word),
    ),
  ];
}

/** Rooms that read articles and take what they know of English from the lexicon. */
const READS_ENGLISH = ['src/extraction', 'src/linking', 'src/names', 'src/search', 'src/comparison'];
const readers = () =>
  sourceFiles().filter((file) => READS_ENGLISH.some((room) => file.startsWith(`${room}/`)));

/** Files that match words in ways of their own, and why they may. */
const PATTERNS_OF_PHRASES: Readonly<Record<string, string>> = {
  'src/extraction/layout/captions.ts': 'knows the phrases that captions have',
  'src/extraction/layout/credits.ts': 'knows the phrases that credits have',
  'src/extraction/layout/page-lines.ts': 'knows the lines that pages have around a story',
  'src/extraction/turns/record-lines.ts': 'knows the lines that records have around what is said',
};
const LISTS_OF_THEIR_OWN: Readonly<Record<string, string>> = {
  'src/comparison/contractions.ts': 'says after what a contraction is which words',
};
const CUTS_WORDS: Readonly<Record<string, string>> = {
  'src/extraction/marks/stray-marks.ts': 'looks at what is between blanks, with its marks',
  'src/linking/keys.ts': 'keeps the words that keys were made of, whatever a word is elsewhere',
  'src/linking/main-topics.ts': 'counts what is between blanks',
  'src/names/acronyms.ts': 'takes single letters',
  'src/names/person-name.ts': 'parts a name that somebody typed',
};
const CUTTING = /\.split\(\/(?:\\s|\[\\s)|\.match(?:All)?\((?:\/[^\n]*?(?:\\p\{L\}|\\w|\\S\+)|[A-Z_]*WORD)/;

/** The stages of a reading in their order, each with the files that say what it gives. */
const STAGES: Readonly<Record<string, readonly string[]>> = {
  layout: ['story.ts'],
  marks: ['passage.ts'],
  agents: ['mentions.ts'],
  turns: ['turn.ts'],
  sentences: ['sentence.ts'],
  phrases: ['phrases.ts', 'reference.ts'],
  clauses: ['clause.ts'],
  quotations: ['utterance.ts'],
  coreference: [],
};
const stageOf = (file: string) => /^src\/extraction\/(\w+)\//.exec(file)?.[1];

/** What a file imports of others as values: not types. */
function valueImportsOf(file: string): string[] {
  const statements = codeOf(file).matchAll(/^import\s(?!type\s)([^'"]*?)from\s['"](\.[^'"]+)['"]/gm);
  return Array.from(statements, ([, names = '', target = '']) => ({ names, target }))
    .filter(({ names }) =>
      names
        .replace(/[{}\s]/g, '')
        .split(',')
        .some((name) => name !== '' && !name.startsWith('type')),
    )
    .map(({ target }) => posix.join(posix.dirname(file), target));
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

  it.each(readers())('%s takes function words from the lexicon', (file) => {
    for (const pattern of patternsIn(file)) {
      if (file in PATTERNS_OF_PHRASES) continue;
      const found = alternativesIn(pattern).filter((word) => FUNCTION_WORDS.has(word.toLowerCase()));
      expect(new Set(found).size, `a pattern with ${found.join(', ')}`).toBeLessThan(2);
    }
    if (file in LISTS_OF_THEIR_OWN) return;
    for (const words of wordListsIn(file))
      expect(
        words.every((word) => FUNCTION_WORDS.has(word)),
        `a list of ${words.join(', ')}`,
      ).toBe(false);
  });

  it.each([...readers(), ...sourceFiles().filter((file) => file.startsWith('src/text/'))])(
    '%s leaves it to abbreviations.ts what a full stop belongs to',
    (file) => {
      if (file === 'src/text/abbreviations.ts') return;
      for (const pattern of patternsIn(file)) {
        const found = alternativesIn(pattern).filter((word) => ABBREVIATIONS.has(word));
        expect(new Set(found).size, `a pattern with ${found.join(', ')}`).toBeLessThan(2);
      }
    },
  );

  it.each(readers())('%s leaves it to the tokenizer what a word is', (file) => {
    if (file in CUTS_WORDS) expect(codeOf(file), 'cuts no words, as the list says').toMatch(CUTTING);
    else expect(codeOf(file), 'cuts words').not.toMatch(CUTTING);
    if (file.startsWith('src/extraction/'))
      expect(codeOf(file), 'a token has its letters in lower case').not.toContain('.toLowerCase()');
  });

  it.each(readers().filter((file) => stageOf(file) !== undefined))('%s keeps to its stage', (file) => {
    const stage = stageOf(file) ?? '';
    const order = Object.keys(STAGES);
    for (const target of importsOf(file)) {
      const other = stageOf(target);
      if (other === undefined || other === stage) continue;
      expect(order.indexOf(other), `imports ${target}, of a later stage`).toBeLessThan(order.indexOf(stage));
    }
    for (const target of valueImportsOf(file)) {
      const other = stageOf(target);
      if (other === undefined || other === stage) continue;
      expect(STAGES[other], `imports more than types of ${target}`).toContain(posix.basename(target));
    }
    if (stage !== 'clauses') expect(codeOf(file), 'reads verbs as clauses').not.toContain('reportingVerb');
    if (stage !== 'phrases')
      expect(codeOf(file), 'finds noun phrases').not.toMatch(/\bisDescriptionNoun\b|\bnew Phrases\b/);
  });
});
