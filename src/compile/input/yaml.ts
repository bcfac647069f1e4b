import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import type { ZodType, z } from 'zod';
import type { Problem } from '../problem.ts';
import { createKeyAdvice } from './key-names.ts';
import { listedKeys } from './shapes.ts';
import { resolveAliases } from './yaml-aliases.ts';

/** A piece of YAML and where it is. */
export interface YamlText {
  readonly file: string;
  readonly source: string;
  /** 1-based line of the file on which `source` begins. */
  readonly firstLine: number;
}

/** The way to a value: keys of maps and indexes of lists. */
export type YamlPath = readonly PropertyKey[];

/** A YAML document as plain values, and where in the file each of them is. */
export interface YamlContent {
  readonly file: string;
  readonly value: unknown;
  /** 1-based line of the key or list item at a path; of the nearest one around it if the path names nothing. */
  lineOf(path: YamlPath): number;
}

/** What to do about the mistakes that editors make; the parser's own message says what it met. */
const REMEDIES: Partial<Record<YAMLError['code'], string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'put a value that contains ": " in quotation marks',
  MULTILINE_IMPLICIT_KEY: 'write `key: value` on a line, and indent the lines that a value goes on over',
  MISSING_CHAR: 'close the quotation mark or bracket, or put the colon after the key',
  BAD_INDENT: 'indent the keys of one list or map alike, and close every bracket',
  BAD_SCALAR_START: 'put the value in quotation marks',
  TAG_RESOLVE_FAILED: 'put a value that begins with ! in quotation marks',
  MULTIPLE_DOCS: 'leave out the second line ---',
};

const TOO_DEEP = 'is nested too deeply; no value here has more than a few lists and maps within each other';

/**
 * Parses YAML 1.2 with its core schema, in which a date stays the text it is. All that is wrong with it becomes
 * problems, and then the result is null.
 */
export function parseYaml(text: YamlText, problems: Problem[]): YamlContent | null {
  try {
    return parse(text, problems);
  } catch (error) {
    // The parser calls itself for each level, and so does what reads its result.
    if (!(error instanceof RangeError)) throw error;
    problems.push({ file: text.file, line: text.firstLine, message: TOO_DEEP });
    return null;
  }
}

function parse({ file, source, firstLine }: YamlText, problems: Problem[]): YamlContent | null {
  const lines = new LineCounter();
  // The parser fails on a list after a byte-order mark and knows no lone carriage return; no line's number changes.
  const normal = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const document = parseDocument(normal, {
    lineCounter: lines,
    schema: 'core',
    // The parser compares each key with all that came before; see `repeatedKeys`.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  const lineAt = (offset: number) => firstLine - 1 + Math.max(1, lines.linePos(offset).line);
  const foundOn = new Set<number>();
  const complain = (offset: number, message: string) => {
    problems.push({ file, line: lineAt(offset), message });
    foundOn.add(lineAt(offset));
  };
  for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
    // What the parser says next of the same line mostly follows from the first fault.
    if (foundOn.has(lineAt(pos[0]))) continue;
    const remedy = isIndentedByTab(normal, pos[0]) ? 'indent with spaces, not with a tab' : REMEDIES[code];
    const what = `is not YAML: ${message}${remedy ? `; ${remedy}` : ''}`;
    complain(pos[0], code === 'RESOURCE_EXHAUSTION' ? TOO_DEEP : what);
  }
  const aliases = resolveAliases(document);
  for (const offset of repeatedKeys(document, aliases.targets)) {
    if (!foundOn.has(lineAt(offset)))
      complain(offset, 'is not YAML: Map keys must be unique; keep one of the two');
  }
  for (const { offset, message } of aliases.problems) complain(offset, message);
  if (foundOn.size > 0) return null;
  // Aliases are counted already; the parser's own count reads the whole document for each.
  const value: unknown = document.toJS({ maxAliasCount: -1 });
  const offsetOf = offsetFinder(document, aliases.targets);
  return { file, value, lineOf: (path) => lineAt(offsetOf(path)) };
}

/** Where keys begin that their map has already. A key can be written as an alias. */
function repeatedKeys(document: Document, targets: ReadonlyMap<Alias, Node>): number[] {
  const offsets: number[] = [];
  visit(document, {
    Map(_key, map) {
      const keys = new Set<unknown>();
      for (const { key } of map.items) {
        const written = isAlias(key) ? targets.get(key) : key;
        if (!isNode(key) || !isScalar(written)) continue;
        if (keys.has(written.value)) offsets.push(key.range?.[0] ?? 0);
        keys.add(written.value);
      }
    },
  });
  return offsets;
}

function isIndentedByTab(source: string, offset: number): boolean {
  const line = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset + 1);
  return /^ *\t/.test(line);
}

/** Makes the function that finds where the value at a path begins, or the nearest one around it. */
function offsetFinder(document: Document, targets: ReadonlyMap<Alias, Node>): (path: YamlPath) => number {
  const pairsOf = new Map<YAMLMap, ReadonlyMap<string, Pair>>();
  const pairIn = (map: YAMLMap, key: string) => {
    const pairs = pairsOf.get(map) ?? pairsByKey(map);
    pairsOf.set(map, pairs);
    return pairs.get(key);
  };
  return (path) => {
    let node: unknown = document.contents;
    let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    for (const segment of path) {
      if (isAlias(node)) node = targets.get(node);
      if (isMap(node)) {
        const pair = pairIn(node, String(segment));
        if (!pair) return offset;
        offset = (pair.key as Node).range?.[0] ?? offset;
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(segment)];
        if (!isNode(node)) return offset;
        offset = node.range?.[0] ?? offset;
      } else return offset;
    }
    return offset;
  };
}

/** The pairs of a map by their keys as text; of keys that are one as text, 1 and "1", the first. */
function pairsByKey({ items }: YAMLMap): ReadonlyMap<string, Pair> {
  const pairs = new Map<string, Pair>();
  for (const pair of items) {
    if (isScalar(pair.key) && !pairs.has(String(pair.key.value))) pairs.set(String(pair.key.value), pair);
  }
  return pairs;
}

/**
 * Checks the value at a path against a shape. What does not fit becomes problems, each at its own line, and then the
 * result is null. The shape's messages follow the value's name: "must be …".
 */
export function readShape<Shape extends ZodType>(
  shape: Shape,
  value: unknown,
  content: YamlContent,
  path: YamlPath,
  problems: Problem[],
): z.output<Shape> | null {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  const { file } = content;
  for (const issue of result.error.issues) {
    const place = [...path, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      const advise = adviceOn(issue.message);
      for (const key of issue.keys) {
        const message = `unknown key "${key}"; ${advise(key) ?? `possible keys: ${issue.message}`}`;
        problems.push({ file, line: content.lineOf([...place, key]), message });
      }
    } else {
      const name = issue.path.findLast((segment) => typeof segment === 'string');
      const message = name === undefined ? issue.message : `"${name}" ${issue.message}`;
      problems.push({ file, line: content.lineOf(place), message });
    }
  }
  return null;
}

/** Made once for each of the few lists of keys that there are. */
const advisers = new Map<string, ReturnType<typeof createKeyAdvice>>();

function adviceOn(possibleKeys: string): ReturnType<typeof createKeyAdvice> {
  const made = advisers.get(possibleKeys) ?? createKeyAdvice(listedKeys(possibleKeys));
  advisers.set(possibleKeys, made);
  return made;
}
