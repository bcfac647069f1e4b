function sortedCopy(values: readonly number[]): number[] {
  if (values.length === 0) throw new RangeError('no values have neither a median nor a quantile');
  return values.toSorted((a, b) => a - b);
}

/** The middle value; the mean of the two in the middle for an even count. Throws for no values. */
export function median(values: readonly number[]): number {
  const sorted = sortedCopy(values);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] as number) + (sorted[Math.floor(middle)] as number)) / 2;
}

/** The least value that at least this share of all values, more than 0 and up to 1, do not exceed. Throws for no values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = sortedCopy(values);
  return sorted[Math.ceil(sorted.length * share) - 1] as number;
}

/** A number with at most this many decimals. */
export function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
