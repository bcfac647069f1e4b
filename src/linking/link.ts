import type { ExtractedPerson } from '../extraction/document.ts';
import type { Article, ArticleTopic } from '../model/article.ts';
import type { Graph } from '../model/graph.ts';
import type { Mention } from '../model/mention.ts';
import type { Quote } from '../model/quote.ts';
import type { NamedAgent, Organization, Person } from '../model/speaker.ts';
import type { Topic } from '../model/topic.ts';
import { astralOffsets } from '../text/code-points.ts';
import { compareText } from '../text/compare.ts';
import { fold } from '../text/fold.ts';
import { wordCount } from '../text/words.ts';
import { type AmbiguousName, type LinkedAgent, linkAgents, localAgents } from './agents.ts';
import type { Authority } from './authority.ts';
import { mainTopics } from './main-topics.ts';
import { isAcronym } from './organization-name.ts';
import { identifyOrganizations } from './organizations.ts';
import { identifyPeople, isSingleName } from './people.ts';
import { quotesOf } from './quotes.ts';
import { Slugs } from './slugs.ts';
import type { SourceArticle } from './source-article.ts';
import { createSpeakerIndex, type SpeakerIndex } from './speakers.ts';
import { createTopicTagger } from './topics.ts';
import { findVariants } from './variants/find-variants.ts';

/** Newest first, those without a date last, then by slug: the default order of articles. */
function compareArticles(a: SourceArticle, b: SourceArticle): number {
  return compareText(b.publishedOn ?? '', a.publishedOn ?? '') || compareText(a.slug, b.slug);
}

function compareNames(a: { sortName: string; slug: string }, b: { sortName: string; slug: string }): number {
  return compareText(a.sortName, b.sortName) || compareText(a.slug, b.slug);
}

/** How often each value comes. */
function tally(values: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function articleOf(source: SourceArticle, topics: readonly ArticleTopic[]): Article {
  const { document, ...fields } = source;
  const body = document.paragraphs.filter(({ kind }) => kind === 'BODY');
  return {
    ...fields,
    sortHeadline: fold(source.headline),
    astral: astralOffsets(source.text),
    paragraphs: document.paragraphs,
    wordCount: body.reduce((sum, { start, end }) => sum + wordCount(source.text.slice(start, end)), 0),
    quoteCount: document.quotes.length,
    topics,
  };
}

/** Where the articles name anybody, in order. */
function mentionsOf(article: SourceArticle, speakers: SpeakerIndex): Mention[] {
  const { people, organizations } = article.document;
  const list = (kind: 'PERSON' | 'ORGANIZATION', agents: typeof organizations) =>
    agents.flatMap(({ mentions }, index) =>
      mentions.map((span) => ({
        article: article.slug,
        span,
        subject: speakers.subject(article, kind, index),
      })),
    );
  return [...list('PERSON', people), ...list('ORGANIZATION', organizations)].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
}

function namedAgents(
  agents: readonly LinkedAgent[],
  kind: 'PERSON' | 'ORGANIZATION',
  quotes: readonly Quote[],
  mentions: readonly Mention[],
): (NamedAgent & Pick<LinkedAgent, 'locals'>)[] {
  const quoteCounts = tally(
    quotes.flatMap(({ attribution }) =>
      attribution?.speaker.kind === kind ? [attribution.speaker.key] : [],
    ),
  );
  const mentionCounts = tally(
    mentions.flatMap(({ subject }) => (subject.kind === kind ? [subject.key] : [])),
  );
  return agents
    .map((agent) => ({
      ...agent,
      sortName: fold(agent.name),
      quoteCount: quoteCounts.get(agent.slug) ?? 0,
      mentionCount: mentionCounts.get(agent.slug) ?? 0,
    }))
    .sort(compareNames);
}

function withoutLocals<T extends { readonly locals: unknown }>({
  locals: _,
  ...agent
}: T): Omit<T, 'locals'> {
  return agent;
}

function personOf(agent: NamedAgent & Pick<LinkedAgent, 'locals'>): Person {
  const roles = agent.locals.flatMap(({ article, index }) =>
    (article.document.people[index] as ExtractedPerson).roles.map((role) => ({
      ...role,
      article: article.slug,
    })),
  );
  return { ...withoutLocals(agent), roles };
}

/** The authority's topics with the number of articles about each or about a narrower one. */
function topicsOf({ topics }: Authority, articles: readonly Article[]): Topic[] {
  const broader = new Map(topics.map((topic) => [topic.slug, topic.broader]));
  const withAncestors = (slug: string): string[] => {
    const above = broader.get(slug) ?? null;
    return above === null ? [slug] : [slug, ...withAncestors(above)];
  };
  const counts = tally(
    articles.flatMap((article) => [...new Set(article.topics.flatMap(({ topic }) => withAncestors(topic)))]),
  );
  return topics
    .map(({ slug, name, description, mediaTopic, broader: above }) => ({
      slug,
      name,
      sortName: fold(name),
      description,
      mediaTopic,
      broader: above,
      articleCount: counts.get(slug) ?? 0,
    }))
    .sort(compareNames);
}

/**
 * Joins single articles into one graph: who is who across them, topics with their evidence, variants, keys and
 * counts. Deterministic: the order of `articles` does not matter.
 *
 * @param authority free of contradictions: slugs and names are unique, no topic is its own ancestor
 * @param ambiguous takes the names that stay apart because two people or organizations could be meant
 */
export function link(
  articles: readonly SourceArticle[],
  authority: Authority,
  ambiguous: AmbiguousName[] = [],
): Graph {
  const sources = [...articles].sort(compareArticles);
  const slugs = new Slugs([...authority.people, ...authority.organizations].map(({ key }) => key));
  const localPeople = localAgents(sources, 'people');
  const people = linkAgents(
    localPeople,
    identifyPeople(localPeople, authority.people, ambiguous),
    slugs,
    isSingleName,
  );
  const localOrganizations = localAgents(sources, 'organizations');
  const organizations = linkAgents(
    localOrganizations,
    identifyOrganizations(localOrganizations, authority.organizations, ambiguous),
    slugs,
    isAcronym,
  );
  const speakers = createSpeakerIndex(sources, people, organizations);
  const tagger = createTopicTagger(authority.topics);

  const touched = sources.map(({ text, document }) => tagger.tag(text, document.paragraphs));
  const graphArticles = sources.map((source, i) =>
    articleOf(source, mainTopics(source.text, source.document.paragraphs, touched[i] as ArticleTopic[])),
  );
  const mentions = sources.flatMap((source) => mentionsOf(source, speakers));
  const linked = sources.flatMap((source, i) => quotesOf(source, touched[i] as ArticleTopic[], speakers));
  const sourceOf = new Map(sources.map((source) => [source.slug, source]));
  const variants = findVariants(
    linked.map((quote) => {
      const { text, publishedOn } = sourceOf.get(quote.article) as SourceArticle;
      return { quote, text: text.slice(quote.span.start, quote.span.end), publishedOn };
    }),
  );
  const quotes = linked.map((quote) => ({ ...quote, variants: variants.get(quote.key) ?? [] }));

  return {
    articles: graphArticles,
    people: namedAgents(people, 'PERSON', quotes, mentions).map(personOf),
    organizations: namedAgents(organizations, 'ORGANIZATION', quotes, mentions).map(
      (agent): Organization => withoutLocals(agent),
    ),
    unnamedSources: speakers.unnamedSources,
    topics: topicsOf(authority, graphArticles),
    quotes,
    mentions,
  };
}
