import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { ZodType, z } from 'zod';
import type { Problem } from '../problem.ts';

/** A piece of YAML and where it stands. */
export interface YamlText {
  readonly file: string;
  readonly source: string;
  /** 1-based line of the file on which `source` begins. */
  readonly firstLine: number;
}

/** The way to a value: keys of maps and indexes of lists. */
export type YamlPath = readonly PropertyKey[];

/** A YAML document as plain values, and where in the file each of them stands. */
export interface YamlContent {
  readonly file: string;
  readonly value: unknown;
  /** 1-based line of the key or list item at a path; of the nearest one around it where the path names nothing. */
  lineOf(path: YamlPath): number;
}

/** What to do about the mistakes that editors make; the parser's own message says what it met. */
const REMEDIES: Partial<Record<YAMLError['code'], string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'put a value that contains ": " in quotation marks',
  MULTILINE_IMPLICIT_KEY: 'write `key: value` on a line, and indent the lines that a value goes on over',
  MISSING_CHAR: 'close the quotation mark or bracket, or put the colon behind the key',
  DUPLICATE_KEY: 'keep one of the two',
  BAD_INDENT: 'indent the keys of one list or map alike, and close every bracket',
  BAD_SCALAR_START: 'put the value in quotation marks',
  TAG_RESOLVE_FAILED: 'put a value that begins with ! in quotation marks',
  MULTIPLE_DOCS: 'leave out the second line ---',
};

/**
 * Parses YAML 1.2 with its core schema, in which a date stays the text it is. All that is wrong with it becomes
 * problems, and then the result is null.
 */
export function parseYaml({ file, source, firstLine }: YamlText, problems: Problem[]): YamlContent | null {
  const lines = new LineCounter();
  // The parser fails on a list behind a byte-order mark and knows no lone carriage return; no line's number changes.
  const normal = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const document = parseDocument(normal, {
    lineCounter: lines,
    schema: 'core',
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: 'error',
  });
  const lineAt = (offset: number) => firstLine - 1 + Math.max(1, lines.linePos(offset).line);
  const found: Problem[] = [];
  for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
    const line = lineAt(pos[0]);
    // What the parser says next of the same line mostly follows from the first fault.
    if (found.some((earlier) => earlier.line === line)) continue;
    const remedy = isIndentedByTab(normal, pos[0]) ? 'indent with spaces, not with a tab' : REMEDIES[code];
    found.push({ file, line, message: `is not YAML: ${message}${remedy ? `; ${remedy}` : ''}` });
  }
  visit(document, {
    Alias(_key, alias) {
      if (alias.resolve(document) !== undefined) return;
      const message = `is not YAML: nothing is called &${alias.source}; put a value that begins with * in quotation marks`;
      found.push({ file, line: lineAt(alias.range?.[0] ?? 0), message });
    },
  });
  if (found.length > 0) {
    problems.push(...found);
    return null;
  }
  try {
    const value: unknown = document.toJS();
    return { file, value, lineOf: (path) => lineAt(offsetOf(document, path)) };
  } catch (error) {
    // What is left: aliases that multiply beyond the parser's limit.
    problems.push({ file, line: firstLine, message: `is not YAML: ${(error as Error).message}` });
    return null;
  }
}

function isIndentedByTab(source: string, offset: number): boolean {
  const line = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset + 1);
  return /^ *\t/.test(line);
}

/** Where the value at a path begins, or the nearest one around it. */
function offsetOf(document: Document, path: YamlPath): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const segment of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(segment));
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
}

/**
 * Holds the value at a path to a shape. What does not fit becomes problems, each at its own line, and then the
 * result is null. The shape's messages go on where the value's name stops: "must be …".
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
      for (const key of issue.keys) {
        const message = `unknown key "${key}"; ${issue.message}`;
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
