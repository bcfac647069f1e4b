import { type SizeName, sumOfLargest } from '../src/corpus/sizes.ts';
import {
  type Asked,
  countOf,
  type FieldCost,
  type FieldCosts,
  type Siblings,
  siblings,
} from '../src/cost/field-cost.ts';
import {
  atMost,
  bytesOf,
  connection,
  firstOf,
  KNOWN,
  measured as measuredBy,
  OWN,
  ownList as ownListOf,
  PAGE,
  sharedList as sharedListOf,
} from '../src/cost/rules.ts';
import { MAX_HIGHLIGHTS } from '../src/search/highlights.ts';

import { CHECK_COSTS } from './check-costs.ts';
import { type ExtractedKind, mostExtracted, mostExtractedBytes } from './extraction-limits.ts';
import { from, givenText, lengthOf } from './given-costs.ts';
import {
  DEFAULT_FACET_SIZE,
  DEFAULT_PAGE_SIZE,
  DEFAULT_RELATED_SIZE,
  DEFAULT_VARIANTS,
  MAX_EXTRACT_LENGTH,
  MAX_NODE_IDS,
  MAX_PAGE_SIZE,
  MAX_SEARCH_LENGTH,
} from './limits.ts';
import { queryOf } from './search-query.ts';

/*
 * What each field can give at most, counted before a query is executed: the one place to look at when a field is
 * added. Numbers, booleans, enums and single objects need no entry; a string, a list, and a field whose resolver works
 * for more than some microseconds do. test/schema/field-costs.test.ts tells which field lacks one, and holds the counts
 * against real answers.
 */

// The names of a corpus's sizes, checked by the compiler.
const measured = (name: SizeName): FieldCost => measuredBy(name);
const ownList = (name: SizeName): FieldCost => ownListOf(name);
const sharedList = (name: SizeName): FieldCost => sharedListOf(name);

const PAGED = connection(DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE);
/** Whom and what an article names is gathered from its mentions, and ordered. */
const GATHERED = connection(DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, 12);

/** Bytes in Base64 of so many: four for each three, begun ones too. */
const inBase64 = (bytes: number, strings: number) => (bytes * 4) / 3 + strings * 3;

/** Bytes of a cursor beside its strings: the names of a list and an order, dates, numbers, brackets. */
const CURSOR_BYTES = 90;

function cursorBytes(items: Siblings, asked: Asked, key: SizeName): number {
  const count = countOf(items);
  return inBase64(bytesOf(items, asked, key) + count * CURSOR_BYTES, count);
}

/**
 * The fields of a connection and of its edges.
 *
 * @param key the size of what its cursors hold
 */
function connectionFields(name: string, key: SizeName): FieldCosts {
  return {
    [`${name}Connection.edges`]: PAGE,
    [`${name}Connection.nodes`]: PAGE,
    [`${name}Connection.pageInfo`]: {
      text: (pages, asked) => cursorBytes(siblings(countOf(pages), 1), asked, key),
    },
    [`${name}Edge.cursor`]: { text: (items, asked) => cursorBytes(items, asked, key) },
    [`${name}Edge.node`]: OWN,
  };
}

/** The id of a type whose slugs or keys are of this size. */
function idOf(type: string, key: SizeName): FieldCost {
  return {
    text: (items, asked) => {
      const count = countOf(items);
      return inBase64(bytesOf(items, asked, key) + count * (type.length + 1), count);
    },
  };
}

/** An anchor of the object's own, whose words are of this size. */
const anchor = (name: SizeName): FieldCost => ({ ...OWN, ...measured(name) });
const CONTEXT: FieldCost = {
  text: (anchors, { sizes }) =>
    countOf(anchors) * (anchors.given?.context ?? sumOfLargest(sizes('anchorContext' satisfies SizeName), 1)),
};

