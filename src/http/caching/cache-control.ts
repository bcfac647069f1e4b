const MINUTE = 60;
const YEAR = 365 * 24 * 60 * MINUTE;

/**
 * For an answer at a URL that stays when a new release is deployed. A client asks again after a minute, and mostly gets a 304;
 * in the minute after that it may show the old answer once more while it asks. Caches in front of the Worker keep it for a
 * year, because Workers Cache keeps the answers of each deployed version apart. One that does not must be purged when a
 * release is deployed.
 */
export const REVALIDATED = `public, max-age=${MINUTE}, s-maxage=${YEAR}, stale-while-revalidate=${MINUTE}`;

/** For an answer at a URL that names its release: it can never be another. */
export const IMMUTABLE = `public, max-age=${YEAR}, s-maxage=${YEAR}, immutable`;

/** For errors, and for what is true only now. */
export const NOT_STORED = 'no-store';

/** For pages, which name files of their own release: an old one would look for files that are gone. */
export const CHECKED = 'no-cache';
