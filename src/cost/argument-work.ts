/** Microseconds that one value takes to be coerced and used, and UTF-16 code units of a string that take one more. */
const VALUE_WORK = 0.5;
const UNITS_A_MICROSECOND = 32;

/**
 * Microseconds that the arguments of one field take: a list of many slugs, or a long text, is read again for each
 * parent, whether it stands in the document or in a variable.
 */
export function argumentWork(value: unknown): number {
  if (typeof value === 'string') return VALUE_WORK + value.length / UNITS_A_MICROSECOND;
  if (typeof value !== 'object' || value === null) return VALUE_WORK;
  let work = 0;
  for (const inner of Object.values(value)) work += argumentWork(inner);
  return work;
}
