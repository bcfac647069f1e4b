import type { MaybePromise } from '../../corpus/maybe-promise.ts';
import type { CorpusStore } from '../../corpus/store.ts';
import { badRequest, HttpError } from '../http-error.ts';
import { digestOf } from './entity-tag.ts';

/** The parameter of a URL that names a release. */
const PARAMETER = 'release';

/**
 * Finds whether a URL's query may have that parameter: its name stands there, or a name with a `%`. To take every URL apart
 * costs more than to look. A match begins only where a parameter does, or a query of nothing but `?` would be looked through once for each.
 */
const MAY_NAME = new RegExp(`(?:^\\?|&)(?:${PARAMETER}|[^=&]*%)`);

/** Of a digest's hexadecimal digits: it stands in URLs. */
const DIGITS = 16;

/**
 * Makes what tells the release: a digest of corpus and code, on which every answer depends. It is read when it is first asked for,
 * because a Worker that starts may neither wait nor draw lots.
 *
 * @param codeDigest of the Worker's code; null where it changes under a running server. The release is a name that was
 *   never used then, so that no answer of other code passes for one of this
 */
export function createReleaseReader(
  store: Pick<CorpusStore, 'summary'>,
  codeDigest: string | null,
): () => MaybePromise<string> {
  let release: string | undefined;
  return () => release ?? read();

  async function read(): Promise<string> {
    const { version } = await store.summary();
    // Whoever asked meanwhile gets the same one.
    release ??= digestOf(`${version} ${codeDigest ?? crypto.randomUUID()}`).slice(0, DIGITS);
    return release;
  }
}

/**
 * Whether a URL, by its query, names the release that is running; one that names none may be answered by any.
 *
 * @throws HttpError 404 where it names another, whose answers are gone or not yet here
 */
export function releaseAskedFor(search: string, release: string): boolean {
  const [asked, another] = MAY_NAME.test(search)
    ? new URLSearchParams(search).getAll(PARAMETER).filter(Boolean)
    : [];
  if (another !== undefined) throw badRequest('"release" stands more than once in the URL: give it once.');
  if (asked === undefined || asked === release) return asked !== undefined;
  throw new HttpError(
    404,
    'RELEASE_NOT_FOUND',
    `Release ${JSON.stringify(asked)} is not the one that runs here, which is "${release}" (/health tells it). ` +
      'Ask for that one, or leave "release" out.',
  );
}
