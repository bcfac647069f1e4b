/** A query that asks for more the larger its size is. The same size may give another query each time, of one cost. */
export interface Shape {
  readonly name: string;
  /** The most that makes sense of it. */
  readonly largest: number;
  readonly at: (size: number) => {
    readonly query: string;
    readonly variables: Readonly<Record<string, unknown>>;
  };
}

/**
 * A field of the root under more and more aliases, as many as fields are allowed there.
 *
 * @param declared the operation's variables, in brackets
 */
export function aliased(
  name: string,
  field: string,
  declared = '',
  variables: Readonly<Record<string, unknown>> = {},
): Shape {
  return {
    name,
    largest: 20,
    at: (size) => ({
      query: `query ${declared}{ ${Array.from({ length: size }, (_, i) => `a${i}: ${field}`).join(' ')} }`,
      variables,
    }),
  };
}
