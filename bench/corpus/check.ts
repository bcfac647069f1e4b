import type { GraphLists } from '../../src/model/graph.ts';
import type { Quote } from '../../src/model/quote.ts';
import { overlaps } from '../../src/text/spans.ts';
import { wordString } from '../../src/text/words.ts';
import type { CorpusKey, PlantedQuote } from './key.ts';

/** How many of what was planted, and how many of these were found. */
export interface Found {
  planted: number;
  found: number;
}

/** How a graph compares with what was planted in its corpus. */
export interface CheckedCorpus {
  /** People with one node of their own. */
  readonly people: Found;
  /** Ids of people with several nodes or none, and of those who share theirs with somebody. */
  readonly wrongPeople: readonly string[];
  /** Planted quotations of variants and traps that stand in the graph, with their speaker. */
  readonly quotes: Found;
  /** Of the variants, by how they are reworded; one of whose quotations the graph has none is not found. */
  readonly variants: Readonly<Record<string, Found>>;
  /** Pairs of variants in the graph, and those of them that were planted. */
  readonly pairs: { readonly found: number; readonly right: number };
  /** Of the pairs that are no variants, and whose quotations stand in the graph, those that it takes for some. */
  readonly traps: Readonly<Record<string, Found>>;
}

const pairOf = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** All of these together. */
export function sum(counts: readonly Found[]): Found {
  return {
    planted: counts.reduce((total, { planted }) => total + planted, 0),
    found: counts.reduce((total, { found }) => total + found, 0),
  };
}

function tally(counts: Record<string, Found>, kind: string, isFound: boolean): void {
  counts[kind] ??= { planted: 0, found: 0 };
  counts[kind].planted++;
  if (isFound) counts[kind].found++;
}

/**
 * The nodes that the planted people's names lead to, by the people's ids: those that are named where the names first
 * stand. How much of a name a mention covers makes no difference: that is extraction's.
 */
function nodesOfPeople({ articles, mentions }: GraphLists, { people }: CorpusKey): Map<string, Set<string>> {
  const texts = new Map(articles.map(({ slug, text }) => [slug, text]));
  const byArticle = Map.groupBy(mentions, ({ article }) => article);
  const nodeAt = (article: string, name: string) => {
    const start = texts.get(article)?.indexOf(name) ?? -1;
    const place = { start, end: start + name.length };
    const mention = byArticle.get(article)?.find(({ span }) => overlaps(span, place));
    return mention === undefined ? 'nobody' : `${mention.subject.kind} ${mention.subject.key}`;
  };
  return new Map(
    people.map(({ id, names }) => {
      const places = Object.entries(names);
      return [id, new Set(places.flatMap(([article, own]) => own.map((name) => nodeAt(article, name))))];
    }),
  );
}

/** Finds the graph's quotation of the planted words, by the planted speaker. */
function quoteFinder(
  graph: GraphLists,
  nodes: ReadonlyMap<string, ReadonlySet<string>>,
): (planted: PlantedQuote) => Quote | undefined {
  const texts = new Map(graph.articles.map(({ slug, text }) => [slug, text]));
  const placeOf = (article: string, words: string, speaker: string) =>
    `${article}\n${wordString(words)}\n${speaker}`;
  const byPlace = new Map(
    graph.quotes.map((quote) => {
      const words = texts.get(quote.article)?.slice(quote.span.start, quote.span.end) ?? '';
      const speaker = quote.attribution?.speaker;
      return [placeOf(quote.article, words, `${speaker?.kind} ${speaker?.key}`), quote];
    }),
  );
  return ({ article, words, speaker }) =>
    byPlace.get(placeOf(article, words, [...(nodes.get(speaker) ?? [])][0] ?? ''));
}

/** Compares a graph with what was planted in its corpus. */
export function checkCorpus(graph: GraphLists, key: CorpusKey): CheckedCorpus {
  const nodes = nodesOfPeople(graph, key);
  const owners = Map.groupBy(
    [...nodes].flatMap(([id, own]) => [...own].map((node) => ({ id, node }))),
    ({ node }) => node,
  );
  const isRight = (own: ReadonlySet<string>) =>
    own.size === 1 && !own.has('nobody') && [...own].every((node) => owners.get(node)?.length === 1);
  const wrongPeople = [...nodes].filter(([, own]) => !isRight(own)).map(([id]) => id);

  const find = quoteFinder(graph, nodes);
  const quotes = { planted: 0, found: 0 };
  const keysOf = (...planted: readonly PlantedQuote[]) => {
    const keys = planted.map((quote) => find(quote)?.key);
    quotes.planted += keys.length;
    quotes.found += keys.filter((quoteKey) => quoteKey !== undefined).length;
    return keys.includes(undefined) ? null : pairOf(keys[0] as string, keys[1] as string);
  };
  const pairs = new Set(
    graph.quotes.flatMap(({ key: own, variants }) => variants.map(({ quote }) => pairOf(own, quote))),
  );
  const right = new Set<string>();
  const variants: Record<string, Found> = {};
  for (const { kind, original, report } of key.variants) {
    const pair = keysOf(original, report);
    if (pair !== null) right.add(pair);
    tally(variants, kind, pair !== null && pairs.has(pair));
  }
  for (const [a, b] of key.alike) right.add(keysOf(a, b) ?? '');
  const traps: Record<string, Found> = {};
  for (const { kind, quotes: both } of key.traps) {
    const pair = keysOf(...both);
    if (pair !== null) tally(traps, kind, pairs.has(pair));
  }
  return {
    people: { planted: nodes.size, found: nodes.size - wrongPeople.length },
    wrongPeople,
    quotes,
    variants,
    pairs: { found: pairs.size, right: [...pairs].filter((pair) => right.has(pair)).length },
    traps,
  };
}
