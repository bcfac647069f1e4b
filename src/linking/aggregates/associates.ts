import { elementAt } from '../../text/element-at.ts';
import { remembered } from '../../text/remembered.ts';
import { tally } from '../tally.ts';
import type { Incidence } from './incidence.ts';

/** The most associates that one person lists. */
const MOST_ASSOCIATES = 100;

/** What ties somebody to a person; people are known by their places in the graph's list. */
export interface Tie {
  readonly person: number;
  readonly articleCount: number;
  readonly quotesAboutCount: number;
  readonly quotedAboutCount: number;
}

/** By place of a person. */
type Counts = ReadonlyMap<number, number>;

/** A quote by one person that names another. */
export interface SpokenOf {
  readonly speaker: number;
  readonly named: number;
}

/**
 * Makes the function that finds who an article names beside a person that no other article names. All of these are in
 * one article with the person, so that of a long list the first, in the order of people, and those with quotes are
 * enough: there can be thousands of both.
 */
function otherNames({ ofArticle }: Incidence) {
  const longList = remembered((article: number) => {
    const named = elementAt(ofArticle, article);
    return { first: named.toSorted((a, b) => a - b).slice(0, MOST_ASSOCIATES + 1), all: new Set(named) };
  });
  return (article: number, withQuotes: readonly number[]): Iterable<number> => {
    const named = elementAt(ofArticle, article);
    // One of them is the person.
    if (named.length <= MOST_ASSOCIATES + 1) return named;
    const { first, all } = longList(article);
    return new Set([...first, ...withQuotes.filter((person) => all.has(person))]);
  };
}

/** Those of most articles first, then of most quotes about each other, then in the order of people. */
function closest(articles: Counts, about: Counts, by: Counts): readonly Tie[] {
  const quotes = (tie: Tie) => tie.quotesAboutCount + tie.quotedAboutCount;
  const people = new Set([...articles.keys(), ...about.keys(), ...by.keys()]);
  return Array.from(people, (person) => ({
    person,
    articleCount: articles.get(person) ?? 0,
    quotesAboutCount: about.get(person) ?? 0,
    quotedAboutCount: by.get(person) ?? 0,
  }))
    .sort((a, b) => b.articleCount - a.articleCount || quotes(b) - quotes(a) || a.person - b.person)
    .slice(0, MOST_ASSOCIATES);
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
    const spoken = (about.get(person) ?? []).map(({ named }) => named);
    const speakers = (by.get(person) ?? []).map(({ speaker }) => speaker);
    const [only, another] = articles;
    const named =
      only !== undefined && another === undefined
        ? [...namedInOne(only, [...spoken, ...speakers])]
        : articles.flatMap((article) => elementAt(people.ofArticle, article));
    return closest(tally(named.filter((other) => other !== person)), tally(spoken), tally(speakers));
  });
}
