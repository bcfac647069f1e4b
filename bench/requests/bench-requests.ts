import type { Measurement } from '../measurement.ts';
import { selectByName } from '../selection.ts';
import { measuredVersions } from '../versions.ts';
import { answerOf } from './answer.ts';
import { type LaneName, noiseOf, questionFigures, type Runs } from './figures.ts';
import { CONNECTIONS, type Lane, measureRuns, RUNS } from './measure.ts';
import { exampleOperations, LIST, NESTED, type Question, SMALL } from './questions.ts';
import { API, newQuestions, ORIGIN, sameGet, sameQuestion } from './request-bytes.ts';
import { withServers } from './server.ts';
import { requestTables } from './tables.ts';
import { requestVerdicts } from './verdicts.ts';
import { type BuiltWorkers, buildStaticWorker } from './worker-folders.ts';
import type { Workerd } from './workerd.ts';

interface RequestsOptions {
  /** As `selectByName` takes it. */
  readonly only?: string | undefined;
}

const MEASURED_PACKAGES = ['workerd', 'wrangler', 'graphql', 'graphql-yoga', '@pothos/core'];

type Method = 'GET' | 'POST';

interface Asked {
  /** As the tables name it. */
  readonly name: string;
  readonly method: Method;
  readonly question: Question;
  /** The path at which the static Worker has its answer. */
  readonly staticPath: string;
}

/**
 * Every question by POST, and a small and a long one by GET too; of these, what `--only` selects.
 *
 * @throws InputError if `only` names no question
 */
export function selectedRequests(only: string | undefined): readonly Asked[] {
  const questions = [SMALL, LIST, NESTED, ...exampleOperations()];
  const asked = (method: Method) => (question: Question, index: number) => ({
    name: method === 'GET' ? `${question.name} by GET` : question.name,
    method,
    question,
    staticPath: `/${method}/${index}`,
  });
  const all = [...questions.map(asked('POST')), ...[SMALL, LIST].map(asked('GET'))];
  return selectByName(all, only, 'question');
}

type Servers = Readonly<Record<'static' | 'staticAgain' | 'bare' | 'worker', Workerd>>;

function lanesOf(
  { method, question, staticPath }: Asked,
  body: string,
  servers: Servers,
): Map<LaneName, Lane> {
  const bytes = Buffer.byteLength(body);
  const same = method === 'GET' ? sameGet : sameQuestion;
  const lane = (server: Workerd, requests: Lane['requests']): Lane => ({ server, bytes, requests });
  const lanes: [LaneName, Lane][] = [
    ['static', lane(servers.static, () => same(staticPath, question))],
    ['staticAgain', lane(servers.staticAgain, () => same(staticPath, question))],
    ['cached', lane(servers.worker, () => same(API, question))],
  ];
  if (method === 'POST') {
    lanes.push(['bare', lane(servers.bare, () => newQuestions(API, question))]);
    lanes.push(['uncached', lane(servers.worker, () => newQuestions(API, question))]);
  }
  return new Map(lanes);
}

/** The answers to all questions; graphql-js alone must give the same, to the byte. */
async function collectAnswers({ worker, bare }: BuiltWorkers, asked: readonly Asked[]): Promise<string[]> {
  return withServers({ worker, bare }, async (servers) => {
    const answers: string[] = [];
    for (const { question } of asked) {
      const answer = await answerOf(servers.worker, question);
      const expected = await answerOf(servers.bare, question);
      if (answer !== expected)
        throw new Error(`${question.name}: the Worker and graphql-js answer differently`);
      answers.push(answer);
    }
    return answers;
  });
}

/**
 * Measures how the built Worker answers on workerd itself, each question beside a static Worker that returns the same
 * bytes and beside graphql-js alone.
 */
export async function measureRequests(built: BuiltWorkers, { only }: RequestsOptions): Promise<Measurement> {
  const asked = selectedRequests(only);
  const answers = await collectAnswers(built, asked);
  const bodies = new Map(
    asked.map(({ staticPath }, index) => [ORIGIN + staticPath, answers[index] as string]),
  );
  const workers = {
    ...built,
    static: buildStaticWorker(bodies, 'static'),
    staticAgain: buildStaticWorker(bodies, 'static-again'),
  };
  const { questions: runs, areCoresApart } = await measureRuns(workers, (servers) =>
    asked.map((one, index) => lanesOf(one, answers[index] as string, servers)),
  );
  const questions = asked.map(({ name }, index) =>
    questionFigures(name, Buffer.byteLength(answers[index] as string), runs[index] as Runs),
  );
  const figures = {
    what: 'requests on workerd: microseconds and answers a second, and ratios of medians within a run; medians of the runs',
    versions: measuredVersions(MEASURED_PACKAGES),
    runs: RUNS,
    connections: CONNECTIONS,
    areCoresApart,
    noise: noiseOf(questions),
    questions,
  };
  return {
    name: 'requests',
    figures,
    tables: requestTables(figures),
    verdicts: requestVerdicts(questions),
    isPart: only !== undefined,
  };
}
