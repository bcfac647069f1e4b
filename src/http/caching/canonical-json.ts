/** What a coerced variable can be made of. */
type Value =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Value[]
  | { readonly [name: string]: Value };

/**
 * JSON in one form only: the names of each object in the order of their code units, nothing between, and fields that
 * are not there left out. Values that are equal give the same text, and values that are not, another.
 *
 * @param value of JSON's kinds, as coercion leaves a request's variables
 */
export function canonicalJson(value: unknown): string {
  return write(value as Value);
}

function write(value: Value): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (isList(value)) return `[${value.map(write).join(',')}]`;
  const fields = Object.keys(value)
    .filter((name) => value[name] !== undefined)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${write(value[name])}`);
  return `{${fields.join(',')}}`;
}

function isList(value: object): value is readonly Value[] {
  return Array.isArray(value);
}
