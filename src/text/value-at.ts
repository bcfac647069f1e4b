/**
 * The value of a key that a map must have.
 *
 * @throws RangeError if the map does not have the key
 */
export function valueAt<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new RangeError(`A map of ${map.size} does not have the key ${String(key)}.`);
  return value;
}