/** Fields of people and of organizations. */
function agentFields(type: 'Person' | 'Organization'): FieldCosts {
  return {
    [`${type}.aliases`]: { ...ownList(`${type}.aliases`), ...measured(`${type}.alias`) },
    [`${type}.articles`]: PAGED,
    [`${type}.id`]: idOf(type, `${type}.slug`),
    [`${type}.mentions`]: PAGED,
    [`${type}.name`]: measured(`${type}.name`),
    [`${type}.quotes`]: PAGED,
    [`${type}.sameAs`]: { ...ownList(`${type}.sameAs`), ...measured(`${type}.sameAs.url`) },
    [`${type}.slug`]: measured(`${type}.slug`),
    [`${type}.wikidataId`]: measured(`${type}.wikidataId`),
  };
}

/** How many values `Fidelity` has. */
const FIDELITIES = 5;

/** A date as JSON: `"2021-02-17"`. */
const DATE_BYTES = 12;
/** A digest as JSON, whatever is used for it. */
const VERSION_BYTES = 66;

/** Microseconds to lay two quotations along each other. */
const CHANGES_WORK = 100;

/**
 * Microseconds to read one UTF-16 code unit of a text given to `extract`, beside those for each argument: see
 * `npm run bench -- extraction`.
 */
const EXTRACT_WORK = 0.443;

/** UTF-16 code units of the text that is given to `extract`; a longer one is refused. */
function extractLength({ args }: Asked): number {
  return Math.min(lengthOf(args?.text), MAX_EXTRACT_LENGTH);
}

/** Microseconds to search for the argument `query`: the more, the more often the corpus has its words. */
function searchWork({ args, searchWork }: Asked): number {
  const text = typeof args?.query === 'string' ? args.query : '';
  const query = queryOf(text);
  return (
    QUERY_UNIT_WORK * Math.min(text.length, MAX_SEARCH_LENGTH) + (query === null ? 0 : searchWork(query))
  );
}

/** Microseconds to count facets, beside a pass over the postings. */
const FACETS_WORK = 40;

/** Microseconds to read a search query, for each UTF-16 code unit. */
const QUERY_UNIT_WORK = 1;

/** Microseconds to find the highlights of one result, and of each byte that is searched for them. */
const HIGHLIGHTS_WORK = 60;
const HIGHLIGHTS_BYTE_WORK = 0.02;
/**
 * A longer text takes no more than this, because a word is found by reading a few words before it, and a result has at
 * most `MAX_HIGHLIGHTS`. Reading an article for the first time is not counted: docs/limits.md says how long it takes.
 */
const MOST_HIGHLIGHTS_WORK = 250;

/** A list that a given text has at most so many of, all together; its items quote from the text, each its own part. */
function extracted(kind: ExtractedKind): FieldCost {
  return {
    items: (parents) => ({
      ...siblings(parents.groups, mostExtracted(kind, from(parents).length)),
      given: parents.given,
    }),
  };
}

/** Strings from a given text, which are bounded together: see `mostExtractedBytes`. */
function partsOf(items: Siblings): number {
  return items.groups * mostExtractedBytes(from(items).bytes);
}

const PART: FieldCost = { text: partsOf };
/** An anchor over a given text. */
const PART_ANCHOR: FieldCost = {
  items: (parents) => ({ ...siblings(parents.groups, parents.each), given: parents.given }),
  ...PART,
};

