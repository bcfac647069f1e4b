import type { CorpusMeasure } from '../corpus/measure.ts';
import type { Sizes } from '../corpus/sizes.ts';
import type { GivenText } from './given-text.ts';

/**
 * How many values of one kind an answer can hold at one place: `groups` of `each` that differ within their group. A
 * hundred people with twenty quotations each are (100, 20): no quotation comes twice with one person, but any can come
 * with all hundred. `each` may be a fraction, an average.
 */
export interface Siblings {
  readonly groups: number;
  readonly each: number;
  /** Of connections: the items of a page. */
  readonly page: number;
  /** JSON's bytes of a string that the field which gave these objects knows and they do not; all of them together. */
  readonly text: number;
  /** The text of the argument that they are made from, if any. */
  readonly given: GivenText | null;
  /** Of types in an introspection: how many wrappers have been taken off. */
  readonly unwrapped: number;
}

/** What is known of a field before it is executed. */
export interface Asked {
  /** The coerced arguments; null if they cannot be coerced, so that the field fails before it is resolved. */
  readonly args: Readonly<Record<string, unknown>> | null;
  /** How large the values of one kind are. */
  readonly sizes: (name: string) => Sizes;
  readonly searchWork: CorpusMeasure['searchWork'];
}

/** An upper bound of what one field gives. All that is left out follows from the field's type. */
export interface FieldCost {
  /** The items of a list, or the objects of a field that gives one for each parent. Without it, one that can be any. */
  readonly items?: (parents: Siblings, asked: Asked) => Siblings;
  /** JSON's bytes of all its strings together; of objects: of a string that they are to know, `Siblings.text`. */
  readonly text?: (items: Siblings, asked: Asked) => number;
  /** Microseconds that its resolver takes for one of `parents`, on average, beyond the one that every field takes. */
  readonly work?: (asked: Asked, parents: Siblings) => number;
  /** UTF-16 units of text that its resolver reads sentence by sentence for one parent, which is slowest of all. */
  readonly reads?: (asked: Asked) => number;
  /** Whether the resolver may refuse these arguments, which makes an error for each parent. */
  readonly refuses?: (args: Readonly<Record<string, unknown>>) => boolean;
}

/** Bounds by coordinate, "Article.text". */
export type FieldCosts = Readonly<Record<string, FieldCost>>;

/** How many there are, all groups together. */
export function countOf({ groups, each }: Siblings): number {
  return groups * each;
}

/** One group for each so many, of which nothing more is known. */
export function siblings(groups: number, each: number): Siblings {
  return { groups, each, page: 0, text: 0, given: null, unwrapped: 0 };
}
