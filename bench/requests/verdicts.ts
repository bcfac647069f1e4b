import { type Verdict, worst } from '../bounds.ts';
import type { LaneFigures, LaneName, QuestionFigures } from './figures.ts';
import { LIST, NESTED, SMALL } from './questions.ts';

const CACHED = { bound: 1.15, goal: 1.05 };
const OVER_BARE = { bound: 1.25 };
/** Over the static Worker's own. */
const TAIL = { bound: 1.5 };
const UNCACHED = new Map([
  [SMALL.name, { bound: 1.4, goal: 1.2 }],
  [LIST.name, { bound: 2.2, goal: 1.7 }],
  [NESTED.name, { bound: 2.2, goal: 1.7 }],
]);

/** One figure of one lane for all questions that have it. */
function figuresOf(
  questions: readonly QuestionFigures[],
  lane: LaneName,
  figure: (figures: LaneFigures) => number | undefined,
): { name: string; measured: number }[] {
  return questions.flatMap(({ name, lanes }) => {
    const measured = lanes[lane] && figure(lanes[lane]);
    return measured === undefined ? [] : [{ name, measured }];
  });
}

/** What was measured against the bounds; of many questions the one that is farthest from meeting it. */
export function requestVerdicts(questions: readonly QuestionFigures[]): Verdict[] {
  const overStatic = (figures: LaneFigures) => figures.p50OverStatic;
  const tail = (figures: LaneFigures) => figures.tailOverStatic;
  const uncached = [...UNCACHED].flatMap(([name, limits]) => {
    const own = questions.filter((question) => question.name === name);
    return worst(`${name}, uncached: p50 over static`, figuresOf(own, 'uncached', overStatic), limits);
  });
  return [
    ...worst('cached: p50 over static', figuresOf(questions, 'cached', overStatic), CACHED),
    ...uncached,
    ...worst(
      'uncached: p50 over bare graphql-js',
      figuresOf(questions, 'uncached', (figures) => figures.p50OverBare),
      OVER_BARE,
    ),
    ...worst('cached: p99/p50 over static', figuresOf(questions, 'cached', tail), TAIL),
    ...worst('uncached: p99/p50 over static', figuresOf(questions, 'uncached', tail), TAIL),
  ];
}
