import { parseQuery } from '../src/search/parse-query.ts';
import type { SearchQuery } from '../src/search/query.ts';
import { QueryError } from '../src/search/query-error.ts';
import { badUserInput, shown } from './errors.ts';
import { MAX_SEARCH_LENGTH } from './limits.ts';

/** Queries that are remembered: as many as one operation can have. */
const MOST_REMEMBERED = 20;

/** A query is read to count its cost, then to answer it, and often under several aliases. */
const remembered = new Map<string, SearchQuery | QueryError>();

/** Reads a text that is not longer than it may be. */
function parsed(text: string): SearchQuery | QueryError {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  let result: SearchQuery | QueryError;
  try {
    result = parseQuery(text);
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    result = error;
  }
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(text, result);
  return result;
}

/** The query that a text is; null if it is too long or no query. */
export function queryOf(text: string): SearchQuery | null {
  if (text.length > MAX_SEARCH_LENGTH) return null;
  const query = parsed(text);
  return query instanceof QueryError ? null : query;
}

/**
 * The query that a text is.
 *
 * @throws BAD_USER_INPUT for a text that is too long or no query
 */
export function readQuery(text: string): SearchQuery {
  if (text.length > MAX_SEARCH_LENGTH) {
    throw badUserInput(
      `Argument "query" must not be longer than ${MAX_SEARCH_LENGTH} UTF-16 code units, but has ${text.length}. ` +
        'Ask for fewer words, or in several searches.',
    );
  }
  const query = parsed(text);
  if (!(query instanceof QueryError)) return query;
  const { position, expected } = query;
  const rest = text.slice(position);
  throw badUserInput(
    `Argument "query" cannot be read on from position ${position}, ` +
      `${rest === '' ? 'its end' : shown(rest)}: expected ${expected}.`,
  );
}
