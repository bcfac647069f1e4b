import type { GraphLists } from '../../model/graph.ts';
import type { SubjectRef } from '../../model/mention.ts';
import { itemsWithin } from '../../text/spans.ts';
import type { OrdinalSet } from './sets.ts';

/** For each value, the ordinals of the items that have it. */
export type Postings = Readonly<Record<string, OrdinalSet>>;

/** A value's posting; own properties only, because the value comes from whoever asks. */
export function posting(postings: Postings, value: string): OrdinalSet {
  return Object.hasOwn(postings, value) ? (postings[value] as OrdinalSet) : [];
}

/** What answers every filter without reading the lists. Topics' postings hold those of narrower topics too. */
export interface GraphPostings {
  readonly articles: {
    readonly kind: Postings;
    readonly person: Postings;
    readonly organization: Postings;
    /** By slug of who says what the article has. */
    readonly speaker: Postings;
    readonly topic: Postings;
    readonly publisher: Postings;
    readonly withQuotes: OrdinalSet;
    /** By ordinal of the article, the first of its quotes in the list of quotes; one more at the end. */
    readonly firstQuote: readonly number[];
    /** By ordinal of the article, the first of its mentions in the list of mentions; one more at the end. */
    readonly firstMention: readonly number[];
  };
  readonly people: { readonly topic: Postings; readonly withQuotes: OrdinalSet };
  readonly organizations: { readonly article: Postings; readonly withQuotes: OrdinalSet };
  readonly quotes: {
    /** By slug, or key of an unnamed source. */
    readonly speaker: Postings;
    /** PERSON, ORGANIZATION, UNNAMED; NOBODY for those without an attribution. */
    readonly speakerKind: Postings;
    readonly topic: Postings;
    /** By slug of who is named inside. */
    readonly mentioned: Postings;
    readonly type: Postings;
    readonly withVariants: OrdinalSet;
    readonly withRecord: OrdinalSet;
    readonly fidelity: Postings;
    /** Those of records. */
    readonly onRecord: OrdinalSet;
  };
  /** Mentions by `subjectKey`. */
  readonly mentions: Postings;
}

/** The key of a subject's mentions. */
export function subjectKey(subject: SubjectRef): string {
  return `${subject.kind}:${subject.key}`;
}

/** Collects ordinals under values; they must come in ascending order. */
class Collector {
  readonly #sets = new Map<string, number[]>();

  add(value: string, ordinal: number): void {
    const set = this.#sets.get(value);
    if (!set) this.#sets.set(value, [ordinal]);
    else if (set.at(-1) !== ordinal) set.push(ordinal);
  }

