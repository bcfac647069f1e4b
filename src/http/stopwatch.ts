/**
 * Starts to measure. The result says how many whole milliseconds have gone by, or nothing where none has: a deployed Worker's
 * clock stands still between one input or output and the next, so there it would say that work takes no time at all.
 *
 * @see https://developers.cloudflare.com/workers/runtime-apis/performance/
 */
export function startStopwatch(): () => number | undefined {
  const started = Date.now();
  return () => {
    const milliseconds = Date.now() - started;
    return milliseconds > 0 ? milliseconds : undefined;
  };
}
