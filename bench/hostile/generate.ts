import type { GraphLists } from '../../src/model/graph.ts';
import { Random } from '../corpus/random.ts';
import { DOCUMENTS } from './documents.ts';
import { questionsFor } from './questions.ts';
import { type HostileRequest, posted } from './request.ts';
import { TRANSPORTS } from './transport.ts';

/** Of a hundred requests so many are about a document, a question, and a way to send one. */
const SHARES = { document: 35, question: 40 };

/** A slow sender keeps a connection for half a second: one of so many that are drawn is let through. */
const RARE: ReadonlyMap<string, number> = new Map([['slow sender', 0.05]]);

/** A URL that is longer is refused by length alone. */
const LONGEST_BODY_BY_GET = 12_000;

/**
 * Requests of all kinds without end: those of one seed are always the same. What they ask for is taken from a corpus, so that
 * much of it is found.
 */
export function* hostileRequests(graph: GraphLists, seed: number): Generator<HostileRequest, never> {
  const random = new Random(seed);
  const questions = Object.entries(questionsFor(graph));
  const documents = Object.entries(DOCUMENTS);
  const transports = Object.entries(TRANSPORTS);

  const question = () => {
    const [kind, write] = random.pick(questions);
    const params = write(random);
    return { kind, json: typeof params === 'string' ? params : JSON.stringify(params) };
  };
  const document = () => {
    const [kind, write] = random.pick(documents);
    return { kind, json: JSON.stringify({ query: write(random) }) };
  };

  for (;;) {
    const drawn = random.below(100);
    if (drawn < SHARES.document + SHARES.question) {
      const { kind, json } = drawn < SHARES.document ? document() : question();
      yield posted(kind, json);
      continue;
    }
    const [kind, wrap] = random.pick(transports);
    if (!random.chance(RARE.get(kind) ?? 1)) continue;
    let { json } = random.chance(0.7) ? question() : document();
    // Most by GET should be short enough to be read.
    if (kind.includes('GET') && json.length > LONGEST_BODY_BY_GET) json = question().json;
    yield wrap(random, json);
  }
}
