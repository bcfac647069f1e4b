/**
 * The element of a list at an index that the list must have.
 *
 * @throws RangeError if the list has no such index
 */
export function elementAt<Element>(list: ArrayLike<Element>, index: number): Element {
  const element = list[index];
  if (element === undefined) throw new RangeError(`A list of ${list.length} has no element ${index}.`);
  return element;
}
