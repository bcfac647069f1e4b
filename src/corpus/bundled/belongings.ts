import type { Graph } from '../../model/graph.ts';
import type { Documents } from '../../search/documents.ts';
import type { Belongings } from '../../search/evaluate.ts';
import type { SearchType } from '../../search/result.ts';
import type { Artefact } from './artefact.ts';
import { type GraphPostings, posting } from './postings.ts';
import { type OrdinalSet, range } from './sets.ts';

/** What the fields of a query narrow to, from the postings that filters use. */
export function belongingsOf(
  { graph, postings }: Artefact,
  documents: Documents,
  articleOrdinals: ReadonlyMap<string, number>,
): Belongings {
  const ordinals: Partial<Record<SearchType, ReadonlyMap<string, number>>> = {
    ARTICLE: articleOrdinals,
    ORGANIZATION: ordinalsOf(graph.organizations),
    PERSON: ordinalsOf(graph.people),
    TOPIC: ordinalsOf(graph.topics),
  };
  const numbers = (type: SearchType, set: OrdinalSet) =>
    set.map((ordinal) => documents.numberOf(type, ordinal));

  return {
    firstQuote: postings.articles.firstQuote,
    ordinalOf: (type, slug) => ordinals[type]?.get(slug),
    belongingTo(field, type, ordinal) {
      const own = documents.numberOf(type, ordinal);
      switch (field) {
        case 'speaker':
          return numbers('QUOTE', posting(postings.quotes.speaker, slugAt(graph, type, ordinal)));
        case 'person': {
          const slug = slugAt(graph, type, ordinal);
          return [
            own,
            ...numbers('ARTICLE', posting(postings.articles.person, slug)),
            ...numbers('QUOTE', posting(postings.quotes.mentioned, slug)),
          ];
        }
        case 'topic': {
          const slug = slugAt(graph, type, ordinal);
          return [
            ...numbers('TOPIC', withNarrower(graph, ordinal)),
            ...numbers('ARTICLE', posting(postings.articles.topic, slug)),
            ...numbers('QUOTE', posting(postings.quotes.topic, slug)),
          ];
        }
        case 'article':
          return [own, ...numbers('QUOTE', quotesOf(postings, ordinal))];
      }
    },
  };
}

function ordinalsOf(items: readonly { readonly slug: string }[]): ReadonlyMap<string, number> {
  return new Map(items.map(({ slug }, ordinal) => [slug, ordinal]));
}

function slugAt(graph: Graph, type: SearchType, ordinal: number): string {
  const lists = { ORGANIZATION: graph.organizations, PERSON: graph.people, TOPIC: graph.topics };
  return lists[type as keyof typeof lists][ordinal]?.slug ?? '';
}

/** A topic and all that stand under it. */
function withNarrower({ topics }: Graph, ordinal: number): number[] {
  const under = [ordinal];
  // Grows while it is gone through.
  for (const broader of under) {
    topics.forEach((topic, candidate) => {
      if (topic.broader === topics[broader]?.slug && !under.includes(candidate)) under.push(candidate);
    });
  }
  return under;
}

function quotesOf({ articles }: GraphPostings, article: number): OrdinalSet {
  return range(articles.firstQuote[article] ?? 0, articles.firstQuote[article + 1] ?? 0);
}
