/** Whether a list is another one without some of its items, in their order. */
export function isShortened(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const item of long) if (item === short[at]) at++;
  return at === short.length;
}
