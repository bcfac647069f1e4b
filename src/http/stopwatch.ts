/**
 * Whole milliseconds since a time that the clock told, or nothing where it has not ticked since: a deployed Worker's clock stands
 * still between one input or output and the next, so there it would say that work takes no time at all.
 *
 * @param started milliseconds, of `Date.now`
 * @see https://developers.cloudflare.com/workers/runtime-apis/performance/
 */
export function ticksSince(started: number): number | undefined {
  const milliseconds = Date.now() - started;
  return milliseconds > 0 ? milliseconds : undefined;
}
