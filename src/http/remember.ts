/** Clients are of few kinds; whoever makes up new ones fills no memory. */
const MOST_REMEMBERED = 100;

/** UTF-16 units of a value that is remembered. */
export const MAX_REMEMBERED_LENGTH = 1000;

/**
 * Remembers what a function made of the values that it got last: clients send a header again and again, and most of what this API
 * does with a request is to read its headers. What is thrown is not remembered, nor are long values.
 *
 * @param make must give the same for the same value
 */
export function remember<Result>(make: (value: string) => Result): (value: string) => Result {
  const remembered = new Map<string, Result>();
  return (value) => {
    const known = remembered.get(value);
    if (known !== undefined || remembered.has(value)) return known as Result;
    const made = make(value);
    if (value.length > MAX_REMEMBERED_LENGTH) return made;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(value, made);
    return made;
  };
}
