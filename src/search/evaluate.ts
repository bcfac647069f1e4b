import { remembered } from '../text/remembered.ts';
import type { Documents } from './documents.ts';
import { Found } from './found.ts';
import { createLookup, termKey } from './lookup.ts';
import type { QueryField, QueryTerm, SearchQuery } from './query.ts';
import type { SearchType } from './result.ts';
import { createScoring } from './scores.ts';
import type { SearchIndex } from './search-index.ts';
import { createFinder, type TermMatches } from './term-matches.ts';

/** What a store knows of how items belong together. */
export interface Belongings {
  /** By ordinal of the article, the ordinal of its first quotation; one more at the end. */
  readonly firstQuote: readonly number[];
  /** The number of what has a slug; undefined if nothing of the type has it. */
  numberOf(type: SearchType, slug: string): number | undefined;
  /** Numbers of the documents that a field narrows to if its value means the document of this number. */
  belongingTo(field: QueryField, number: number): Iterable<number>;
  /** Numbers of the people, or organizations, whom a name as somebody types it names: with a title or without. */
  called(type: 'PERSON' | 'ORGANIZATION', typed: string): readonly number[];
}

/** The types of what a field's value names. */
const NAMED_BY: Readonly<Record<QueryField, readonly SearchType[]>> = {
  speaker: ['PERSON', 'ORGANIZATION'],
  person: ['PERSON'],
  topic: ['TOPIC'],
  article: ['ARTICLE'],
};

const isAgent = (type: SearchType): type is 'PERSON' | 'ORGANIZATION' =>
  type === 'PERSON' || type === 'ORGANIZATION';

/** What a query finds. */
export interface Evaluation {
  /** By number of the document, 0 or more. */
  readonly scores: Found;
  /** The terms that something found may have: what highlights cover. */
  readonly terms: readonly TermMatches[];
}

/** Finds a term of one query, each once. */
type FindTerm = (term: QueryTerm) => TermMatches;

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

  /**
   * Numbers of the items that a field's value means: by slug if it is one, otherwise by a part of a name or headline. A
   * person and an organization are also meant by every way to type their names.
   */
  function meant(field: QueryField, value: QueryTerm, find: FindTerm): number[] {
    const bySlug = NAMED_BY[field].flatMap((type) => belongings.numberOf(type, value.text) ?? []);
    const called = NAMED_BY[field].filter(isAgent).flatMap((type) => belongings.called(type, value.text));
    if (bySlug.length > 0) return [...new Set([...bySlug, ...called])];
    const matches = find(value);
    if (field === 'article') {
      return matches.headlines().numbers.map((article) => documents.numberOf('ARTICLE', article));
    }
    const named = matches.named();
    const byName = NAMED_BY[field].flatMap((type) => ofType(type, named));
    return [...new Set([...byName, ...called])];
  }

  function unscored(numbers: Iterable<number>): Found {
    const scores = new Found(documents.count);
    for (const number of numbers) scores.add(number, 0);
    return scores;
  }

  function scoresOf(query: SearchQuery, terms: Set<TermMatches>, find: FindTerm): Found {
    switch (query.kind) {
      case 'TERM': {
        const matches = find(query);
        terms.add(matches);
        return scoreTerm(matches);
      }
      case 'FIELD':
        return unscored(
          meant(query.field, query.value, find).flatMap((number) => [
            ...belongings.belongingTo(query.field, number),
          ]),
        );
      case 'TYPE':
        return unscored(numbersFrom(...documents.rangeOf(query.type)));
      case 'ANY_OF':
        return query.parts.map((part) => scoresOf(part, terms, find)).reduce(inEither);
      case 'ALL_OF': {
        const wanted = query.parts
          .filter(({ kind }) => kind !== 'NOT')
          .map((part) => scoresOf(part, terms, find));
        const excluded = query.parts
          .filter((part) => part.kind === 'NOT')
          .map(({ part }) => scoresOf(part, new Set(), find));
        const found = wanted.reduce(inBoth);
        return excluded.length === 0 ? found : without(found, excluded.reduce(inEither));
      }
      case 'NOT':
        throw new Error('An exclusion is in a place where parseQuery allows none.');
    }
  }

  return (query) => {
    const lookUp = createLookup(index);
    const find = remembered((term: QueryTerm) => findTerm(term, lookUp), termKey);
    const terms = new Set<TermMatches>();
    return { scores: scoresOf(query, terms, find), terms: [...terms] };
  };
}

function* numbersFrom(from: number, to: number): Generator<number> {
  for (let number = from; number < to; number++) yield number;
}

/** Adds up what either found; the larger becomes the result, so that deep nesting copies little. */
function inEither(a: Found, b: Found): Found {
  const [fewer, more] = a.numbers.length <= b.numbers.length ? [a, b] : [b, a];
  for (const number of fewer.numbers) more.add(number, fewer.get(number));
  return more;
}

/** Adds up what both found. */
function inBoth(a: Found, b: Found): Found {
  const [fewer, more] = a.numbers.length <= b.numbers.length ? [a, b] : [b, a];
  const both = fewer.where((number) => more.has(number));
  for (const number of both.numbers) both.add(number, more.get(number));
  return both;
}

/** What the first found and the second did not. */
function without(found: Found, excluded: Found): Found {
  return excluded.numbers.length === 0 ? found : found.where((number) => !excluded.has(number));
}
