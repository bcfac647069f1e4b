import type { Documents } from './documents.ts';
import type { QueryField, QueryTerm, SearchQuery } from './query.ts';
import type { SearchType } from './result.ts';
import { createScoring, type Scores } from './scores.ts';
import type { SearchIndex } from './search-index.ts';
import { findTerm, type ResolvedTerm } from './term-matches.ts';

/** What a store knows of how items belong together. Ordinals are places in the graph's lists. */
export interface Belongings {
  /** By ordinal of the article, the ordinal of its first quotation; one more at the end. */
  readonly firstQuote: readonly number[];
  /** The ordinal of a slug; undefined where nothing of the type has it. */
  ordinalOf(type: SearchType, slug: string): number | undefined;
  /** Numbers of the documents that a field narrows to, where its value means this item. */
  belongingTo(field: QueryField, type: SearchType, ordinal: number): Iterable<number>;
}

/** The types of what a field's value names. */
const NAMED_BY: Readonly<Record<QueryField, readonly SearchType[]>> = {
  speaker: ['PERSON', 'ORGANIZATION'],
  person: ['PERSON'],
  topic: ['TOPIC'],
  article: ['ARTICLE'],
};

/** What a query finds. */
export interface Evaluation {
  readonly scores: Scores;
  /** The terms that something found must have, as the corpus has them: what highlights cover. */
  readonly terms: readonly ResolvedTerm[];
}

/** Makes the function that finds what matches a query. */
export function createEvaluation(
  index: SearchIndex,
  documents: Documents,
  belongings: Belongings,
): (query: SearchQuery) => Evaluation {
  const scoreTerm = createScoring(index, documents);
  const resolve = (term: QueryTerm): ResolvedTerm => term.words.map(index.wordsFor);
  const find = (term: ResolvedTerm) => findTerm(term, index, belongings.firstQuote);

  /** The items that a field's value means: by slug where it is one, otherwise by name or headline. */
  function meant(field: QueryField, value: QueryTerm): { type: SearchType; ordinal: number }[] {
    const types = NAMED_BY[field];
    const bySlug = types.flatMap((type) => {
      const ordinal = belongings.ordinalOf(type, value.text);
      return ordinal === undefined ? [] : [{ type, ordinal }];
    });
    if (bySlug.length > 0) return bySlug;
    const { headlines, names } = find(resolve(value));
    if (field === 'article') return [...headlines.keys()].map((ordinal) => ({ type: 'ARTICLE', ordinal }));
    return names.flatMap((number) => index.names[number] ?? []).filter(({ type }) => types.includes(type));
  }

  function scoresOf(query: SearchQuery, terms: ResolvedTerm[]): Scores {
    switch (query.kind) {
      case 'TERM': {
        const term = resolve(query);
        terms.push(term);
        return scoreTerm(find(term));
      }
      case 'FIELD':
        return unscored(
          meant(query.field, query.value).flatMap(({ type, ordinal }) => [
            ...belongings.belongingTo(query.field, type, ordinal),
          ]),
        );
      case 'TYPE':
        return unscored(documents.ofType(query.type));
      case 'ANY_OF':
        return query.parts.map((part) => scoresOf(part, terms)).reduce(inEither);
      case 'ALL_OF': {
        const wanted = query.parts.filter(({ kind }) => kind !== 'NOT').map((part) => scoresOf(part, terms));
        const found = wanted.sort((a, b) => a.size - b.size).reduce(inBoth);
        for (const part of query.parts) if (part.kind === 'NOT') without(found, scoresOf(part.part, []));
        return found;
      }
      case 'NOT':
        throw new Error('An exclusion stands where parseQuery lets none stand.');
    }
  }

  return (query) => {
    const terms: ResolvedTerm[] = [];
    return { scores: scoresOf(query, terms), terms };
  };
}

function unscored(numbers: readonly number[]): Scores {
  return new Map(numbers.map((number) => [number, 0]));
}

function inEither(a: Scores, b: Scores): Scores {
  for (const [number, score] of b) a.set(number, (a.get(number) ?? 0) + score);
  return a;
}

function inBoth(few: Scores, many: Scores): Scores {
  const both: Scores = new Map();
  for (const [number, score] of few) {
    const other = many.get(number);
    if (other !== undefined) both.set(number, score + other);
  }
  return both;
}

function without(scores: Scores, excluded: Scores): void {
  for (const number of excluded.keys()) scores.delete(number);
}
