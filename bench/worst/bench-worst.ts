import { compileCorpus } from '../../src/compile/compile.ts';
import { inputFolders } from '../../src/compile/folders.ts';
import { decodeArtefact } from '../../src/corpus/bundled/artefact.ts';
import { createBundledStore } from '../../src/corpus/bundled/store.ts';
import { compileGenerated } from '../corpus/compile.ts';
import { processorTimesOf } from '../processor-time.ts';
import { median } from '../statistics.ts';
import { findWorst } from './find-worst.ts';
import { shapesOf } from './shapes.ts';

/** Runs that are timed, and those before, in which the code gets warm. */
const RUNS = { warming: 15, rounds: 11 };

const GENERATED_ARTICLES = 1000;

function bundledArtefact(): string {
  const compilation = compileCorpus(inputFolders({}, {}));
  if (!compilation.ok) throw new Error('The bundled corpus does not compile.');
  return compilation.artefact;
}

/** Prints the largest accepted query of each shape over one corpus: its cost, its bytes and its CPU. */
async function printWorst(title: string, artefact: string): Promise<void> {
  const worst = findWorst(shapesOf(decodeArtefact(artefact).graph), createBundledStore(artefact));
  const rows = [];
  for (const { name, size, cost, run } of worst) {
    const times = await processorTimesOf(run, RUNS);
    rows.push({
      shape: name,
      size,
      cost,
      bytes: Buffer.byteLength(await run()),
      'CPU ms': Math.round(median(times) * 10) / 10,
    });
  }
  console.log(title);
  console.table(rows.sort((a, b) => b['CPU ms'] - a['CPU ms']));
}

/** Prints the worst accepted queries over the bundled corpus, and over a generated one that is a hundred times as large. */
export async function benchWorst(): Promise<void> {
  await printWorst('The bundled corpus', bundledArtefact());
  await printWorst(`${GENERATED_ARTICLES} generated articles`, compileGenerated(GENERATED_ARTICLES));
}
