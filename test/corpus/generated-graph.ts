import fc from 'fast-check';
import { withAggregates } from '../../src/linking/aggregates/with-aggregates.ts';
import type { Article, ArticleKind } from '../../src/model/article.ts';
import type { Graph } from '../../src/model/graph.ts';
import type { Mention } from '../../src/model/mention.ts';
import type { Quote, QuoteType, RecordMatch } from '../../src/model/quote.ts';
import type { NamedAgent, SpeakerKind } from '../../src/model/speaker.ts';
import type { Topic } from '../../src/model/topic.ts';
import { compareText } from '../../src/text/compare.ts';

/*
 * Small random graphs whose lists are in their default orders: few names, dates and topics, so that ties, empty
 * lists and shared values are common. Texts and spans only have to be plausible.
 */

const DATES = [null, '2021-01-31', '2021-02-28', '2021-12-01'];
const NAMES = ['Ada', 'Áda', 'Bo Li', 'Chen', 'De Vries'];
const TYPES: QuoteType[] = ['DIRECT', 'MIXED', 'INDIRECT'];
const TOPICS: Topic[] = ['root', 'branch', 'leaf', 'other'].map((slug, i, all) => ({
  slug,
  name: slug,
  sortName: slug,
  description: null,
  mediaTopic: null,
  broader: i === 1 || i === 2 ? (all[i - 1] as string) : null,
  ancestors: i === 1 || i === 2 ? all.slice(0, i).reverse() : [],
  articleCount: i,
}));

const byName = <T extends { sortName: string; slug: string }>(items: T[]): T[] =>
  items.sort((a, b) => compareText(a.sortName, b.sortName) || compareText(a.slug, b.slug));

const agents = (prefix: string) =>
  fc
    .array(fc.record({ name: fc.constantFrom(...NAMES), quotes: fc.nat(3), mentions: fc.nat(3) }), {
      maxLength: 5,
    })
    .map((list) =>
      byName(
        list.map(
          ({ name, quotes, mentions }, i): NamedAgent => ({
            slug: `${prefix}-${i}`,
            name,
            sortName: name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
            aliases: i % 2 ? [`Alias ${i}`] : [],
            wikidataId: null,
            sameAs: [],
            quoteCount: quotes,
            mentionCount: mentions,
          }),
        ),
      ),
    );

const articleSeed = fc.record({
  kind: fc.constantFrom<ArticleKind>('REPORT', 'REPORT', 'TRANSCRIPT', 'STATEMENT'),
  date: fc.constantFrom(...DATES),
  publisher: fc.constantFrom(null, 'Daily', 'Weekly', '__proto__'),
  topics: fc.subarray(TOPICS.map((topic) => topic.slug)),
  quotes: fc.array(
    fc.record({
      type: fc.constantFrom(...TYPES),
      length: fc.integer({ min: 1, max: 4 }),
      topics: fc.subarray(TOPICS.map((topic) => topic.slug)),
      speaker: fc.option(
        fc.tuple(fc.constantFrom<SpeakerKind>('PERSON', 'ORGANIZATION', 'UNNAMED'), fc.nat(4)),
      ),
      hasVariant: fc.boolean(),
    }),
    { maxLength: 4 },
  ),
  mentions: fc.array(fc.tuple(fc.boolean(), fc.nat(4)), { maxLength: 5 }),
});

/** Of three quotations one has no record, one is CHANGED, and no record has the third. */
function recordFor(index: number): RecordMatch | null {
  if (index % 3 === 0) return null;
  const fidelity = index % 3 === 1 ? 'CHANGED' : 'NOT_ON_RECORD';
  return { fidelity, article: 'record', quotes: [], spans: [], similarity: 0, reasons: [] };
}

/** Two quotes of other articles for one that is to have variants: no report, but all that stores know of one. */
function variantsOf({ article, variants }: Quote, quotes: readonly Quote[]): Quote['variants'] {
  if (variants.length === 0) return [];
  const others = quotes.filter((other) => other.article !== article);
  return others.slice(0, 2).map(({ key }, i) => ({ quote: key, similarity: 1 - i / 4 }));
}

/** Arbitrary graphs; every quote and mention takes a slot of ten characters in its article. */
export const arbitraryGraph: fc.Arbitrary<Graph> = fc
  .record({
    people: agents('p'),
    organizations: agents('o'),
    articles: fc.array(articleSeed, { maxLength: 6 }),
  })
  .map(({ people, organizations, articles: seeds }) => {
    const sorted = seeds
      .map((seed, i) => ({ ...seed, slug: `a-${i}` }))
      .sort((a, b) => compareText(b.date ?? '', a.date ?? '') || compareText(a.slug, b.slug));
    const pick = (list: readonly NamedAgent[], i: number) => list[i % Math.max(1, list.length)]?.slug;
    const quotes: Quote[] = [];
    const mentions: Mention[] = [];
    const articles = sorted.map((seed): Article => {
      seed.quotes.forEach(({ type, length, topics, speaker, hasVariant }, i) => {
        const span = { start: i * 10, end: i * 10 + length };
        const [kind, at] = speaker ?? ['UNNAMED', 0];
        const key =
          kind === 'UNNAMED' ? `${seed.slug}/source` : pick(kind === 'PERSON' ? people : organizations, at);
        quotes.push({
          key: `${seed.slug}/${i}`,
          article: seed.slug,
          type,
          span,
          content: span,
          paragraph: 0,
          attribution:
            speaker && key
              ? {
                  speaker: { kind, key },
                  source: null,
                  cue: null,
                  resolution: 'NAME',
                  antecedent: null,
                  reportedTo: null,
                  method: 'EXTRACTED',
                }
              : null,
          continues: null,
          continuedBy: null,
          textDefects: [],
          topics,
          variants: hasVariant ? [{ quote: 'to be found', similarity: 1 }] : [],
          record: recordFor(i),
        });
      });
      seed.mentions.forEach(([isPerson, at], i) => {
        const key = pick(isPerson ? people : organizations, at);
        if (!key) return;
        mentions.push({
          article: seed.slug,
          span: { start: i * 10, end: i * 10 + 1 + (at % 3) },
          subject: { kind: isPerson ? 'PERSON' : 'ORGANIZATION', key },
        });
      });
      return {
        slug: seed.slug,
        kind: seed.kind,
        headline: `H ${seed.quotes.length}`,
        sortHeadline: `h ${seed.quotes.length}`,
        dateline: null,
        byline: null,
        publisher: seed.publisher,
        publishedOn: seed.date,
        url: null,
        basedOn: null,
        occasion: null,
        isComplete: seed.kind === 'REPORT' ? null : false,
        text: 'x'.repeat(60),
        astral: [],
        paragraphs: [{ kind: 'BODY', start: 0, end: 60 }],
        wordCount: 1,
        quoteCount: seed.quotes.length,
        fidelity: [],
        topics: seed.topics.map((topic) => ({ topic, evidence: [{ start: 0, end: 1 }] })),
      };
    });
    return withAggregates({
      articles,
      people: people.map((person) => ({ ...person, roles: [] })),
      organizations,
      unnamedSources: articles.map(({ slug }) => ({
        key: `${slug}/source`,
        description: 'an official',
        sortName: 'an official',
        anonymityStatement: null,
        article: slug,
      })),
      topics: byName([...TOPICS]),
      quotes: quotes.map((quote, i) => ({ ...quote, variants: variantsOf(quote, quotes.slice(i % 3)) })),
      mentions,
    });
  });
