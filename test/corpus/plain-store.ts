import type {
  ArticleFilter,
  OrganizationFilter,
  PersonFilter,
  QuoteFilter,
  TopicFilter,
} from '../../src/corpus/filters.ts';
import type { Article } from '../../src/model/article.ts';
import type { Graph } from '../../src/model/graph.ts';
import type { Quote } from '../../src/model/quote.ts';
import type { NamedAgent } from '../../src/model/speaker.ts';
import type { Topic } from '../../src/model/topic.ts';
import { fold } from '../../src/text/fold.ts';

/*
 * What the filters mean, said as plainly as can be: predicates over whole lists. Stores are held against this.
 */

const isAny = <T>(wanted: readonly T[] | undefined, has: (value: T) => boolean) =>
  wanted === undefined || wanted.some(has);
const isSame = (wanted: boolean | undefined, is: boolean) => wanted === undefined || wanted === is;
const inDates = (date: string | null, from?: string, to?: string) =>
  (from === undefined && to === undefined) ||
  (date !== null && (from === undefined || date >= from) && (to === undefined || date <= to));
const hasName = (name: string | undefined, item: { name: string; aliases?: readonly string[] }) =>
  name === undefined || [item.name, ...(item.aliases ?? [])].some((own) => fold(own).includes(fold(name)));

/** Whether `slug` is the wanted topic or stands somewhere under it. */
export function isUnder(graph: Graph, slug: string, wanted: string): boolean {
  if (slug === wanted) return true;
  const broader = graph.topics.find((topic) => topic.slug === slug)?.broader ?? null;
  return broader !== null && isUnder(graph, broader, wanted);
}

/** Whether a name or an alias of an agent ends with one of the words. */
export function isNamedBy(words: readonly string[], { name, aliases }: NamedAgent): boolean {
  return [name, ...aliases].some((own) => words.some((word) => ` ${fold(own)}`.endsWith(` ${word}`)));
}

export function isArticle(graph: Graph, filter: ArticleFilter, article: Article): boolean {
  const names = (kind: string, key: string) =>
    graph.mentions.some(
      (m) => m.article === article.slug && m.subject.kind === kind && m.subject.key === key,
    );
  return (
    isAny(filter.kinds, (kind) => article.kind === kind) &&
    isAny(filter.speakers, (slug) =>
      graph.quotes.some(
        ({ article: of, attribution }) =>
          of === article.slug && attribution?.speaker.kind !== 'UNNAMED' && attribution?.speaker.key === slug,
      ),
    ) &&
    isAny(filter.people, (slug) => names('PERSON', slug)) &&
    isAny(filter.organizations, (slug) => names('ORGANIZATION', slug)) &&
    isAny(filter.topics, (wanted) => article.topics.some(({ topic }) => isUnder(graph, topic, wanted))) &&
    isAny(filter.publishers, (name) => article.publisher === name) &&
    inDates(article.publishedOn, filter.publishedFrom, filter.publishedTo) &&
    isSame(filter.hasQuotes, article.quoteCount > 0)
  );
}

export function isPerson(graph: Graph, filter: PersonFilter, person: NamedAgent): boolean {
  const own = graph.quotes.filter(
    ({ attribution }) => attribution?.speaker.kind === 'PERSON' && attribution.speaker.key === person.slug,
  );
  return (
    hasName(filter.name, person) &&
    isAny(filter.topics, (wanted) =>
      own.some((q) => q.topics.some((topic) => isUnder(graph, topic, wanted))),
    ) &&
    isSame(filter.hasQuotes, own.length > 0)
  );
}

export function isOrganization(graph: Graph, filter: OrganizationFilter, item: NamedAgent): boolean {
  return (
    hasName(filter.name, item) &&
    isAny(filter.articles, (slug) =>
      graph.mentions.some(
        (m) => m.article === slug && m.subject.kind === 'ORGANIZATION' && m.subject.key === item.slug,
      ),
    ) &&
    isSame(
      filter.hasQuotes,
      graph.quotes.some(({ attribution }) => attribution?.speaker.key === item.slug),
    )
  );
}

export function isTopic(_: Graph, filter: TopicFilter, topic: Topic): boolean {
  return hasName(filter.name, topic) && (filter.broader === undefined || topic.broader === filter.broader);
}

export function isQuote(graph: Graph, filter: QuoteFilter, quote: Quote): boolean {
  const speaker = quote.attribution?.speaker;
  const article = graph.articles.find(({ slug }) => slug === quote.article);
  const date = article?.publishedOn ?? null;
  const inside = graph.mentions.filter(
    (m) => m.article === quote.article && m.span.start >= quote.span.start && m.span.end <= quote.span.end,
  );
  return (
    isAny(filter.speakers, (key) => speaker?.key === key) &&
    isAny(filter.articles, (slug) => quote.article === slug) &&
    isAny(filter.topics, (wanted) => quote.topics.some((topic) => isUnder(graph, topic, wanted))) &&
    isAny(filter.mentions, (slug) => inside.some((m) => m.subject.key === slug)) &&
    isAny(filter.types, (type) => quote.type === type) &&
    isAny(filter.speakerKinds, (kind) => speaker?.kind === kind) &&
    isSame(filter.attributed, speaker !== undefined) &&
    isSame(filter.hasVariants, quote.variants.length > 0) &&
    isSame(filter.hasRecord, quote.record !== null) &&
    (filter.fidelity?.some((fidelity) => fidelity === quote.record?.fidelity) ?? true) &&
    isSame(filter.onRecord, article?.kind !== 'REPORT') &&
    inDates(date, filter.publishedFrom, filter.publishedTo)
  );
}
