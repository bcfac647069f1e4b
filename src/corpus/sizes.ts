/** The most UTF-16 code units that an anchor has of the text on either side of it. */
export const ANCHOR_CONTEXT_LENGTH = 32;

/**
 * How large the values of one kind are, the largest first, in blocks that grow: the largest of each block stands for
 * all of it. The first four blocks hold one value each, the next two two each, then four, and so on; the last goes on
 * without end.
 */
export type Sizes = readonly number[];

/** What a corpus is measured by: JSON's bytes of a string as UTF-8 with its quotation marks, or a list's length. */
export const SIZE_NAMES = [
  'anchorContext',
  'articlePeople',
  'articleTopics',
  'articleVariants',
  'Article.basedOn',
  'Article.body',
  'Article.byline',
  'Article.cursorKey',
  'Article.dateline',
  'Article.headline',
  'Article.occasion',
  'Article.paragraphs',
  'Article.publisher',
  'Article.slug',
  'Article.text',
  'Article.url',
  'ArticleTopic.evidence',
  'ArticleTopic.evidence.exact',
  'Attribution.antecedent',
  'Attribution.cue',
  'Attribution.reportedTo',
  'Attribution.source',
  'Corpus.items',
  'Corpus.publisher',
  'Corpus.publishers',
  'Corpus.quotes',
  'Mention.anchor',
  'Mention.cursorKey',
  'Organization.alias',
  'Organization.aliases',
  'Organization.cursorKey',
  'Organization.name',
  'Organization.sameAs',
  'Organization.sameAs.url',
  'Organization.slug',
  'Organization.wikidataId',
  'Paragraph.text',
  'Person.alias',
  'Person.aliases',
  'Person.cursorKey',
  'Person.name',
  'Person.roles',
  'Person.sameAs',
  'Person.sameAs.url',
  'Person.slug',
  'Person.wikidataId',
  'Quote.content',
  'Quote.cursorKey',
  'Quote.key',
  'Quote.mentions',
  'Quote.text',
  'Quote.textDefects',
  'Quote.topics',
  'QuoteVariant.changes',
  'QuoteVariant.changes.text',
  'RecordMatch.quotes',
  'RecordMatch.text',
  'RecordMatch.words',
  'Role.anchor',
  'Role.title',
  'SearchHit.cursorKey',
  'SearchHit.field',
  'SearchHit.fields',
  'Topic.cursorKey',
  'Topic.description',
  'Topic.mediaTopic',
  'Topic.name',
  'Topic.narrower',
  'Topic.slug',
  'UnnamedSource.anonymityStatement',
  'UnnamedSource.description',
  'UnnamedSource.key',
  'utteranceText',
  'utteranceWords',
] as const;

export type SizeName = (typeof SIZE_NAMES)[number];

/** How large the values of a corpus are: what bounds an answer before it is known. */
export type CorpusSizes = Readonly<Record<SizeName, Sizes>>;

/** Values in the block at an index. */
function blockLength(index: number): number {
  return index < 4 ? 1 : 2 ** ((index >> 1) - 1);
}

/** Blocks that are kept: 4,096 values, a hundred full pages of forty. */
const MOST_BLOCKS = 24;

/** Writes the sizes of values in any order. */
export function sizesOf(values: readonly number[]): Sizes {
  const sorted = [...values].sort((a, b) => b - a);
  const sizes: number[] = [];
  for (let at = 0; at < sorted.length && sizes.length < MOST_BLOCKS; at += blockLength(sizes.length - 1)) {
    sizes.push(sorted[at] as number);
  }
  return sizes;
}

/**
 * The most that so many different values can be together: the sum of the largest.
 *
 * @param count 0 or more; a fraction counts as that part of the next value, so that the bound is concave: no spread of
 *   a total over several groups exceeds the same total spread evenly
 */
export function sumOfLargest(sizes: Sizes, count: number): number {
  let sum = 0;
  let left = count;
  for (let i = 0; i < sizes.length && left > 0; i++) {
    const length = i === sizes.length - 1 ? left : Math.min(left, blockLength(i));
    sum += length * (sizes[i] as number);
    left -= length;
  }
  return sum;
}
