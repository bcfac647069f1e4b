import type { Documents } from './documents.ts';
import type { QueryField, QueryTerm, SearchQuery } from './query.ts';
import type { SearchType } from './result.ts';
import { createScoring, NOT_FOUND, noScores, type Scores } from './scores.ts';
import type { SearchIndex } from './search-index.ts';
import { createFinder, type ResolvedTerm } from './term-matches.ts';

/** What a store knows of how items belong together. */
export interface Belongings {
  /** By ordinal of the article, the ordinal of its first quotation; one more at the end. */
  readonly firstQuote: readonly number[];
  /** The number of what has a slug; undefined where nothing of the type has it. */
  numberOf(type: SearchType, slug: string): number | undefined;
  /** Numbers of the documents that a field narrows to where its value means the document of this number. */
  belongingTo(field: QueryField, number: number): Iterable<number>;
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
  const find = createFinder(index, documents, belongings.firstQuote);

  /** Numbers of the items that a field's value means: by slug where it is one, otherwise by name or headline. */
  function meant(field: QueryField, value: QueryTerm): number[] {
    const bySlug = NAMED_BY[field].flatMap((type) => belongings.numberOf(type, value.text) ?? []);
    if (bySlug.length > 0) return bySlug;
    const { headlines, named } = find(resolve(value));
    const inHeadlines = [...headlines.keys()].filter((article) => headlines[article] !== 0);
    return NAMED_BY[field].flatMap((type) => {
      if (type === 'ARTICLE') return inHeadlines.map((article) => documents.numberOf(type, article));
      const [from, to] = documents.rangeOf(type);
      return named.filter((number) => from <= number && number < to);
    });
  }

  function unscored(numbers: Iterable<number>): Scores {
    const scores = noScores(documents.count);
    for (const number of numbers) scores[number] = 0;
    return scores;
  }

  function scoresOf(query: SearchQuery, terms: ResolvedTerm[]): Scores {
    switch (query.kind) {
      case 'TERM': {
        const term = resolve(query);
        terms.push(term);
        return scoreTerm(term, find(term));
      }
      case 'FIELD':
        return unscored(
          meant(query.field, query.value).flatMap((number) => [
            ...belongings.belongingTo(query.field, number),
          ]),
        );
      case 'TYPE':
        return noScores(documents.count).fill(0, ...documents.rangeOf(query.type));
      case 'ANY_OF':
        return query.parts.map((part) => scoresOf(part, terms)).reduce(inEither);
      case 'ALL_OF': {
        const wanted = query.parts.filter(({ kind }) => kind !== 'NOT').map((part) => scoresOf(part, terms));
        const found = wanted.reduce(inBoth);
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
