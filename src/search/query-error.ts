/** A query that cannot be understood. */
export class QueryError extends Error {
  /** Where in the query, as a 0-based UTF-16 offset. */
  readonly position: number;
  /** What would have been right there. */
  readonly expected: string;

  constructor(position: number, expected: string) {
    super(`At ${position}, expected ${expected}.`);
    this.name = 'QueryError';
    this.position = position;
    this.expected = expected;
  }
}
