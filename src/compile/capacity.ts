/*
 * How large a corpus one Worker can hold. Cloudflare's limits are those of
 * https://developers.cloudflare.com/workers/platform/limits/, read in November 2026.
 */

const MIB = 2 ** 20;
const MB = 1e6;

/** Of the script and its modules together, uncompressed, on every plan. Static assets do not count. */
const WORKER_BYTES = 64 * MIB;
/** What the code and the texts beside the corpus take at most; test/worker/bundle.test.ts holds them to it. */
export const CODE_BYTES = MIB;
/** The largest artefact that can be deployed. */
export const MAX_CORPUS_BYTES = WORKER_BYTES - CODE_BYTES;

/** Of one isolate, for the corpus, the code, and all requests at once. */
const ISOLATE_BYTES = 128 * MB;
/** Bytes of an isolate's heap without a corpus, and for each byte of an artefact: `npm run bench -- heap`. */
export const HEAP = { base: 5 * MB, perArtefactByte: 2.25 };
/**
 * Left for requests: 20 MB that an isolate holds after many of them (answers, documents, what `extract` loads), and
 * 8 MB for those that run.
 */
const REQUEST_BYTES = 28 * MB;
/** The largest artefact whose heap leaves room for requests. */
export const MAX_ARTEFACT_IN_MEMORY = Math.floor(
  (ISOLATE_BYTES - REQUEST_BYTES - HEAP.base) / HEAP.perArtefactByte,
);

/** The share of a limit from which on there is a warning. */
const WARNING_SHARE = 0.75;

const SMALLER = 'Compile fewer articles, or split them between several Workers.';

const inMiB = (bytes: number) => `${(bytes / MIB).toFixed(1)} MiB`;
const inMB = (bytes: number) => `${Math.round(bytes / MB)} MB`;

/**
 * Why an artefact is too large to be deployed, and what to do; null if it is not.
 *
 * @param bytes of the artefact in UTF-8
 */
export function sizeProblem(bytes: number): string | null {
  if (bytes <= MAX_CORPUS_BYTES) return null;
  return (
    `This corpus is too large to be deployed: it has ${inMiB(bytes)} compiled, and a Worker may have ` +
    `${inMiB(WORKER_BYTES)}, of which the code takes up to ${inMiB(CODE_BYTES)}. ${SMALLER}`
  );
}

/**
 * Says which limits of a Worker an artefact exceeds or comes near to, and what to do.
 *
 * @param bytes of the artefact in UTF-8
 */
export function sizeWarnings(bytes: number): string[] {
  const share = bytes / MAX_CORPUS_BYTES;
  const upload =
    share >= WARNING_SHARE
      ? `warning: this corpus has ${inMiB(bytes)} compiled, ${Math.floor(share * 100)} % of the ` +
        `${inMiB(MAX_CORPUS_BYTES)} that can be deployed. ${SMALLER}`
      : null;
  const heap = HEAP.base + HEAP.perArtefactByte * bytes;
  const memory =
    bytes > MAX_ARTEFACT_IN_MEMORY
      ? `warning: this corpus will take about ${inMB(heap)} of memory (an estimate), and an isolate has ` +
        `${inMB(ISOLATE_BYTES)}, of which requests need some ${inMB(REQUEST_BYTES)}. Cloudflare may stop the Worker ` +
        `at any request. ${SMALLER}`
      : null;
  return [sizeProblem(bytes) ?? upload, memory].filter((warning) => warning !== null);
}
