/** What is known of a text in an argument, from which an answer quotes. */
export interface GivenText {
  /** UTF-16 code units. */
  readonly length: number;
  /** JSON's bytes of the whole. */
  readonly bytes: number;
  /** JSON's most bytes of what stands around a place in it. */
  readonly context: number;
}
