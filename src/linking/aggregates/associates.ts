import { elementAt } from '../../text/element-at.ts';
import type { Incidence } from './incidence.ts';

/** The most associates that one person lists. */
const MOST_ASSOCIATES = 100;

/** What ties somebody to a person; people are known by their places in the graph's list. */
export interface Tie {
  readonly person: number;
  articleCount: number;
  quotesAboutCount: number;
  quotedAboutCount: number;
}

/** A quote by one person that names another. */
export interface SpokenOf {
  readonly speaker: number;
  readonly named: number;
}

/** The ties of one person, made as they are needed. */
class Ties {
  readonly #byPerson = new Map<number, Tie>();

  with(person: number): Tie {
    let tie = this.#byPerson.get(person);
    if (tie === undefined) {
      tie = { person, articleCount: 0, quotesAboutCount: 0, quotedAboutCount: 0 };
      this.#byPerson.set(person, tie);
    }
    return tie;
  }

  /** Those of most articles first, then of most quotes about each other, then in the order of people. */
  closest(limit: number): readonly Tie[] {
    const quotes = (tie: Tie) => tie.quotesAboutCount + tie.quotedAboutCount;
    return [...this.#byPerson.values()]
      .sort((a, b) => b.articleCount - a.articleCount || quotes(b) - quotes(a) || a.person - b.person)
      .slice(0, limit);
  }
}

/**
 * Makes the function that finds who an article names beside a person that no other article names. All of these are in
 * one article with the person, so that of a long list the first, in the order of people, and those with quotes are
 * enough: there can be thousands of both.
 */
function otherNames({ ofArticle }: Incidence) {
  const longLists = new Map<
    number,
    { readonly first: readonly number[]; readonly all: ReadonlySet<number> }
  >();
  return (article: number, withQuotes: readonly number[]): Iterable<number> => {
    const named = elementAt(ofArticle, article);
    // One of them is the person.
    if (named.length <= MOST_ASSOCIATES + 1) return named;
    const list = longLists.get(article) ?? {
      first: named.toSorted((a, b) => a - b).slice(0, MOST_ASSOCIATES + 1),
      all: new Set(named),
    };
    longLists.set(article, list);
    return new Set([...list.first, ...withQuotes.filter((person) => list.all.has(person))]);
  };
}

/**
 * Finds for each person who is named by the same articles, and who speaks of them.
 *
 * @param people those that each article names
 * @param spokenOf each quote once for each other person that it names
 */
export function associates(people: Incidence, spokenOf: readonly SpokenOf[]): (readonly Tie[])[] {
  const about = Map.groupBy(spokenOf, ({ speaker }) => speaker);
  const by = Map.groupBy(spokenOf, ({ named }) => named);
  const namedInOne = otherNames(people);
  return people.articlesOf.map((articles, person) => {
    const ties = new Ties();
    const spoken = (about.get(person) ?? []).map(({ named }) => named);
    const speakers = (by.get(person) ?? []).map(({ speaker }) => speaker);
    for (const article of articles) {
      const others =
        articles.length === 1
          ? namedInOne(article, [...spoken, ...speakers])
          : elementAt(people.ofArticle, article);
      for (const other of others) if (other !== person) ties.with(other).articleCount++;
    }
    for (const named of spoken) ties.with(named).quotesAboutCount++;
    for (const speaker of speakers) ties.with(speaker).quotedAboutCount++;
    return ties.closest(MOST_ASSOCIATES);
  });
}
