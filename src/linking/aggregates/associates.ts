import type { Incidence } from './incidence.ts';

/** The most associates that one person lists. */
const MOST_ASSOCIATES = 100;

/** What ties somebody to a person; people are told by their places in the graph's list. */
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

/** The ties of one person, made as they come. */
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
 * Finds for each person whom the same articles name, and who speaks of whom.
 *
 * @param people whom each article names
 * @param spokenOf each quote once for each other person whom it names
 */
export function associates(people: Incidence, spokenOf: readonly SpokenOf[]): (readonly Tie[])[] {
  const about = Map.groupBy(spokenOf, ({ speaker }) => speaker);
  const by = Map.groupBy(spokenOf, ({ named }) => named);
  return people.articlesOf.map((articles, person) => {
    const ties = new Ties();
    for (const article of articles) {
      for (const other of people.ofArticle[article] as readonly number[]) {
        if (other !== person) ties.with(other).articleCount++;
      }
    }
    for (const { named } of about.get(person) ?? []) ties.with(named).quotesAboutCount++;
    for (const { speaker } of by.get(person) ?? []) ties.with(speaker).quotedAboutCount++;
    return ties.closest(MOST_ASSOCIATES);
  });
}
