import { type Problem, placeOf } from './problem.ts';

/** Something that is probably a mistake. It is printed, and nothing fails. */
export interface Warning extends Problem {
  /** What warnings of one kind share. Only the first few of a kind are shown. */
  readonly kind:
    | 'UTF-16'
    | 'front matter'
    | 'HTML'
    | 'garbled characters'
    | 'control characters'
    | 'unclosed quotation marks'
    | 'quotations in boilerplate'
    | 'many names'
    | 'records taken for reports';
}

/** The most warnings of one kind that are shown. */
const MOST_OF_A_KIND = 5;

/** One line for each warning, `path:line: warning: message`, by file, and for each kind how many more there are. */
export function formatWarnings(warnings: readonly Warning[]): string {
  const byKind = Map.groupBy(warnings, ({ kind }) => kind);
  return [...byKind]
    .flatMap(([kind, ofKind]) => [
      ...ofKind.slice(0, MOST_OF_A_KIND).map((warning) => `${placeOf(warning)}: warning: ${warning.message}`),
      ...(ofKind.length > MOST_OF_A_KIND
        ? [`warning: ${kind} in ${ofKind.length - MOST_OF_A_KIND} more files`]
        : []),
    ])
    .join('\n');
}
