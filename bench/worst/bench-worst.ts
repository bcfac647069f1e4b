import { compileCorpus } from '../../src/compile/compile.ts';
import { inputFolders } from '../../src/compile/folders.ts';
import { decodeArtefact } from '../../src/corpus/bundled/artefact.ts';
import { createBundledStore } from '../../src/corpus/bundled/store.ts';
import { findWorst } from './find-worst.ts';
import { shapesOf } from './shapes.ts';

/** Runs that are timed, and those before, in which the code gets warm. */
const ROUNDS = 11;
const WARMING = 15;

/** Prints the largest accepted query of each shape over the bundled corpus: its cost, its bytes and its CPU. */
export async function benchWorst(): Promise<void> {
  const compilation = compileCorpus(inputFolders({}, {}));
  if (!compilation.ok) throw new Error('The bundled corpus does not compile.');
  const { artefact } = compilation;
  const worst = findWorst(shapesOf(decodeArtefact(artefact).graph), createBundledStore(artefact));
  const rows = [];
  for (const { name, size, cost, run } of worst) {
    const times = [];
    let json = '';
    for (let round = 0; round < WARMING; round++) await run();
    for (let round = 0; round < ROUNDS; round++) {
      const before = process.cpuUsage();
      json = await run();
      const { user, system } = process.cpuUsage(before);
      times.push((user + system) / 1000);
    }
    const median = times.sort((a, b) => a - b)[ROUNDS >> 1] as number;
    rows.push({
      shape: name,
      size,
      cost,
      bytes: Buffer.byteLength(json),
      'CPU ms': Math.round(median * 10) / 10,
    });
  }
  console.table(rows.sort((a, b) => b['CPU ms'] - a['CPU ms']));
}
