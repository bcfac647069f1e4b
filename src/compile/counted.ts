/* How messages put numbers of things, and lists of which only the first are shown. */

/** "1 article", "2 articles". */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/**
 * The first names of a list, and how many more there are: "a, b and 3 more".
 *
 * @param noun of those that are not shown, in the plural; "3 more" unless given
 */
export function firstOf(names: readonly string[], most: number, noun?: string): string {
  const more = names.length - most;
  const rest = more > 0 ? ` and ${more} more${noun === undefined ? '' : ` ${noun}`}` : '';
  return `${names.slice(0, most).join(', ')}${rest}`;
}
