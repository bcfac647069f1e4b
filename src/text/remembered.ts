/**
 * A function that answers at once what it has been asked before. It forgets nothing.
 *
 * @param keyOf what inputs with one answer share; the input itself unless given
 */
export function remembered<In, Out extends NonNullable<unknown>>(
  find: (input: In) => Out,
  keyOf: (input: In) => unknown = (input) => input,
): (input: In) => Out {
  const answers = new Map<unknown, Out>();
  return (input) => {
    const key = keyOf(input);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const found = find(input);
    answers.set(key, found);
    return found;
  };
}
