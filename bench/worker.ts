import { measureBundle } from './bundle.ts';
import type { Measurement } from './measurement.ts';
import { report } from './report.ts';
import { measureGrowth } from './requests/bench-growth.ts';
import { measureHeap } from './requests/bench-heap.ts';
import { measureRequests, selectedRequests } from './requests/bench-requests.ts';
import { measureFirstExtract } from './requests/first-extract.ts';
import { measureFirstRequest } from './requests/first-request.ts';
import { selectedGrowthQuestions } from './requests/growth-questions.ts';
import { API, ORIGIN } from './requests/request-bytes.ts';
import { type BuiltWorkers, buildStaticWorker, buildWorkers } from './requests/worker-folders.ts';
import { measureStartup } from './startup.ts';

/* What `npm run bench` measures of the Worker: all of it, or one part. */

export interface WorkerOptions {
  /** As `selectByName` takes it. */
  readonly only?: string;
  readonly json?: boolean;
}

type Measure = (built: BuiltWorkers, options: WorkerOptions) => Measurement | Promise<Measurement>;

const firstRequest: Measure = ({ worker, bare }) => {
  const answers = new Map([[ORIGIN + API, '{}']]);
  return measureFirstRequest({ worker, bare, static: buildStaticWorker(answers, 'static-first') });
};

/** The parts by their commands, in the order in which all of them run. */
export const WORKER_PARTS = {
  requests: ({ worker, bare }, { only }) => measureRequests({ worker, bare }, { only }),
  growth: ({ worker }, { only }) => measureGrowth(worker, { only }),
  'first-request': firstRequest,
  'first-extract': ({ worker }) => measureFirstExtract(worker),
  startup: () => measureStartup(),
  heap: ({ worker }) => measureHeap(worker),
  bundle: ({ worker }) => measureBundle(worker),
} satisfies Record<string, Measure>;

export type WorkerPart = keyof typeof WORKER_PARTS;

/** What throws if `--only` names nothing: before the build, which takes a while. */
const CHECKS: Partial<Record<WorkerPart, (only: string | undefined) => unknown>> = {
  requests: selectedRequests,
  growth: selectedGrowthQuestions,
};

/**
 * Measures these parts, or all, and reports them together.
 *
 * @throws InputError if `only` names nothing
 */
export async function benchWorker(options: WorkerOptions, parts = Object.keys(WORKER_PARTS) as WorkerPart[]) {
  for (const part of parts) CHECKS[part]?.(options.only);
  const built = await buildWorkers();
  const measurements: Measurement[] = [];
  for (const part of parts) {
    const measure: Measure = WORKER_PARTS[part];
    measurements.push(await measure(built, options));
  }
  report(measurements, options.json ?? false);
}
