import { benchStartup } from './startup.ts';

/* `npm run bench -- <name>` runs one benchmark and keeps its result in bench/results. */

const BENCHMARKS: Readonly<Record<string, () => Promise<void>>> = { startup: benchStartup };

const names = process.argv.slice(2);
const unknown = names.filter((name) => !Object.hasOwn(BENCHMARKS, name));
if (names.length === 0 || unknown.length > 0) {
  for (const name of unknown) console.error(`There is no benchmark "${name}".`);
  console.error(`Usage: npm run bench -- <name> …, with a name of: ${Object.keys(BENCHMARKS).join(', ')}`);
  process.exitCode = 2;
} else {
  for (const name of names) await BENCHMARKS[name]?.();
}
