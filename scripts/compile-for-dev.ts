import { compileToFile } from '../src/compile/compile-to-file.ts';
import { formatReport } from '../src/compile/report.ts';
import { createCommand } from './command-line.ts';
import type { CompiledCorpus, CompileOrder, CompilerMessage } from './corpus-compiler.ts';

/*
 * The compiler's process, which `npm run dev` starts (corpus-compiler.ts): one message in, one compilation.
 */

createCommand(
  'node scripts/compile-for-dev.ts',
  'The compiler that npm run dev starts and gives its orders to. To compile a corpus yourself: npm run corpus',
).parse();

if (process.send === undefined) {
  console.error('npm run dev starts this process. To compile a corpus: npm run corpus');
  process.exit(2);
}

const say = (message: CompilerMessage) => process.send?.(message);
let isFirst = true;

function compile({ folders, artefact }: CompileOrder): CompiledCorpus | null {
  const compilation = compileToFile(folders, artefact, {
    leaveOutBroken: true,
    onProgress: (_done, _total, next) => say({ beginsWith: next }),
  });
  if (!compilation.ok) return null;
  if (isFirst) console.log(formatReport(compilation.report));
  isFirst = false;
  const leftOut = new Set(compilation.leftOut.map(({ file }) => file)).size;
  return { articles: compilation.report.articles, leftOut };
}

process.on('message', (order: CompileOrder) => {
  try {
    say({ result: compile(order) });
  } catch (error) {
    console.error(error);
    say({ result: null });
  }
});
// Ctrl+C reaches every process of the terminal. This one ends with the one that started it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
process.on('disconnect', () => process.exit());
