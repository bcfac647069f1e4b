import { worst } from '../bounds.ts';
import { compileGenerated } from '../corpus/compile.ts';
import type { Measurement } from '../measurement.ts';
import { median, rounded } from '../statistics.ts';
import type { FigureTable } from '../table.ts';
import { measuredVersions } from '../versions.ts';
import { coresApart } from './cores.ts';
import { medianRatio } from './figures.ts';
import { growthQuestions, type SizedQuestion, selectedGrowthQuestions } from './growth-questions.ts';
import { type Lane, measureRuns, RUNS, type RunFigures } from './measure.ts';
import type { Question } from './questions.ts';
import { API, newQuestions } from './request-bytes.ts';
import { withServers } from './server.ts';
import { withCorpus } from './worker-folders.ts';
import type { Workerd, WorkerFolder } from './workerd.ts';

/** Articles of 3 KB, the smallest first. */
const SIZES = ['10', '100', '2000'] as const;

type Size = (typeof SIZES)[number];

const [SMALLEST, , LARGEST] = SIZES;

const SEARCH = 'search';
const LIMITS = { bound: 1.5 };
const SEARCH_LIMITS = { bound: 3 };

/** Only answers whose lengths differ by less than this factor are compared: a longer one is more work in any corpus. */
const COMPARABLE = 1.3;

const MEASURED_PACKAGES = ['workerd', 'graphql', 'graphql-yoga', '@pothos/core'];

interface Growth {
  readonly name: string;
  /** Of the answer, for each size. */
  readonly bytes: Readonly<Record<Size, number>>;
  /** Microseconds; of one machine. */
  readonly p50: Readonly<Record<Size, number>>;
  /** p50 over the smallest corpus's of the same run. */
  readonly growth: Readonly<Record<Size, number>>;
}

interface GrowthFigures {
  readonly areCoresApart: boolean;
  readonly questions: readonly Growth[];
}

const bySize = <Value>(value: (size: Size) => Value) =>
  Object.fromEntries(SIZES.map((size) => [size, value(size)])) as Record<Size, Value>;

function growthOf(
  asked: Readonly<Record<Size, SizedQuestion>>,
  runs: ReadonlyMap<Size, readonly RunFigures[]>,
): Growth {
  const p50 = (run: RunFigures) => run.p50;
  const runsOf = (size: Size) => runs.get(size) as readonly RunFigures[];
  return {
    name: asked[SMALLEST].question.name,
    bytes: bySize((size) => asked[size].bytes),
    p50: bySize((size) => rounded(median(runsOf(size).map(p50)), 0)),
    growth: bySize((size) => medianRatio(runsOf(size), runsOf(SMALLEST), p50)),
  };
}

/** How p50 grows with the corpus. */
export function growthTables({ questions, areCoresApart }: GrowthFigures): FigureTable[] {
  const [smallest, ...larger] = SIZES;
  return [
    {
      title: `Uncached p50 over that with ${smallest} articles; ${coresApart(areCoresApart)}`,
      head: ['question', ...SIZES.map((size) => `bytes ${size}`), `µs ${smallest}`, ...larger],
      rows: questions.map(({ name, bytes, p50, growth }) => [
        name,
        ...SIZES.map((size) => bytes[size]),
        p50[smallest],
        ...larger.map((size) => growth[size]),
      ]),
    },
  ];
}

const isComparable = ({ bytes }: Growth) =>
  bytes[LARGEST] <= COMPARABLE * bytes[SMALLEST] && bytes[SMALLEST] <= COMPARABLE * bytes[LARGEST];

async function ask(
  servers: Readonly<Record<Size, Workerd>>,
  questions: readonly Question[],
): Promise<Record<Size, SizedQuestion>[]> {
  const reference = await growthQuestions(servers[SMALLEST], questions);
  const larger = new Map<Size, SizedQuestion[]>([[SMALLEST, reference]]);
  for (const size of SIZES.slice(1))
    larger.set(size, await growthQuestions(servers[size], questions, reference));
  return reference.map((_, index) => bySize((size) => larger.get(size)?.[index] as SizedQuestion));
}

function lanesOf(
  asked: Readonly<Record<Size, SizedQuestion>>,
  servers: Readonly<Record<Size, Workerd>>,
): Map<Size, Lane> {
  return new Map(
    SIZES.map((size) => {
      const { question, bytes } = asked[size];
      return [size, { server: servers[size], bytes, requests: () => newQuestions(API, question) }];
    }),
  );
}

/** Measures how much longer the same questions take over larger corpora, asked so that no cache has the answer. */
export async function measureGrowth(
  worker: WorkerFolder,
  { only }: { only?: string | undefined },
): Promise<Measurement> {
  const selected = selectedGrowthQuestions(only);
  const workers = bySize((size) => withCorpus(worker, compileGenerated(Number(size)), `worker-${size}`));
  const asked = await withServers(workers, (servers) => ask(servers, selected));
  const { questions: runs, areCoresApart } = await measureRuns(workers, (servers) =>
    asked.map((sizes) => lanesOf(sizes, servers)),
  );
  const questions = asked.map((sizes, index) => growthOf(sizes, runs[index] as Map<Size, RunFigures[]>));
  const figures = {
    what: 'uncached p50 over generated corpora, and over the smallest one’s in the same run, medians of the runs',
    versions: measuredVersions(MEASURED_PACKAGES),
    runs: RUNS,
    areCoresApart,
    articles: SIZES.map(Number),
    questions,
  };
  const held = questions
    .filter(isComparable)
    .map(({ name, growth }) => ({ name, measured: growth[LARGEST] }));
  const isSearch = ({ name }: { name: string }) => name === SEARCH;
  return {
    name: 'growth',
    figures,
    tables: growthTables(figures),
    verdicts: [
      ...worst(
        `${SMALLEST} to ${LARGEST} articles`,
        held.filter((one) => !isSearch(one)),
        LIMITS,
      ),
      ...worst(`${SMALLEST} to ${LARGEST} articles, search`, held.filter(isSearch), SEARCH_LIMITS),
    ],
    isPart: only !== undefined,
  };
}
