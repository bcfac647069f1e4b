import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ZodType, z } from 'zod';
import type { AuthorityAgent, AuthorityPerson, AuthorityTopic } from '../../linking/authority.ts';
import { compareText } from '../../text/compare.ts';
import { type Folder, shownAs } from '../folders.ts';
import { MOST_BYTES, NO_SUCH_FOLDER, readText, reason } from '../input/read-text.ts';
import { parseYaml, readShape, type YamlPath } from '../input/yaml.ts';
import type { Problem } from '../problem.ts';
import type { Warning } from '../warning.ts';
import { type Outline, outlineOf } from './outline.ts';
import { entriesShape, organizationShape, personShape, topicShape } from './shapes.ts';

/** The names of the authority files. */
export const AUTHORITY_FILES = ['people.yaml', 'organizations.yaml', 'topics.yaml'] as const;

export type AuthorityFileName = (typeof AUTHORITY_FILES)[number];

/** An entry of an authority file, and its place. */
export interface Located<T> {
  /** Null for one that is not of the right shape. */
  readonly entry: T | null;
  readonly outline: Outline;
  readonly file: string;
  /** 1-based line of the value at a path inside the entry. */
  lineOf(path: YamlPath): number;
}

/** The entries of the authority files, each list in the order of its file. */
export interface LocatedAuthority {
  readonly people: readonly Located<AuthorityPerson>[];
  readonly organizations: readonly Located<AuthorityAgent>[];
  readonly topics: readonly Located<AuthorityTopic>[];
  /** Names of the files that were read. */
  readonly files: readonly string[];
  /** Names of the files that hold more than could be read: not all that they say is in the lists. */
  readonly unread: ReadonlySet<AuthorityFileName>;
  /** Names of YAML files in that folder that nobody reads. */
  readonly passedOver: readonly string[];
}

/** Reads the authority files of a folder, each of which may be missing; the folder may not. */
export function readAuthority(folder: Folder, problems: Problem[], warnings: Warning[]): LocatedAuthority {
  const listed = listYaml(folder, problems);
  const names = listed ?? [];
  const present = new Set(names);
  const unread = new Set<AuthorityFileName>(listed === null ? AUTHORITY_FILES : []);
  const read = <Shape extends ZodType>(name: AuthorityFileName, shape: Shape) => {
    if (!present.has(name)) return [];
    const { entries, complete } = readEntries(folder, name, shape, problems, warnings);
    if (!complete) unread.add(name);
    return entries;
  };
  return {
    people: read('people.yaml', personShape),
    organizations: read('organizations.yaml', organizationShape),
    topics: read('topics.yaml', topicShape),
    files: AUTHORITY_FILES.filter((name) => present.has(name)),
    unread,
    passedOver: names.filter((name) => !AUTHORITY_FILES.some((known) => known === name)),
  };
}

/** Names of the YAML files; null if the folder cannot be read. */
function listYaml(folder: Folder, problems: Problem[]): string[] | null {
  const complain = (message: string) => problems.push({ file: folder.shown, line: null, message });
  try {
    if (statSync(folder.path, { throwIfNoEntry: false })?.isDirectory()) {
      return readdirSync(folder.path)
        .filter((name) => /^[^.].*\.ya?ml$/i.test(name))
        .sort(compareText);
    }
    complain(NO_SUCH_FOLDER);
  } catch (error) {
    complain(`cannot be read: ${reason(error)}`);
  }
  return null;
}

interface FileEntries<T> {
  readonly entries: Located<T>[];
  /** Whether these are all that the file holds. */
  readonly complete: boolean;
}

function readEntries<Shape extends ZodType>(
  folder: Folder,
  name: string,
  shape: Shape,
  problems: Problem[],
  warnings: Warning[],
): FileEntries<z.output<Shape>> {
  const file = shownAs(folder, name);
  const source = readText(join(folder.path, name), file, MOST_BYTES.authorityFile, problems, warnings);
  const content = source === null ? null : parseYaml({ file, source, firstLine: 1 }, problems);
  if (content === null) return { entries: [], complete: false };
  if (content.value === null) return { entries: [], complete: true };
  const values = readShape(entriesShape, content.value, content, [], problems);
  const entries = (values ?? []).flatMap((value, index): Located<z.output<Shape>>[] => {
    const entry = readShape(shape, value, content, [index], problems);
    const outline = outlineOf(value);
    return outline === null
      ? []
      : [{ entry, outline, file, lineOf: (path) => content.lineOf([index, ...path]) }];
  });
  return { entries, complete: entries.length === values?.length };
}
