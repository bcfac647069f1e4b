import type { Documents } from './documents.ts';
import { createLookup, type Lookup, remembered, termKey } from './lookup.ts';
import type { QueryField, QueryTerm, SearchQuery } from './query.ts';
import type { SearchType } from './result.ts';
import { createScoring, NOT_FOUND, noScores, type Scores } from './scores.ts';
import type { SearchIndex } from './search-index.ts';
import { createFinder, type TermMatches } from './term-matches.ts';

/** What a store knows of how items belong together. */
export interface Belongings {
  /** By ordinal of the article, the ordinal of its first quotation; one more at the end. */
  readonly firstQuote: readonly number[];
  /** The number of what has a slug; undefined where nothing of the type has it. */
  numberOf(type: SearchType, slug: string): number | undefined;
  /** Numbers of the documents that a field narrows to where its value means the document of this number. */
  belongingTo(field: QueryField, number: number): Iterable<number>;
  /** Whether a name as somebody types it, with a title or without, is that of the speaker of this number. */
  isCalled(number: number, typed: string): boolean;
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
  /** The terms that something found may have: what highlights cover. */
  readonly terms: readonly TermMatches[];
}

/** How the words and terms of one query are found, each once. */
interface Reading {
  readonly lookUp: Lookup;
  find(term: QueryTerm): TermMatches;
}

/** Makes the function that finds what matches a query. */
export function createEvaluation(
  index: SearchIndex,
  documents: Documents,
  belongings: Belongings,
): (query: SearchQuery) => Evaluation {
  const scoreTerm = createScoring(index, documents);
  const findTerm = createFinder(index, documents, belongings.firstQuote);

  const ofType = (type: SearchType, numbers: readonly number[]): number[] => {
    const [from, to] = documents.rangeOf(type);
    return numbers.filter((number) => from <= number && number < to);
  };

  /** Numbers of the items that a field's value means: by slug where it is one, otherwise by name or headline. */
  function meant(field: QueryField, value: QueryTerm, { lookUp, find }: Reading): number[] {
    const bySlug = NAMED_BY[field].flatMap((type) => belongings.numberOf(type, value.text) ?? []);
    if (bySlug.length > 0) return bySlug;
    const { headlines, named } = find(value);
    if (field === 'article') {
      const inHeadlines = [...headlines.keys()].filter((article) => headlines[article] !== 0);
      return inHeadlines.map((article) => documents.numberOf('ARTICLE', article));
    }
    const byName = NAMED_BY[field].flatMap((type) => ofType(type, named));
    if (byName.length > 0 || field === 'topic') return byName;
    const similar = new Set(value.words.flatMap((word) => lookUp(word).names));
    return NAMED_BY[field]
      .flatMap((type) => ofType(type, [...similar]))
      .filter((number) => belongings.isCalled(number, value.text));
  }

  function unscored(numbers: Iterable<number>): Scores {
    const scores = noScores(documents.count);
    for (const number of numbers) scores[number] = 0;
    return scores;
  }

  function scoresOf(query: SearchQuery, terms: Set<TermMatches>, reading: Reading): Scores {
    switch (query.kind) {
      case 'TERM': {
        const matches = reading.find(query);
        terms.add(matches);
        return scoreTerm(matches);
      }
      case 'FIELD':
        return unscored(
          meant(query.field, query.value, reading).flatMap((number) => [
            ...belongings.belongingTo(query.field, number),
          ]),
        );
      case 'TYPE':
        return noScores(documents.count).fill(0, ...documents.rangeOf(query.type));
      case 'ANY_OF':
        return query.parts.map((part) => scoresOf(part, terms, reading)).reduce(inEither);
      case 'ALL_OF': {
        const wanted = query.parts
          .filter(({ kind }) => kind !== 'NOT')
          .map((part) => scoresOf(part, terms, reading));
        const found = wanted.reduce(inBoth);
        for (const part of query.parts)
          if (part.kind === 'NOT') without(found, scoresOf(part.part, new Set(), reading));
        return found;
      }
      case 'NOT':
        throw new Error('An exclusion stands where parseQuery lets none stand.');
    }
  }

  return (query) => {
    const lookUp = createLookup(index);
    const find = remembered((term: QueryTerm) => findTerm(term, lookUp), termKey);
    const terms = new Set<TermMatches>();
    return { scores: scoresOf(query, terms, { lookUp, find }), terms: [...terms] };
  };
}

/** Adds up what either found; the first becomes the result. */
function inEither(a: Scores, b: Scores): Scores {
  b.forEach((score, number) => {
    if (score !== NOT_FOUND) a[number] = Math.max(a[number] as number, 0) + score;
  });
  return a;
}

/** Adds up what both found; the first becomes the result. */
function inBoth(a: Scores, b: Scores): Scores {
  b.forEach((score, number) => {
    if (score === NOT_FOUND) a[number] = NOT_FOUND;
    else if (a[number] !== NOT_FOUND) (a[number] as number) += score;
  });
  return a;
}

function without(scores: Scores, excluded: Scores): void {
  excluded.forEach((score, number) => {
    if (score !== NOT_FOUND) scores[number] = NOT_FOUND;
  });
}
