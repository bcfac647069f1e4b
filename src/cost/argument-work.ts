/** UTF-16 units of a string that are counted with its field: slugs, names, values of enums. */
const FREE_UNITS = 32;

/** Microseconds that one item of a list takes to be coerced and used, and UTF-16 units of a string that take one. */
const ITEM_WORK = 0.5;
const UNITS_A_MICROSECOND = 16;

/**
 * Microseconds that the arguments of one field take: a list of many slugs, or a long text, is read again for each
 * parent, whether it is in the document or in a variable.
 */
export function argumentWork(value: unknown): number {
  if (typeof value === 'string') return Math.max(0, value.length - FREE_UNITS) / UNITS_A_MICROSECOND;
  if (typeof value !== 'object' || value === null) return 0;
  let work = Array.isArray(value) ? value.length * ITEM_WORK : 0;
  for (const inner of Object.values(value)) work += argumentWork(inner);
  return work;
}
