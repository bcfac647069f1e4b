import { HostileClient } from './client.ts';
import { faultsOf, isOfWorker } from './faults.ts';
import type { HostileRequest } from './request.ts';

/** What is wrong with one answer. */
interface Fault {
  readonly kind: string;
  readonly what: string;
  /** The first bytes of the request, to find it by. */
  readonly request: string;
}

/** What a run of hostile requests gave. */
export interface RunResults {
  /** How many answers there were of each status; those of the server in front of the Worker apart. */
  readonly statuses: Record<string, number>;
  /** Requests that no answer is waited for, because their client left. */
  gone: number;
  hangs: number;
  /** Milliseconds, with the time that it waited for others, and of what kind. */
  slowest: { milliseconds: number; kind: string };
  /** Bytes of body. */
  largest: { bytes: number; kind: string };
  /** The largest of those that only say what is wrong. */
  largestRefusal: { bytes: number; kind: string };
  serverErrors: number;
  readonly faults: Fault[];
}

interface RunOptions {
  readonly count: number;
  readonly connections: number;
  /** Seconds after which an answer is a hang; ten where it is left out. */
  readonly patience?: number;
}

const nothingYet = (): RunResults => ({
  statuses: {},
  gone: 0,
  hangs: 0,
  slowest: { milliseconds: 0, kind: '' },
  largest: { bytes: 0, kind: '' },
  largestRefusal: { bytes: 0, kind: '' },
  serverErrors: 0,
  faults: [],
});

const REFUSED = Buffer.from('{"errors":');

async function sendOne(client: HostileClient, request: HostileRequest, results: RunResults): Promise<void> {
  const outcome = await client.send(request);
  const { kind } = request;
  if (outcome.end === 'gone') results.gone++;
  if (outcome.end === 'hung') results.hangs++;
  if (outcome.milliseconds > results.slowest.milliseconds && outcome.end !== 'gone') {
    results.slowest = { milliseconds: outcome.milliseconds, kind };
  }
  for (const answer of outcome.answers) {
    const { status, body } = answer;
    const name = isOfWorker(answer) ? String(status) : `${status} of workerd`;
    results.statuses[name] = (results.statuses[name] ?? 0) + 1;
    if (status >= 500 && isOfWorker(answer)) results.serverErrors++;
    const bytes = body.byteLength;
    if (bytes > results.largest.bytes) results.largest = { bytes, kind };
    const isRefusal = body.subarray(0, REFUSED.byteLength).equals(REFUSED);
    if (isRefusal && bytes > results.largestRefusal.bytes) results.largestRefusal = { bytes, kind };
  }
  for (const what of faultsOf(request, outcome)) {
    const [head = Buffer.alloc(0)] = request.parts;
    results.faults.push({ kind, what, request: head.toString('latin1', 0, 600) });
  }
}

/**
 * Sends requests over so many connections at once, each of which takes the next one when its last is answered.
 *
 * @param afterEach is called with how many are done
 */
export async function runHostile(
  port: number,
  requests: Iterator<HostileRequest>,
  { count, connections, patience }: RunOptions,
  afterEach: (done: number) => void = () => {},
): Promise<RunResults> {
  const results = nothingYet();
  let started = 0;
  let done = 0;
  const work = async () => {
    const client = new HostileClient(port, patience);
    while (started < count) {
      started++;
      await sendOne(client, requests.next().value, results);
      done++;
      afterEach(done);
    }
    client.close();
  };
  await Promise.all(Array.from({ length: connections }, work));
  return results;
}
