import type { Connection } from '../requests/connection.ts';
import { exchange } from '../requests/load.ts';
import { API, newQuestions } from '../requests/request-bytes.ts';
import { withConnections } from '../requests/server.ts';
import type { Workerd } from '../requests/workerd.ts';
import { median } from '../statistics.ts';

/** Requests for `extract` that are sent at once. */
export const AT_ONCE = 8;

const EXTRACT = `query ($text: String!) {
  extract(text: $text) { headline quotes { text speakerName } people { name } organizations { name } }
}`;
const VERSION = { name: 'version', query: '{ corpus { version } }' };

/** How often the ordinary text is read before anything counts, so that the code is compiled. */
const WARM_UP = 40;
const ROUNDS = 5;

/** Milliseconds that `{ corpus { version } }` takes if it is sent right after eight requests to read a text. */
async function delay(server: Workerd, text: string): Promise<number> {
  return withConnections(server, AT_ONCE + 1, async ([other, ...readers]) => {
    await exchange(other, newQuestions(API, VERSION)());
    const read = (connection: Connection) =>
      exchange(connection, newQuestions(API, { name: 'extract', query: EXTRACT, variables: { text } })());
    const reads = readers.map(read);
    // One turn, so that the requests above are on their way first.
    await new Promise((resolve) => setTimeout(resolve, 1));
    const started = performance.now();
    await exchange(other, newQuestions(API, VERSION)());
    const taken = performance.now() - started;
    await Promise.all(reads);
    return taken;
  });
}

/** Reads a text often enough that its code is compiled. */
export async function warmUp(server: Workerd, text: string): Promise<void> {
  for (let i = 0; i < WARM_UP / AT_ONCE; i++) await delay(server, text);
}

/**
 * How long eight requests to read a text at once delay another request, as a multiple of how long eight requests to
 * read the ordinary one do. The two take turns; of each the median counts.
 */
export async function delayRatio(server: Workerd, text: string, ordinary: string): Promise<number> {
  const [hostile, plain]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    plain.push(await delay(server, ordinary));
    hostile.push(await delay(server, text));
  }
  return median(hostile) / median(plain);
}
