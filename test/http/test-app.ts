import { type CorpusSizes, SIZE_NAMES } from '../../src/corpus/sizes.ts';
import type { CorpusSummary } from '../../src/corpus/store.ts';
import { type AppOptions, createApp } from '../../src/http/app.ts';

const NO_SIZES = Object.fromEntries(SIZE_NAMES.map((name) => [name, []])) as unknown as CorpusSizes;

/** A store that says no more of itself than the app asks. */
export function storeThatSays(summary: () => object): AppOptions['store'] {
  return {
    summary: summary as () => CorpusSummary,
    measure: () => ({ sizes: NO_SIZES, searchWork: () => 0 }),
  };
}

/** The app over a schema, with nothing behind it that a test does not give; it logs no requests unless told. */
export function createTestApp(options: Pick<AppOptions, 'schema'> & Partial<AppOptions>) {
  return createApp({
    schemaText: '',
    playground: '',
    documents: '[]',
    codeDigest: 'code',
    createContext: () => ({}),
    store: storeThatSays(() => ({ version: '1' })),
    costs: {},
    logRequest: () => {},
    ...options,
  });
}

/** Takes the lines of a log that tell of errors nobody planned for. */
export function errorsInto(lines: string[]): (line: string) => void {
  return (line) => {
    if (line.includes('"level":"error"')) lines.push(line);
  };
}
