/** A subject that articles and quotations are about; only the authority file makes topics. */
export interface Topic {
  readonly slug: string;
  readonly name: string;
  /** The name folded for comparison (case and accents aside): what the order by name compares. */
  readonly sortName: string;
  readonly description: string | null;
  /** IPTC Media Topics code, "medtop:20000639". */
  readonly mediaTopic: string | null;
  /** Slug of the topic that this one stands under. */
  readonly broader: string | null;
  /** Slugs of all that it stands under, `broader` first. */
  readonly ancestors: readonly string[];
  /** Articles about this topic or one that is narrower. */
  readonly articleCount: number;
}
