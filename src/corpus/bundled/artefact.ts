import type { Graph, GraphLists } from '../../model/graph.ts';
import { encodeSearchIndex } from '../../search/encode-index.ts';
import { compareText } from '../../text/compare.ts';
import { latin1Json } from '../../text/latin1.ts';
import type { CorpusSizes } from '../sizes.ts';
import { type EncodedAggregates, encodeAggregates } from './aggregates.ts';
import { measureSizes } from './measure-sizes.ts';
import { encodeNames } from './names.ts';
import { type GraphOrders, graphOrders } from './orders.ts';
import { type GraphPostings, graphPostings } from './postings.ts';
import { type EncodedQuoteWords, encodeQuoteWords } from './quote-words.ts';

/** Changes whenever an artefact of one release could not be read by another. */
const FORMAT = 'on-the-record/7';

/** A compiled corpus: the graph, and everything that answers a question about it without reading all of it. */
export interface Artefact {
  readonly publishers: readonly string[];
  readonly names: { readonly people: string; readonly organizations: string; readonly topics: string };
  readonly postings: GraphPostings;
  readonly orders: GraphOrders;
  /** By which words quotes are found; see `quote-words.ts`. */
  readonly quoteWords: EncodedQuoteWords;
  readonly aggregates: EncodedAggregates;
  /** How large its values are; see `CorpusMeasure`. */
  readonly sizes: CorpusSizes;
  readonly graph: GraphLists;
}

/** A compiled corpus as a store holds it. */
export interface DecodedArtefact extends Artefact {
  /** Digest of the artefact's content, which is `Corpus.version`. */
  readonly version: string;
  /** What `encodeSearchIndex` wrote of the graph; not read yet. */
  readonly searchIndex: string;
}

/** The first line of an artefact. */
interface Head {
  readonly format: typeof FORMAT;
  /** Digest of all that follows the line. */
  readonly version: string;
}

const LINE_END = '\n';

const WHAT_TO_DO = 'Compile it again: npm run corpus';

/**
 * Writes a graph, with its postings and orders, as the text that the Worker bundles: a line with format and version, a
 * line with the lengths of JSON and search index in UTF-16 units, the JSON, and the search index, which stays unread
 * until somebody searches. The text has no character above U+00FF, because a single one would double its memory in V8.
 * The same graph gives the same text.
 *
 * @param graph its lists must be in their default orders (see `Graph`)
 * @param versionOf makes the version from all that follows the first line
 */
export function encodeArtefact(
  { aggregates, ...graph }: Graph,
  versionOf: (content: string) => string,
): string {
  const publishers = new Set(graph.articles.flatMap((article) => article.publisher ?? []));
  const artefact: Artefact = {
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
  const parts = [latin1Json(JSON.stringify(artefact)), encodeSearchIndex(graph)];
  const lengths = JSON.stringify(parts.map(({ length }) => length));
  const content = [lengths, LINE_END, ...parts].join('');
  const head: Head = { format: FORMAT, version: versionOf(content) };
  return [JSON.stringify(head), LINE_END, content].join('');
}

/**
 * Reads what `encodeArtefact` wrote.
 *
 * @throws Error if the text has another format, is cut short, or holds no JSON. Other damage is found by
 *   `verifyArtefact`, which takes too long for the start of a Worker.
 */
export function decodeArtefact(text: string): DecodedArtefact {
  const { version, content } = readHead(text);
  const lengthsEnd = text.indexOf(LINE_END, content);
  const [json, searchIndex] = readLengths(text.slice(content, Math.max(content, lengthsEnd)));
  const jsonStart = lengthsEnd + LINE_END.length;
  const indexStart = jsonStart + json;
  if (indexStart + searchIndex !== text.length) {
    throw damaged(`it has ${text.length} characters, and should have ${indexStart + searchIndex}`);
  }
  const artefact = parsed<Artefact>(text.slice(jsonStart, indexStart), 'graph');
  return { ...artefact, version, searchIndex: text.slice(indexStart) };
}

/**
 * Checks that an artefact is as it was written.
 *
 * @param versionOf as it was given to `encodeArtefact`
 * @throws Error if the text has another format, or if anything in it was changed
 */
export function verifyArtefact(text: string, versionOf: (content: string) => string): void {
  const { version, content } = readHead(text);
  const found = versionOf(text.slice(content));
  if (found !== version) {
    throw damaged(`its version is ${JSON.stringify(version)}, and its content has the version "${found}"`);
  }
}

/** Reads the first line. `content` is where the next one begins. */
function readHead(text: string): { readonly version: string; readonly content: number } {
  const end = text.indexOf(LINE_END);
  const head = parsed<Partial<Head> | null>(end < 0 ? text : text.slice(0, end), 'first line');
  if (head?.format !== FORMAT || typeof head.version !== 'string' || end < 0) {
    throw new Error(
      `The compiled corpus has the format ${JSON.stringify(head?.format)}, and this code reads "${FORMAT}". ` +
        WHAT_TO_DO,
    );
  }
  return { version: head.version, content: end + LINE_END.length };
}

/** Reads the second line: the lengths of JSON and search index. */
function readLengths(line: string): readonly [json: number, searchIndex: number] {
  const lengths = parsed<unknown>(line, 'second line');
  const isLength = (value: unknown) => Number.isInteger(value) && (value as number) >= 0;
  if (Array.isArray(lengths) && lengths.length === 2 && lengths.every(isLength)) {
    return lengths as [number, number];
  }
  throw damaged('its second line must be two lengths');
}

function parsed<Value>(json: string, what: string): Value {
  try {
    return JSON.parse(json) as Value;
  } catch (error) {
    throw damaged(`its ${what} cannot be parsed as JSON`, error);
  }
}

function damaged(how: string, cause?: unknown): Error {
  return new Error(`The compiled corpus is damaged: ${how}. ${WHAT_TO_DO}`, { cause });
}
