import { HEAP } from '../../src/compile/capacity.ts';
import { compileGenerated } from '../corpus/compile.ts';
import { LONG_REPORTS } from '../corpus/generate.ts';
import type { Measurement } from '../measurement.ts';
import { rounded } from '../statistics.ts';
import type { FigureTable } from '../table.ts';
import { measuredVersions } from '../versions.ts';
import { answerOf } from './answer.ts';
import { Inspector } from './inspector.ts';
import { exampleOperations, LIST, type Question } from './questions.ts';
import { withCorpus } from './worker-folders.ts';
import { startWorkerd, type Workerd, type WorkerFolder } from './workerd.ts';

/** How many articles of 6 KB, the fewest first. */
const SIZES = [10, 1000, 2000];
const MEGABYTE = 1e6;
const MEASURED_PACKAGES = ['workerd', 'graphql', 'graphql-yoga', '@pothos/core'];

/** One corpus, and an isolate with it, in MB. */
interface HeapFigures {
  readonly articles: number;
  readonly artefact: number;
  /** After a list, a search and a `checkQuote`, without garbage. */
  readonly heap: number;
}

interface HeapResult {
  readonly sizes: readonly HeapFigures[];
}

function example(name: string, variables: Question['variables'] = {}): Question {
  const question = exampleOperations().find((operation) => operation.name === name);
  if (question === undefined) throw new Error(`schema/operations has no ${name}.graphql`);
  return { ...question, variables };
}

/** Asks for a list, searches for words of its first quotation, and checks that quotation. */
async function askEach(server: Workerd): Promise<void> {
  const { data } = JSON.parse(await answerOf(server, LIST)) as {
    data: { quotes: { nodes: [{ text: string }] } };
  };
  const [{ text }] = data.quotes.nodes;
  const [first = '', second = ''] = text.match(/[a-z]{5,}/g) ?? [];
  const query = `${first} OR "${first} ${second}" OR ${second.slice(0, 3)}*`;
  await answerOf(server, example('search', { query }));
  await answerOf(server, example('check-quote', { text, speaker: null }));
}

/** Bytes that a fresh isolate holds after a list, a search and a `checkQuote`, without garbage. */
export async function heapAfterQuestions(worker: WorkerFolder): Promise<number> {
  const server = await startWorkerd(worker, undefined, true);
  try {
    await askEach(server);
    const inspector = await Inspector.open(server.inspectorPort as number);
    try {
      const { usedSize, backingStorageSize } = await inspector.heapInUse();
      return usedSize + backingStorageSize;
    } finally {
      inspector.close();
    }
  } finally {
    await server.stop();
  }
}

/** What an isolate holds, for each size of the corpus. */
export function heapTables({ sizes }: HeapResult): FigureTable[] {
  return [
    {
      title: 'Heap of an isolate after a list, a search and a checkQuote, over articles of 6 KB',
      head: ['articles', 'artefact MB', 'heap MB'],
      rows: sizes.map(({ articles, artefact, heap }) => [articles, artefact, heap]),
    },
  ];
}

/** Measures what an isolate holds over generated corpora, and holds the compiler's estimate to it. */
export async function measureHeap(worker: WorkerFolder): Promise<Measurement> {
  const sizes: HeapFigures[] = [];
  for (const articles of SIZES) {
    const artefact = compileGenerated(articles, LONG_REPORTS);
    const heap = await heapAfterQuestions(withCorpus(worker, artefact, `worker-heap-${articles}`));
    sizes.push({
      articles,
      artefact: rounded(Buffer.byteLength(artefact) / MEGABYTE, 2),
      heap: rounded(heap / MEGABYTE, 1),
    });
  }
  const figures = {
    what: 'MB of V8’s heap and of array buffers after a list, a search and a checkQuote, without garbage',
    versions: measuredVersions(MEASURED_PACKAGES),
    sizes,
  };
  const { articles, artefact, heap } = sizes.at(-1) as HeapFigures;
  const perByte = rounded((heap - HEAP.base / MEGABYTE) / artefact, 2);
  return {
    name: 'heap',
    figures,
    tables: heapTables(figures),
    verdicts: [
      {
        what: `heap: bytes for each byte of the artefact (${articles} articles)`,
        measured: perByte,
        bound: HEAP.perArtefactByte,
      },
    ],
  };
}
