import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ZodType, z } from 'zod';
import type { AuthorityOrganization, AuthorityPerson, AuthorityTopic } from '../../linking/authority.ts';
import { compareText } from '../../text/compare.ts';
import { type Folder, shownAs } from '../folders.ts';
import { NO_SUCH_FOLDER, readText, reason } from '../input/read-text.ts';
import { parseYaml, readShape, type YamlPath } from '../input/yaml.ts';
import type { Problem } from '../problem.ts';
import { type Outline, outlineOf } from './outline.ts';
import { entriesShape, organizationShape, personShape, topicShape } from './shapes.ts';

/** An entry of an authority file, and where it stands. */
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
  readonly organizations: readonly Located<AuthorityOrganization>[];
  readonly topics: readonly Located<AuthorityTopic>[];
  /** Names of the files that were read. */
  readonly files: readonly string[];
  /** Names of YAML files in that folder that nobody reads. */
  readonly passedOver: readonly string[];
}

const AUTHORITY_FILES = ['people.yaml', 'organizations.yaml', 'topics.yaml'] as const;

/** Reads the authority files of a folder, each of which may be missing; the folder may not. */
export function readAuthority(folder: Folder, problems: Problem[]): LocatedAuthority {
  const names = listYaml(folder, problems);
  const present = new Set(names);
  const read = <Shape extends ZodType>(name: (typeof AUTHORITY_FILES)[number], shape: Shape) =>
    present.has(name) ? readEntries(folder, name, shape, problems) : [];
  return {
    people: read('people.yaml', personShape),
    organizations: read('organizations.yaml', organizationShape),
    topics: read('topics.yaml', topicShape),
    files: AUTHORITY_FILES.filter((name) => present.has(name)),
    passedOver: names.filter((name) => !AUTHORITY_FILES.some((known) => known === name)),
  };
}

function listYaml(folder: Folder, problems: Problem[]): string[] {
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
  return [];
}

function readEntries<Shape extends ZodType>(
  folder: Folder,
  name: string,
  shape: Shape,
  problems: Problem[],
): Located<z.output<Shape>>[] {
  const file = shownAs(folder, name);
  const source = readText(join(folder.path, name), file, problems);
  if (source === null) return [];
  const content = parseYaml({ file, source, firstLine: 1 }, problems);
  if (content === null || content.value === null) return [];
  const entries = readShape(entriesShape, content.value, content, [], problems) ?? [];
  return entries.flatMap((value, index) => {
    const entry = readShape(shape, value, content, [index], problems);
    const outline = outlineOf(value);
    return outline === null
      ? []
      : [{ entry, outline, file, lineOf: (path) => content.lineOf([index, ...path]) }];
  });
}
