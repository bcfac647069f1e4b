import type { GraphLists } from '../../src/model/graph.ts';
import type { Quote } from '../../src/model/quote.ts';
import type { ExpectedPair, ExpectedReport } from './variants.expected.ts';

/** Whether a quotation is the one that an expectation names. */
function isReport(graph: GraphLists, quote: Quote, [article, words]: ExpectedReport): boolean {
  if (quote.article !== article) return false;
  const text = graph.articles.find(({ slug }) => slug === article)?.text ?? '';
  const [first = '', last = first] = words.split(' … ');
  const spoken = text.slice(quote.span.start, quote.span.end).replace(/[^\p{L}\p{N}]+$/u, '');
  return words.includes(' … ') ? spoken.startsWith(first) && spoken.endsWith(last) : spoken === words;
}

const byKey = (pair: readonly (string | undefined)[]): string => [...pair].sort().join(' = ');

/** The pairs that a graph has, by the keys of their quotations. */
export function foundPairs({ quotes }: GraphLists): string[] {
  const pairs = quotes.flatMap(({ key, variants }) => variants.map(({ quote }) => byKey([key, quote])));
  return [...new Set(pairs)].sort();
}

/** The keys of pairs that are expected; undefined stands for a quotation that the graph has not. */
export function expectedPairs(graph: GraphLists, pairs: readonly ExpectedPair[]): string[] {
  const keyOf = (report: ExpectedReport) => graph.quotes.find((quote) => isReport(graph, quote, report))?.key;
  return pairs.map((pair) => byKey(pair.map(keyOf))).sort();
}
