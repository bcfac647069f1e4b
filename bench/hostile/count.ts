/** Requests of a whole run: only such a one is kept. */
export const ALL_HOSTILE_REQUESTS = 50_000;
