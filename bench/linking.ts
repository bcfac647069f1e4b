import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { compileCorpus } from '../src/compile/compile.ts';
import { REPOSITORY } from '../src/compile/folders.ts';
import { decodeArtefact } from '../src/corpus/bundled/artefact.ts';
import { type CheckedCorpus, checkCorpus, type Found, sum } from './corpus/check.ts';
import { generateCorpus } from './corpus/generate.ts';
import { writeCorpus } from './corpus/write.ts';
import { keepResult } from './keep-result.ts';
import { rounded } from './statistics.ts';
import { table } from './table.ts';
import { measuredVersions } from './versions.ts';

/** The goals are those of a corpus of this size. */
const ARTICLES = 10_000;
/** At most these seconds and mebibytes, at least these percentages, at most so many formulas and twins as variants. */
const GOALS = { seconds: 180, mebibytes: 2048, people: 100, precision: 98, recall: 95, traps: 0 };

const AT_MOST: ReadonlySet<keyof typeof GOALS> = new Set(['seconds', 'mebibytes', 'traps']);

const FOLDER = join(REPOSITORY, '.tmp', 'bench', 'linking');

export interface LinkingOptions {
  readonly articles: number;
  readonly json?: boolean;
}

type Figures = Record<keyof typeof GOALS, number>;

const percent = ({ planted, found }: Found) => (planted === 0 ? 100 : rounded((100 * found) / planted, 2));

const percents = (counts: Readonly<Record<string, Found>>) =>
  Object.fromEntries(Object.entries(counts).map(([kind, found]) => [kind, percent(found)]));

function isMet(name: keyof Figures, value: number): boolean {
  return AT_MOST.has(name) ? value <= GOALS[name] : value >= GOALS[name];
}

function figuresOf({
  people,
  pairs,
  variants,
  traps,
}: CheckedCorpus): Omit<Figures, 'seconds' | 'mebibytes'> {
  return {
    people: percent(people),
    precision: percent({ planted: pairs.found, found: pairs.right }),
    recall: percent(sum(Object.values(variants))),
    traps: sum(Object.values(traps)).found,
  };
}

/**
 * Compiles a generated corpus of articles of 3 KB, and says how long that takes, how much memory at most, and how much
 * of what was planted is linked as it should be. The result is kept where the corpus has the size of the goals.
 */
export async function benchLinking({ articles, json }: LinkingOptions): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  const corpus = generateCorpus(articles);
  writeCorpus(FOLDER, corpus);
  const started = performance.now();
  const compilation = compileCorpus({ folder: FOLDER, authorities: FOLDER });
  const seconds = rounded((performance.now() - started) / 1000, 1);
  const mebibytes = Math.round(process.resourceUsage().maxRSS / 1024);
  rmSync(FOLDER, { recursive: true });
  if (!compilation.ok) throw new Error(JSON.stringify(compilation.problems.slice(0, 5)));

  const { graph } = decodeArtefact(compilation.artefact);
  const checked = checkCorpus(graph, corpus.key);
  const figures: Figures = { seconds, mebibytes, ...figuresOf(checked) };
  const result = {
    what: 'compiling a generated corpus: time, peak memory, people with one node each, variants in percent',
    versions: measuredVersions([]),
    articles,
    quotations: graph.quotes.length,
    artefactBytes: compilation.report.bytes,
    goals: GOALS,
    // Time and memory are of one machine.
    figures,
    quotationsFound: percent(checked.quotes),
    recallByRewording: percents(checked.variants),
    traps: checked.traps,
    wrongPeople: checked.wrongPeople,
  };
  if (articles === ARTICLES) keepResult('linking', result);
  const names = Object.keys(GOALS) as (keyof Figures)[];
  const rows = names.map((name) => [name, figures[name], GOALS[name]]);
  console.log(json ? JSON.stringify(result, null, 2) : table(['linking', 'measured', 'goal'], rows));
  if (names.some((name) => !isMet(name, figures[name]))) process.exitCode = 1;
}
