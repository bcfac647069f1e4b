import type { Graph } from '../../src/model/graph.ts';
import { fold } from '../../src/text/fold.ts';
import { FORMS } from './word-graph.ts';

/*
 * What a query means, said as plainly as can be: a predicate over what one item has. Search is held against this.
 */

/** A query as tests make it, of the words of `FORMS`. */
export type PlainQuery =
  | { readonly kind: 'word' | 'prefix' | 'phrase'; readonly text: string }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly PlainQuery[] }
  | { readonly kind: 'but'; readonly part: PlainQuery; readonly not: PlainQuery };

/** The query in its language. */
export function written(query: PlainQuery): string {
  switch (query.kind) {
    case 'word':
      return query.text;
    case 'prefix':
      return `${query.text}*`;
    case 'phrase':
      return `"${query.text}"`;
    case 'but':
      return `${written(query.part)} -${written(query.not)}`;
    default:
      return `(${query.parts.map(written).join(query.kind === 'any' ? ' OR ' : ' ')})`;
  }
}

/** Everything that can be found: its key, and the runs of text in which a phrase may stand. */
export function itemsOf(graph: Graph): { readonly key: string; readonly runs: readonly string[] }[] {
  const texts = new Map(graph.articles.map(({ slug, text }) => [slug, text]));
  const named = [...graph.people, ...graph.organizations].map(({ slug, name, aliases }) => ({
    key: slug,
    runs: [name, ...aliases],
  }));
  return [
    ...graph.articles.map(({ slug, headline, text, paragraphs }) => ({
      key: slug,
      runs: [
        headline,
        ...paragraphs
          .filter(({ kind }) => kind === 'BODY' || kind === 'CAPTION')
          .map(({ start, end }) => text.slice(start, end)),
      ],
    })),
    ...graph.quotes.map(({ key, article, span }) => ({
      key,
      runs: [(texts.get(article) ?? '').slice(span.start, span.end)],
    })),
    ...named,
    ...graph.topics.map(({ slug, name }) => ({ key: slug, runs: [name] })),
  ];
}

const wordsIn = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{N}\p{M}’']+/u)
    .filter((word) => word !== '')
    .map((word) => fold(word.replace(/’s$/, '')));

/** Whether one word of a text is a form of a word of a query. */
export function isFormOf(text: string, word: string): boolean {
  return (FORMS[word] ?? []).some((form) => wordsIn(form)[0] === fold(text.replace(/’s$/, '')));
}

/** Whether an item matches. */
export function matches(query: PlainQuery, runs: readonly string[]): boolean {
  switch (query.kind) {
    case 'word':
      return runs.some((run) => wordsIn(run).some((word) => isFormOf(word, query.text)));
    case 'prefix':
      return runs.some((run) => wordsIn(run).some((word) => word.startsWith(fold(query.text))));
    case 'phrase':
      return runs.some((run) => ` ${wordsIn(run).join(' ')} `.includes(` ${wordsIn(query.text).join(' ')} `));
    case 'all':
      return query.parts.every((part) => matches(part, runs));
    case 'any':
      return query.parts.some((part) => matches(part, runs));
    case 'but':
      return matches(query.part, runs) && !matches(query.not, runs);
  }
}
