import { rounded } from '../statistics.ts';
import type { FigureTable } from '../table.ts';
import { EQUIVALENTS, type Equivalent } from './equivalent.ts';
import type { FileFigures, Survivor } from './report.ts';

/** What became of the changes to one target's code. */
interface TargetFigures {
  readonly date: string;
  readonly files: readonly FileFigures[];
  /** Changes that no test noticed. */
  readonly survivors: readonly Survivor[];
}

export interface MutationFigures {
  /** By the target's name. */
  readonly targets: Readonly<Record<string, TargetFigures>>;
}

const isSame = (a: Equivalent | Survivor, b: Equivalent | Survivor) =>
  a.file === b.file && a.from === b.from && a.to === b.to;

const percent = (part: number, all: number) => (all === 0 ? 100 : rounded((100 * part) / all, 1));

/** The survivors that have a reason, and those that have none. */
export function sortedOut(targets: MutationFigures['targets']) {
  const alive = Object.values(targets).flatMap((one) => one.survivors);
  return {
    explained: EQUIVALENTS.filter((one) => alive.some((survivor) => isSame(one, survivor))),
    survivors: alive.filter((survivor) => !EQUIVALENTS.some((one) => isSame(one, survivor))),
  };
}

/** What was noticed, file by file, and what survived. */
export function mutationTables({ targets }: MutationFigures): FigureTable[] {
  const files = Object.values(targets).flatMap((one) => one.files);
  const { explained, survivors } = sortedOut(targets);
  const rowOf = (name: string, some: readonly FileFigures[]) => {
    const changes = some.reduce((sum, file) => sum + file.changes, 0);
    const killed = some.reduce((sum, file) => sum + file.killed, 0);
    return [name, changes, killed, changes - killed, percent(killed, changes)];
  };
  const code = (text: string) => `\`${text.replaceAll('|', '\\|')}\``;
  return [
    {
      title: 'Changes to the code, one at a time, and how many the tests next to it notice',
      head: ['file', 'changes', 'noticed', 'survived', '%'],
      rows: [...files.map((file) => rowOf(file.file, [file])), rowOf('all', files)],
    },
    {
      title: 'Changes that survive because they change nothing that a test should notice',
      head: ['file', 'code', 'changed to', 'why'],
      rows: explained.map(({ file, from, to, why }) => [file, code(from), code(to), why]),
    },
    {
      title: 'Changes that survive without a reason',
      head: ['file', 'code', 'changed to'],
      rows: survivors.map(({ file, line, from, to }) => [`${file}:${line}`, code(from), code(to)]),
    },
  ].filter(({ rows }) => rows.length > 0);
}
