/** What is known of a text in an argument, from which an answer quotes. */
export interface GivenText {
  /** UTF-16 code units. */
  readonly length: number;
  /** JSON's bytes of the whole. */
  readonly bytes: number;
  /** The most bytes that the text around a place in it takes as JSON. */
  readonly context: number;
}
