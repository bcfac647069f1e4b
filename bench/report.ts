import { isMissed, verdictTable } from './bounds.ts';
import { keepResult } from './keep-result.ts';
import type { Measurement } from './measurement.ts';
import { updateResultsDocument } from './results-document.ts';
import { table } from './table.ts';

/** Shows measurements and how they stand to their bounds, and keeps them, in words in RESULTS.md too. The exit code is 1 where a bound is missed. */
export function report(measurements: readonly Measurement[], isJson: boolean): void {
  for (const { name, figures, verdicts, isPart } of measurements) {
    if (!isPart) keepResult(name, { ...figures, verdicts });
  }
  if (measurements.some(({ isPart }) => !isPart)) updateResultsDocument();
  if (isJson) {
    const results = measurements.map(({ name, figures, verdicts }) => [name, { ...figures, verdicts }]);
    console.log(JSON.stringify(Object.fromEntries(results), null, 2));
  } else {
    const verdicts = verdictTable(measurements.flatMap((measurement) => measurement.verdicts));
    for (const { title, head, rows } of [...measurements.flatMap(({ tables }) => tables), verdicts]) {
      console.log(`${title}\n${table(head, rows)}\n`);
    }
  }
  if (measurements.some(({ verdicts }) => verdicts.some(isMissed))) process.exitCode = 1;
}
