import type { Article, ArticleTopic } from '../model/article.ts';
import type { Graph } from '../model/graph.ts';
import type { Mention } from '../model/mention.ts';
import { isAcronym } from '../names/acronyms.ts';
import { astralOffsets } from '../text/code-points.ts';
import { fold } from '../text/fold.ts';
import { valueAt } from '../text/value-at.ts';
import { wordCount } from '../text/words.ts';
import { type AmbiguousName, linkAgents, localAgents } from './agents.ts';
import { withAggregates } from './aggregates/with-aggregates.ts';
import type { Authority } from './authority.ts';
import type { JoinedNames } from './joined-names.ts';
import { mainTopics } from './main-topics.ts';
import { organizationsOf, peopleOf } from './named-agents.ts';
import { compareArticles } from './orders.ts';
import { identifyOrganizations } from './organizations.ts';
import { identifyPeople, isSingleName } from './people.ts';
import { quotesOf } from './quotes.ts';
import { fidelityCounts } from './records/fidelity-counts.ts';
import { findRecords } from './records/find-records.ts';
import { slugGiver } from './slugs.ts';
import type { SourceArticle } from './source-article.ts';
import { createSpeakerIndex, type SpeakerIndex } from './speakers.ts';
import { topicsOf } from './topic-tree.ts';
import { createTopicTagger } from './topics.ts';
import { findVariants } from './variants/find-variants.ts';

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
    fidelity: [],
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

/**
 * Joins single articles into one graph: who is who across them, topics with their evidence, variants, keys,
 * counts, and what is counted across articles. Deterministic: the order of `articles` does not matter.
 *
 * @param authority free of contradictions: slugs and names are unique, no topic is its own ancestor
 * @param ambiguous takes the names that stay apart and could mean another person or organization too
 * @param joined takes the full names that are taken for one person's
 */
export function link(
  articles: readonly SourceArticle[],
  authority: Authority,
  ambiguous: AmbiguousName[] = [],
  joined: JoinedNames[] = [],
): Graph {
  const sources = [...articles].sort(compareArticles);
  const slugOf = slugGiver([...authority.people, ...authority.organizations].map(({ key }) => key));
  const localPeople = localAgents(sources, 'people');
  const people = linkAgents(
    localPeople,
    identifyPeople(localPeople, authority.people, ambiguous, joined),
    slugOf,
    isSingleName,
  );
  const localOrganizations = localAgents(sources, 'organizations');
  const organizations = linkAgents(
    localOrganizations,
    identifyOrganizations(localOrganizations, authority.organizations, ambiguous),
    slugOf,
    isAcronym,
  );
  const speakers = createSpeakerIndex(sources, people, organizations);
  const topicsIn = createTopicTagger(authority.topics);

  const tagged = sources.map((source) => ({
    source,
    topics: topicsIn(source.text, source.document.paragraphs),
  }));
  const graphArticles = tagged.map(({ source, topics }) =>
    articleOf(source, mainTopics(source.text, source.document.paragraphs, topics)),
  );
  const mentions = sources.flatMap((source) => mentionsOf(source, speakers));
  const linked = tagged.flatMap(({ source, topics }) => quotesOf(source, topics, speakers));
  const sourceOf = new Map(sources.map((source) => [source.slug, source]));
  // A record has the words themselves, so that it is no report of them.
  const variants = findVariants(
    linked.flatMap((quote) => {
      const { kind, text, publishedOn } = valueAt(sourceOf, quote.article);
      return kind === 'REPORT'
        ? [{ quote, text: text.slice(quote.span.start, quote.span.end), publishedOn }]
        : [];
    }),
  );
  const records = findRecords({ articles: sources, quotes: linked, people, organizations });
  const quotes = linked.map((quote) => ({
    ...quote,
    variants: variants.get(quote.key) ?? [],
    record: records.get(quote.key) ?? null,
  }));

  const quotesIn = Map.groupBy(quotes, ({ article }) => article);
  const withFidelity = graphArticles.map((article) => ({
    ...article,
    fidelity: fidelityCounts(quotesIn.get(article.slug) ?? []),
  }));
  const reported = quotes.filter(({ article }) => valueAt(sourceOf, article).kind === 'REPORT');

  return withAggregates({
    articles: withFidelity,
    people: peopleOf(people, reported, mentions),
    organizations: organizationsOf(organizations, reported, mentions),
    unnamedSources: speakers.unnamedSources,
    topics: topicsOf(authority.topics, graphArticles),
    quotes,
    mentions,
  });
}
