/** Something that the user of a benchmark named is missing or is not what it should be; the message says what. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
