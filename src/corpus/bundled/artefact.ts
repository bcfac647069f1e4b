import type { Graph, GraphLists } from '../../model/graph.ts';
import { encodeSearchIndex } from '../../search/encode-index.ts';
import { compareText } from '../../text/compare.ts';
import type { CorpusSizes } from '../sizes.ts';
import { type EncodedAggregates, encodeAggregates } from './aggregates.ts';
import { measureSizes } from './measure-sizes.ts';
import { encodeNames } from './names.ts';
import { type GraphOrders, graphOrders } from './orders.ts';
import { type GraphPostings, graphPostings } from './postings.ts';
import { type EncodedQuoteWords, encodeQuoteWords } from './quote-words.ts';

/** Changes whenever an artefact of one release could not be read by another. */
const FORMAT = 'on-the-record/5';

/** A compiled corpus: the graph, and everything that answers a question about it without reading it through. */
export interface Artefact {
  readonly format: typeof FORMAT;
  /** Digest of the rest; what `Corpus.version` says. */
  readonly version: string;
  readonly publishers: readonly string[];
  readonly names: { readonly people: string; readonly organizations: string; readonly topics: string };
  readonly postings: GraphPostings;
  readonly orders: GraphOrders;
  /** By which words quotes are found; see `quote-words.ts`. */
  readonly quoteWords: EncodedQuoteWords;
  readonly aggregates: EncodedAggregates;
  /** How large its values are; see `CorpusStore.sizes`. */
  readonly sizes: CorpusSizes;
  readonly graph: GraphLists;
}

/** A compiled corpus as a store holds it. */
export interface DecodedArtefact extends Artefact {
  /** What `encodeSearchIndex` wrote of the graph; not read yet. */
  readonly searchIndex: string;
}

/** Parts the artefact's JSON, its search index, and how many UTF-16 units the JSON has. */
const BETWEEN_PARTS = '\n';

/**
 * Writes a graph, with its postings and orders, as the text that the Worker bundles: a line of JSON, behind it the
 * search index, which nobody has to read who does not search, and a last line that tells where that begins. The graph's lists must be in their default orders (see
 * `Graph`). The same graph gives the same text.
 *
 * @param versionOf makes the version of the text that the artefact has without one
 */
export function encodeArtefact({ aggregates, ...graph }: Graph, versionOf: (text: string) => string): string {
  const publishers = new Set(graph.articles.flatMap((article) => article.publisher ?? []));
  const artefact: Artefact = {
    format: FORMAT,
    version: '',
    publishers: [...publishers].sort(compareText),
    names: {
      people: encodeNames(graph.people),
      organizations: encodeNames(graph.organizations),
      topics: encodeNames(graph.topics),
    },
    postings: graphPostings(graph),
    orders: graphOrders(graph),
    quoteWords: encodeQuoteWords(graph),
    aggregates: encodeAggregates(aggregates, graph),
    sizes: measureSizes(graph),
    graph,
  };
  const searchIndex = encodeSearchIndex(graph);
  const version = versionOf(JSON.stringify(artefact) + searchIndex);
  const json = JSON.stringify({ ...artefact, version });
  return [json, searchIndex, json.length].join(BETWEEN_PARTS);
}

/** Reads what `encodeArtefact` wrote. Throws where the text is no artefact of this format. */
export function decodeArtefact(text: string): DecodedArtefact {
  const last = text.lastIndexOf(BETWEEN_PARTS);
  const length = last < 0 ? text.length : Number(text.slice(last + 1));
  let artefact: Partial<Artefact> | null;
  try {
    artefact = JSON.parse(text.slice(0, length)) as Partial<Artefact> | null;
  } catch (error) {
    throw new Error('The bundled corpus is not JSON. Compile it again: npm run corpus', { cause: error });
  }
  if (artefact?.format !== FORMAT) {
    throw new Error(
      `The bundled corpus has the format ${JSON.stringify(artefact?.format)}, and this code reads "${FORMAT}". ` +
        'Compile it again: npm run corpus',
    );
  }
  return { ...(artefact as Artefact), searchIndex: text.slice(length + 1, last) };
}
