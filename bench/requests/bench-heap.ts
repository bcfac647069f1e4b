import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { compileCorpus } from '../../src/compile/compile.ts';
import { REPOSITORY } from '../../src/compile/folders.ts';
import { generateCorpus, LONG_REPORTS } from '../corpus/generate.ts';
import { writeCorpus } from '../corpus/write.ts';
import type { Measurement } from '../measurement.ts';
import { rounded } from '../statistics.ts';
import type { FigureTable } from '../table.ts';
import { measuredVersions } from '../versions.ts';
import { answerOf } from './answer.ts';
import { type HeapUsage, Inspector } from './inspector.ts';
import { exampleOperations, LIST, type Question } from './questions.ts';
import { withCorpus } from './worker-folders.ts';
import { startWorkerd, type Workerd, type WorkerFolder } from './workerd.ts';

/** How many articles of 6 KB, the fewest first. */
const SIZES = [10, 1000, 2000];
const MEGABYTE = 1e6;
const MEASURED_PACKAGES = ['workerd', 'graphql', 'graphql-yoga', '@pothos/core'];

/** What an isolate holds after a list, a search and a `checkQuote`, in MB. */
export interface HeapFigures {
  readonly articles: number;
  readonly artefact: number;
  readonly used: number;
  /** Heap with what V8 has reserved beyond that, before anything is collected. */
  readonly reserved: number;
}

interface HeapResult {
  readonly sizes: readonly HeapFigures[];
}

/** The artefact of a generated corpus. */
function artefactOf(articles: number): string {
  const folder = join(REPOSITORY, '.tmp', 'bench', `heap-${articles}`);
  rmSync(folder, { recursive: true, force: true });
  writeCorpus(folder, generateCorpus(articles, 1, LONG_REPORTS));
  const compilation = compileCorpus({ folder, authorities: folder });
  rmSync(folder, { recursive: true });
  if (!compilation.ok) throw new Error(JSON.stringify(compilation.problems.slice(0, 5)));
  return compilation.artefact;
}

function example(name: string, variables: Question['variables'] = {}): Question {
  const question = exampleOperations().find((operation) => operation.name === name);
  if (question === undefined) throw new Error(`schema/operations has no ${name}.graphql`);
  return { ...question, variables };
}

/** Asks for a list, and searches for and checks the first quotation in it. */
async function askEach(server: Workerd): Promise<void> {
  const { data } = JSON.parse(await answerOf(server, LIST)) as {
    data: { quotes: { nodes: [{ text: string }] } };
  };
  const [{ text }] = data.quotes.nodes;
  const [first = '', second = ''] = text.match(/[a-z]{5,}/g) ?? [];
  await answerOf(server, example('search', { query: `${first} OR "${first} ${second}" OR ${second.slice(0, 3)}*` }));
  await answerOf(server, example('check-quote', { text, speaker: null }));
}

/** The heap of a fresh isolate after a list, a search and a `checkQuote`. */
export async function heapAfterQuestions(worker: WorkerFolder): Promise<HeapUsage> {
  const server = await startWorkerd(worker, undefined, true);
  try {
    await askEach(server);
    const inspector = await Inspector.open(server.inspectorPort as number);
    try {
      return await inspector.heapInUse();
    } finally {
      inspector.close();
    }
  } finally {
    await server.stop();
  }
}
