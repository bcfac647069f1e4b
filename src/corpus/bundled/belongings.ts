import type { GraphLists } from '../../model/graph.ts';
import type { Documents } from '../../search/documents.ts';
import type { Belongings } from '../../search/evaluate.ts';
import type { SearchType } from '../../search/result.ts';
import type { AgentsByName } from './agents-by-name.ts';
import type { Artefact } from './artefact.ts';
import { type Ordinals, ordinalsOf } from './ordinals.ts';
import { type GraphPostings, posting } from './postings.ts';
import { type OrdinalSet, range } from './sets.ts';

/** What the fields of a query narrow to, from the postings that filters use. */
export function belongingsOf(
  { graph, postings }: Artefact,
  documents: Documents,
  articleOrdinals: Ordinals,
  names: AgentsByName,
): Belongings {
  const ordinals: Partial<Record<SearchType, Ordinals>> = {
    ARTICLE: articleOrdinals,
    ORGANIZATION: ordinalsOf(graph.organizations),
    PERSON: ordinalsOf(graph.people),
    TOPIC: ordinalsOf(graph.topics),
  };
  const numbers = (type: SearchType, set: OrdinalSet) =>
    set.map((ordinal) => documents.numberOf(type, ordinal));

  return {
    firstQuote: postings.articles.firstQuote,
    numberOf(type, slug) {
      const ordinal = ordinals[type]?.get(slug);
      return ordinal === undefined ? undefined : documents.numberOf(type, ordinal);
    },
    called: (type, typed) =>
      numbers(type, type === 'PERSON' ? names.people.placesOf(typed) : names.organizations.placesOf(typed)),
    belongingTo(field, number) {
      const { slug } = documents.itemAt(number) as { slug: string };
      const { articles, quotes } = postings;
      switch (field) {
        case 'speaker':
          return numbers('QUOTE', posting(quotes.speaker, slug));
        case 'person':
          return [
            number,
            ...numbers('ARTICLE', posting(articles.person, slug)),
            ...numbers('QUOTE', posting(quotes.mentioned, slug)),
          ];
        case 'topic':
          return [
            ...numbers('TOPIC', withNarrower(graph, slug)),
            ...numbers('ARTICLE', posting(articles.topic, slug)),
            ...numbers('QUOTE', posting(quotes.topic, slug)),
          ];
        case 'article':
          return [number, ...numbers('QUOTE', quotesOf(postings, articleOrdinals.get(slug) as number))];
      }
    },
  };
}

/** Ordinals of a topic and of all that stand under it. */
function withNarrower({ topics }: GraphLists, slug: string): number[] {
  return topics.flatMap(({ slug: own, ancestors }, ordinal) =>
    own === slug || ancestors.includes(slug) ? ordinal : [],
  );
}

function quotesOf({ articles }: GraphPostings, article: number): OrdinalSet {
  return range(articles.firstQuote[article] as number, articles.firstQuote[article + 1] as number);
}
