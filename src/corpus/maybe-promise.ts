/** A value now (a store in memory) or later (a store across a network). */
export type MaybePromise<T> = T | Promise<T>;
