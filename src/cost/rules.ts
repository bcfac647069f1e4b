import { sumOfLargest } from '../corpus/sizes.ts';
import { type Asked, countOf, type FieldCost, type Siblings, siblings } from './field-cost.ts';

/* The bounds that most fields have, to be put together in a table. */

/** Bytes of so many different strings of the corpus in every group. */
export function bytesOf(items: Siblings, { sizes }: Asked, name: string): number {
  return items.groups * sumOfLargest(sizes(name), items.each);
}

/** A string, or what objects are to know of one, of the kind that the corpus has measured by this name. */
export function measured(name: string): FieldCost {
  return { text: (items, asked) => bytesOf(items, asked, name) };
}

/** A string of at most so many bytes in JSON. */
export function atMost(bytes: number): FieldCost {
  return { text: (items) => countOf(items) * bytes };
}

/** The string that the field which gave the object knows. */
export const KNOWN: FieldCost = { text: ({ text }) => text };

/** One object for each parent, different ones for different parents. */
export const OWN: FieldCost = { items: ({ groups, each }) => siblings(groups, each) };

/** A list that no two parents share an item of; its lengths are measured by this name. */
export function ownList(name: string): FieldCost {
  return {
    items: ({ groups, each }, { sizes }) => siblings(groups, sumOfLargest(sizes(name), each)),
  };
}

/** A list of different items that other parents may have too; its lengths are measured by this name. */
export function sharedList(name: string): FieldCost {
  return {
    items: (parents, { sizes }) =>
      parents.each === 0
        ? siblings(0, 0)
        : siblings(countOf(parents), sumOfLargest(sizes(name), parents.each) / parents.each),
  };
}

/** How many items an argument asks for: 0 to `most`, `otherwise` if it is not given. */
function sizeAsked(size: unknown, otherwise: number, most: number): number {
  return Math.min(most, Math.max(0, typeof size === 'number' ? size : otherwise));
}

const isOutside = (size: unknown, most: number) => typeof size === 'number' && (size < 0 || size > most);

/** Microseconds that finding a page takes, more if it is filtered or ordered, and that each of its items takes. */
const PAGE_WORK = { plain: 2, narrowed: 40, item: 0.5 };

/** Microseconds that one condition of a filter, or an order, takes for each item of the whole list. */
const CONDITION_WORK = 0.01;

function isRefusedFilter(filter: unknown): boolean {
  const { publishedFrom, publishedTo } = (filter ?? {}) as Record<string, unknown>;
  return publishedFrom != null && publishedTo != null;
}

/** Microseconds to filter and order a list, which may be the longest of the corpus. */
function narrowingWork({ args, sizes }: Asked): number {
  const { filter, orderBy } = args ?? {};
  const conditions = Object.keys(filter ?? {}).length + (orderBy == null ? 0 : 1);
  if (conditions === 0) return 0;
  return PAGE_WORK.narrowed + conditions * CONDITION_WORK * sumOfLargest(sizes('Corpus.items'), 1);
}

/**
 * The field of a connection, whose page has `otherwise` items unless told and at most `most`.
 *
 * @param work microseconds that its resolver takes beside finding a page
 */
export function connection(otherwise: number, most: number, work = 0): FieldCost {
  const length = ({ args }: Asked) =>
    args === null ? 0 : sizeAsked(args.last ?? args.first, otherwise, most);
  return {
    items: (parents, asked) => ({ ...siblings(countOf(parents), 1), page: length(asked) }),
    work: (asked) => work + PAGE_WORK.plain + narrowingWork(asked) + length(asked) * PAGE_WORK.item,
    refuses: ({ first, last, after, before, filter }) =>
      isOutside(first, most) ||
      isOutside(last, most) ||
      (first != null && last != null) ||
      after != null ||
      before != null ||
      isRefusedFilter(filter),
  };
}

/** The items of a connection's page. */
export const PAGE: FieldCost = { items: ({ groups, each, page }) => siblings(groups * each, page) };

/** A plain list of different items, whose length is the argument `first`, and `work` microseconds for each. */
export function firstOf(otherwise: number, most: number, work = 0): FieldCost {
  const length = ({ args }: Asked) => (args === null ? 0 : sizeAsked(args.first, otherwise, most));
  return {
    items: (parents, asked) => siblings(countOf(parents), length(asked)),
    work: (asked) => 2 + length(asked) * work,
    refuses: ({ first }) => isOutside(first, most),
  };
}