  /** Sorted by value, so that the artefact does not depend on the order of the input. */
  postings(): Postings {
    return Object.fromEntries([...this.#sets].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

/** Where each article's items begin in a list that is sorted by article; one more at the end. */
function firsts(graph: GraphLists, items: readonly { readonly article: string }[]): number[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item.article, (counts.get(item.article) ?? 0) + 1);
  const result = [0];
  for (const article of graph.articles) {
    result.push((result.at(-1) as number) + (counts.get(article.slug) ?? 0));
  }
  return result;
}

function ordinalsWhere<T>(items: readonly T[], holds: (item: T) => boolean): OrdinalSet {
  return items.flatMap((item, ordinal) => (holds(item) ? [ordinal] : []));
}

/** Makes the postings of a graph whose lists are in their default orders. */
export function graphPostings(graph: GraphLists): GraphPostings {
  const ancestors = new Map(graph.topics.map((topic) => [topic.slug, topic.ancestors]));
  const withAncestors = (topic: string) => [topic, ...(ancestors.get(topic) ?? [])];
  const articleOrdinals = new Map(graph.articles.map((article, i) => [article.slug, i]));
  const firstQuote = firsts(graph, graph.quotes);
  const firstMention = firsts(graph, graph.mentions);

  const article = {
    kind: new Collector(),
    person: new Collector(),
    organization: new Collector(),
    speaker: new Collector(),
    topic: new Collector(),
    publisher: new Collector(),
  };
  graph.articles.forEach((item, ordinal) => {
    article.kind.add(item.kind, ordinal);
    if (item.publisher !== null) article.publisher.add(item.publisher, ordinal);
    for (const { topic } of item.topics) {
      for (const slug of withAncestors(topic)) article.topic.add(slug, ordinal);
    }
  });

  const mentions = new Collector();
  const organizationArticles = new Map<string, Set<string>>();
  graph.mentions.forEach((mention, ordinal) => {
    mentions.add(subjectKey(mention.subject), ordinal);
    const inArticle = articleOrdinals.get(mention.article) as number;
    const { kind, key } = mention.subject;
    (kind === 'PERSON' ? article.person : article.organization).add(key, inArticle);
    if (kind === 'ORGANIZATION') {
      const articles = organizationArticles.get(key) ?? new Set();
      organizationArticles.set(key, articles.add(mention.article));
    }
  });
  const organizationArticle = new Collector();
  graph.organizations.forEach((organization, ordinal) => {
    for (const slug of organizationArticles.get(organization.slug) ?? [])
      organizationArticle.add(slug, ordinal);
  });

  const quote = {
    speaker: new Collector(),
    speakerKind: new Collector(),
    topic: new Collector(),
    mentioned: new Collector(),
    type: new Collector(),
    fidelity: new Collector(),
  };
  const topicsOfPerson = new Map<string, Set<string>>();
  const quoted = new Set<string>();
  const onRecord: number[] = [];
  graph.quotes.forEach((item, ordinal) => {
    const speaker = item.attribution?.speaker;
    quote.type.add(item.type, ordinal);
    if (item.record !== null) quote.fidelity.add(item.record.fidelity, ordinal);
    quote.speakerKind.add(speaker?.kind ?? 'NOBODY', ordinal);
    const inArticle = articleOrdinals.get(item.article) as number;
    if (graph.articles[inArticle]?.kind !== 'REPORT') onRecord.push(ordinal);
    if (speaker) {
      quote.speaker.add(speaker.key, ordinal);
      quoted.add(speaker.key);
      if (speaker.kind !== 'UNNAMED') article.speaker.add(speaker.key, inArticle);
    }
    for (const topic of item.topics) {
      for (const slug of withAncestors(topic)) {
        quote.topic.add(slug, ordinal);
        if (speaker?.kind === 'PERSON') {
          topicsOfPerson.set(speaker.key, (topicsOfPerson.get(speaker.key) ?? new Set()).add(slug));
        }
      }
    }
    const own = [firstMention[inArticle] as number, firstMention[inArticle + 1] as number] as const;
    for (const { subject } of itemsWithin(graph.mentions, own, item.span)) {
      quote.mentioned.add(subject.key, ordinal);
    }
  });
  const personTopic = new Collector();
  graph.people.forEach((person, ordinal) => {
    for (const slug of topicsOfPerson.get(person.slug) ?? []) personTopic.add(slug, ordinal);
  });

  return {
    articles: {
      kind: article.kind.postings(),
      person: article.person.postings(),
      organization: article.organization.postings(),
      speaker: article.speaker.postings(),
      topic: article.topic.postings(),
      publisher: article.publisher.postings(),
      withQuotes: ordinalsWhere(graph.articles, (item) => item.quoteCount > 0),
      firstQuote,
      firstMention,
    },
    people: {
      topic: personTopic.postings(),
      withQuotes: ordinalsWhere(graph.people, ({ slug }) => quoted.has(slug)),
    },
    organizations: {
      article: organizationArticle.postings(),
      withQuotes: ordinalsWhere(graph.organizations, ({ slug }) => quoted.has(slug)),
    },
    quotes: {
      speaker: quote.speaker.postings(),
      speakerKind: quote.speakerKind.postings(),
      topic: quote.topic.postings(),
      mentioned: quote.mentioned.postings(),
      type: quote.type.postings(),
      withRecord: ordinalsWhere(graph.quotes, (item) => item.record !== null),
      fidelity: quote.fidelity.postings(),
      withVariants: ordinalsWhere(graph.quotes, (item) => item.variants.length > 0),
      onRecord,
    },
    mentions: mentions.postings(),
  };
}
