/**
 * Golden cases that the engine does not read yet as a reader does, each with what it gets wrong. A case that it has
 * learned fails the tests until it is taken off here.
 */
export const SHORTFALLS: Readonly<Record<string, string>> = {};
