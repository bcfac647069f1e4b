/** One execution of a plan. */
export interface Run {
  readonly contextValue: unknown;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Of the fields whose arguments depend on variables, by their slot: found once for all items of a list. */
  readonly argumentValues: (ArgumentValues | undefined)[];
}

/** What a resolver gets as `args`. Frozen, because it gets the same for each item of a list. */
export type ArgumentValues = Readonly<Record<string, unknown>>;

/** Makes the part of a response that a value stands for, or gives up. */
export interface Completion {
  complete(value: unknown, run: Run): unknown;
}
