import type { Files } from '../corpus/write-files.ts';

/** An author's input that grows in one way only: work that grows faster than the input shows in it. */
export interface DemandingCorpus {
  /** The size that is measured, and twice as much: more than a newsroom would have. */
  readonly size: number;
  /** A corpus of this size, in whatever grows. */
  files(size: number): Files;
}
