import { generatedArticles } from '../extraction/generated-articles.ts';
import type { Measurement } from '../measurement.ts';
import { median } from '../statistics.ts';
import type { FigureTable } from '../table.ts';
import { measuredVersions } from '../versions.ts';
import { answerOf } from './answer.ts';
import { processTime, tellsProcessTime } from './process-time.ts';
import { type Question, SMALL } from './questions.ts';
import { startWorkerd, type WorkerFolder } from './workerd.ts';

/** Processes; odd, so that the median is one that was measured. */
const PROCESSES = 9;
/** UTF-16 units of each text. */
const LENGTH = 6000;
const MEASURED_PACKAGES = ['workerd', 'graphql', 'graphql-yoga', '@pothos/core'];

interface FirstExtractFigures {
  /** Milliseconds of CPU for the first text that an isolate reads, and for the next one. */
  readonly first: number;
  readonly next: number;
}

const extractOf = (text: string): Question => ({
  name: 'extract',
  query: `query Extract($text: String!) {
  extract(text: $text) {
    quotes {
      text
      speakerName
    }
    people {
      name
    }
  }
}`,
  variables: { text },
});

/** CPU time of two texts in a fresh process. */
async function firstExtract(
  worker: WorkerFolder,
  texts: readonly [string, string],
): Promise<FirstExtractFigures> {
  const server = await startWorkerd(worker);
  try {
    await answerOf(server, SMALL);
    const start = processTime(server.pid);
    await answerOf(server, extractOf(texts[0]));
    const first = processTime(server.pid);
    await answerOf(server, extractOf(texts[1]));
    return { first: first - start, next: processTime(server.pid) - first };
  } finally {
    await server.stop();
  }
}

export function firstExtractTables({ first, next }: FirstExtractFigures): FigureTable[] {
  return [
    {
      title: 'The first text of 6 KB that an isolate reads by extract: ms of CPU, and for the next text',
      head: ['', 'first', 'next'],
      rows: [['extract', first, next]],
    },
  ];
}

/**
 * Measures what the first `extract` of an isolate costs, which loads the engine and runs it for the first time.
 * Measures nothing if this machine does not say what a process costs.
 */
export async function measureFirstExtract(worker: WorkerFolder): Promise<Measurement> {
  const name = 'first-extract';
  const what =
    'milliseconds of CPU for the first text of 6 KB that an isolate reads, and the next one, medians';
  if (!tellsProcessTime(process.pid))
    return { name, figures: { what }, tables: [], verdicts: [], isPart: true };
  const texts = generatedArticles(2, LENGTH) as [string, string];
  const measured: FirstExtractFigures[] = [];
  for (let count = 0; count < PROCESSES; count++) measured.push(await firstExtract(worker, texts));
  const figures = {
    what,
    versions: measuredVersions(MEASURED_PACKAGES),
    processes: PROCESSES,
    first: median(measured.map(({ first }) => first)),
    next: median(measured.map(({ next }) => next)),
  };
  return { name, figures, tables: firstExtractTables(figures), verdicts: [] };
}