/** What each field can give at most. */
export const FIELD_COSTS: FieldCosts = {
  ...connectionFields('Article', 'Article.cursorKey'),
  ...connectionFields('ArticlePerson', 'Person.cursorKey'),
  ...connectionFields('ArticleTopic', 'Topic.cursorKey'),
  ...connectionFields('Mention', 'Mention.cursorKey'),
  ...connectionFields('Organization', 'Organization.cursorKey'),
  ...connectionFields('Person', 'Person.cursorKey'),
  ...connectionFields('Quote', 'Quote.cursorKey'),
  ...connectionFields('Search', 'SearchHit.cursorKey'),
  ...connectionFields('Topic', 'Topic.cursorKey'),
  ...agentFields('Organization'),
  ...agentFields('Person'),
  ...CHECK_COSTS,

  'Article.basedOn': measured('Article.basedOn'),
  'Article.body': measured('Article.body'),
  'Article.byline': measured('Article.byline'),
  'Article.dateline': measured('Article.dateline'),
  'Article.fidelity': { items: (articles) => siblings(countOf(articles), FIDELITIES) },
  'Article.headline': measured('Article.headline'),
  'Article.id': idOf('Article', 'Article.slug'),
  'Article.occasion': measured('Article.occasion'),
  'Article.organizations': PAGED,
  'Article.paragraphs': ownList('Article.paragraphs'),
  'Article.people': GATHERED,
  'Article.publishedOn': atMost(DATE_BYTES),
  'Article.publisher': measured('Article.publisher'),
  'Article.quotes': PAGED,
  'Article.related': firstOf(DEFAULT_RELATED_SIZE, MAX_PAGE_SIZE, 5),
  'Article.slug': measured('Article.slug'),
  'Article.text': measured('Article.text'),
  'Article.topics': GATHERED,
  'Article.url': measured('Article.url'),

  'ArticlePersonEdge.mentions': firstOf(DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE),
  'ArticleTopicEdge.evidence': {
    ...ownList('ArticleTopic.evidence'),
    ...measured('ArticleTopic.evidence.exact'),
  },

  'Associate.person': OWN,

  'Attribution.antecedent': anchor('Attribution.antecedent'),
  'Attribution.cue': anchor('Attribution.cue'),
  'Attribution.reportedTo': measured('Attribution.reportedTo'),
  'Attribution.source': anchor('Attribution.source'),

  'Change.text': KNOWN,

  'Corpus.publishers': { ...ownList('Corpus.publishers'), ...measured('Corpus.publisher') },
  'Corpus.version': atMost(VERSION_BYTES),

  'ExtractedOrganization.mentions': { ...extracted('mentions of organizations'), ...PART },
  'ExtractedOrganization.name': PART,
  'ExtractedParagraph.anchor': PART_ANCHOR,
  'ExtractedPerson.mentions': { ...extracted('mentions of people'), ...PART },
  'ExtractedPerson.name': PART,
  'ExtractedPerson.roles': { ...extracted('titles and offices'), ...PART },
  'ExtractedQuote.anchor': PART_ANCHOR,
  'ExtractedQuote.content': PART_ANCHOR,
  'ExtractedQuote.cue': PART_ANCHOR,
  'ExtractedQuote.source': PART_ANCHOR,
  'ExtractedQuote.speakerName': PART,
  'ExtractedQuote.text': PART,
  'ExtractedQuote.textDefects': extracted('defects of quotation marks'),

  'Extraction.headline': PART,
  'Extraction.organizations': extracted('organizations'),
  'Extraction.paragraphs': extracted('paragraphs'),
  'Extraction.people': extracted('people'),
  'Extraction.quotes': extracted('quotations'),

  'Mention.anchor': anchor('Mention.anchor'),

  'PageInfo.endCursor': KNOWN,
  'PageInfo.startCursor': KNOWN,

  'Paragraph.anchor': anchor('Paragraph.text'),
  'Paragraph.text': measured('Paragraph.text'),

  'Person.associates': firstOf(DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, 1),
  'Person.records': PAGED,
  'Person.roles': ownList('Person.roles'),
  'Person.topics': firstOf(DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, 1),

  'PersonCount.person': OWN,

  'Query.articles': PAGED,
  'Query.extract': {
    items: (parents, asked) => ({
      ...siblings(countOf(parents), 1),
      given: givenText(asked.args?.text, MAX_EXTRACT_LENGTH),
    }),
    work: (asked) => EXTRACT_WORK * extractLength(asked),
    reads: extractLength,
    refuses: () => true,
  },
  'Query.nodes': {
    items: (parents, { args }) =>
      siblings(
        countOf(parents) *
          (Array.isArray(args?.ids) && args.ids.length <= MAX_NODE_IDS ? args.ids.length : 0),
        1,
      ),
    refuses: () => true,
  },
  'Query.organizations': PAGED,
  'Query.people': PAGED,
  'Query.quotes': PAGED,
  'Query.search': {
    ...PAGED,
    work: (asked, parents) => (PAGED.work?.(asked, parents) ?? 0) + searchWork(asked),
    refuses: () => true,
  },
  'Query.topics': PAGED,

  'Quote.anchor': anchor('Quote.text'),
  'Quote.attribution': OWN,
  'Quote.content': anchor('Quote.content'),
  'Quote.id': idOf('Quote', 'Quote.key'),
  'Quote.mentions': sharedList('Quote.mentions'),
  'Quote.text': measured('Quote.text'),
  'Quote.textDefects': ownList('Quote.textDefects'),
  'Quote.topics': sharedList('Quote.topics'),
  'Quote.variants': firstOf(DEFAULT_VARIANTS, MAX_PAGE_SIZE),

  // One pass over the postings of all quotations.
  'QuoteConnection.facets': {
    work: ({ sizes }) => FACETS_WORK + sumOfLargest(sizes('Corpus.quotes'), 1) / 100,
  },

  'QuoteFacets.speakers': firstOf(DEFAULT_FACET_SIZE, MAX_PAGE_SIZE, 2),
  'QuoteFacets.topics': firstOf(DEFAULT_FACET_SIZE, MAX_PAGE_SIZE, 2),
  'QuoteFacets.types': { items: (facets) => siblings(countOf(facets), 3) },

  'QuoteVariant.changes': {
    items: (variants, asked) => ({
      ...siblings(
        variants.groups,
        bytesOf(siblings(1, variants.each), asked, 'QuoteVariant.changes' satisfies SizeName),
      ),
      text: bytesOf(variants, asked, 'QuoteVariant.changes.text' satisfies SizeName),
    }),
    work: () => CHANGES_WORK,
  },

  'RelatedArticle.article': OWN,
  'RelatedArticle.sharedPeople': sharedList('articlePeople'),
  'RelatedArticle.sharedQuotes': sharedList('articleVariants'),
  'RelatedArticle.sharedTopics': sharedList('articleTopics'),

  'Role.anchor': anchor('Role.anchor'),
  'Role.title': measured('Role.title'),

  // The first highlights of all results of a page, the second ones, and so on. No two of one result overlap.
  'SearchEdge.highlights': {
    items: (results, asked) => {
      const { groups, each } = results;
      const quotationMarks = 2 * MAX_HIGHLIGHTS * countOf(results);
      return {
        ...siblings(groups * MAX_HIGHLIGHTS, each),
        text: bytesOf(results, asked, 'SearchHit.fields' satisfies SizeName) + quotationMarks,
      };
    },
    // The results of one search differ, so their texts are the longest of the corpus at most.
    work: ({ sizes }, { each }) => {
      const results = Math.max(1, each);
      const bytes = sumOfLargest(sizes('SearchHit.fields' satisfies SizeName), results) / results;
      return Math.min(MOST_HIGHLIGHTS_WORK, HIGHLIGHTS_WORK + bytes * HIGHLIGHTS_BYTE_WORK);
    },
  },
  'SearchHighlight.anchor': { items: ({ groups, each, text }) => ({ ...siblings(groups, each), text }) },
  'SearchHighlight.exact': KNOWN,
  'SearchHighlight.text': measured('SearchHit.field'),

  'SpeakerFacet.speaker': OWN,

  'TextAnchor.exact': KNOWN,
  'TextAnchor.prefix': CONTEXT,
  'TextAnchor.suffix': CONTEXT,

  'Topic.articles': PAGED,
  'Topic.description': measured('Topic.description'),
  'Topic.id': idOf('Topic', 'Topic.slug'),
  'Topic.mediaTopic': measured('Topic.mediaTopic'),
  'Topic.name': measured('Topic.name'),
  'Topic.narrower': ownList('Topic.narrower'),
  'Topic.people': firstOf(DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, 1),
  'Topic.quotes': PAGED,
  'Topic.slug': measured('Topic.slug'),

  'TopicCount.topic': OWN,

  'UnnamedSource.anonymityStatement': measured('UnnamedSource.anonymityStatement'),
  'UnnamedSource.description': measured('UnnamedSource.description'),
  'UnnamedSource.id': idOf('UnnamedSource', 'UnnamedSource.key'),
  'UnnamedSource.quotes': PAGED,
};
