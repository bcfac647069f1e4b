import type { ErrorCode } from './error-codes.ts';
import type { WriteLine } from './log.ts';

/** Where a GraphQL answer came from: this isolate's memory, an execution, or the client, who had it already. */
export type CacheState = 'HIT' | 'MISS' | 'REVALIDATED';

/** What is found out about a request while it is answered. Names and digests only: no values, and nothing that is long. */
export interface AccessRecord {
  operationName?: string | null;
  /** The first digits of the digest of the GraphQL document. */
  document?: string;
  /** As `docs/limits.md` counts it. */
  cost?: number;
  cache?: CacheState;
  /** Of the first error, where there is one. */
  code?: ErrorCode;
  /** Whole milliseconds from the request's text to its answer; left out where no clock ticked meanwhile. */
  milliseconds?: number | undefined;
}

/** What is known of every request. */
interface Access {
  readonly requestId: string;
  readonly method: string;
  /** The URL's path: its query holds values of variables. */
  readonly path: string;
  readonly status: number;
}

/** Digits of a document's digest that tell it from the others in a log. */
const SHOWN_DIGITS = 16;
/** A path, and an operation's name, are the client's to make up. */
const SHOWN_PATH = 200;
const SHOWN_NAME = 100;

/** An operation's name as the log has it. */
export function shownName(name: string | null): string | null {
  return name === null ? null : name.slice(0, SHOWN_NAME);
}

/** Writes one line of JSON for one request. */
export function logAccess(write: WriteLine, access: Access, record: AccessRecord): void {
  const { requestId, method, path, status } = access;
  const { operationName, document, cost, cache, code, milliseconds } = record;
  // By hand, because every request pays for it: what a client makes up is escaped, or cannot hold what would have to be.
  let line = `{"level":"info","requestId":"${requestId}","method":"${method}","path":${JSON.stringify(path.slice(0, SHOWN_PATH))},"status":${status}`;
  if (operationName !== undefined) line += `,"operationName":${JSON.stringify(operationName)}`;
  if (document !== undefined) line += `,"document":"${document.slice(0, SHOWN_DIGITS)}"`;
  if (cost !== undefined) line += `,"cost":${cost}`;
  if (cache !== undefined) line += `,"cache":"${cache}"`;
  if (code !== undefined) line += `,"code":"${code}"`;
  if (milliseconds !== undefined) line += `,"milliseconds":${milliseconds}`;
  write(`${line}}`);
}
