/** Code that is changed, and the tests that should notice; globs from the repository's root. */
export interface MutationTarget {
  readonly name: string;
  readonly code: readonly string[];
  readonly tests: readonly string[];
}

/** Files of one folder of code, and of the folder of tests that is laid out like it. */
const target = (
  folder: string,
  name: string,
  code: readonly string[],
  tests: readonly string[],
): MutationTarget => ({
  name: `${folder}/${name}`,
  code: code.map((file) => `src/${folder}/${file}.ts`),
  tests: tests.map((file) => `test/${folder}/${file}.test.ts`),
});

/** Clauses are tested by what is quoted too: content ends, and cues count, beside words in marks. */
const CLAUSE_TESTS = ['clauses/*', 'quotations/*'];

/**
 * What `npm run bench -- mutation` changes. Each target has a few files and only the tests next to them: these are all
 * run again for each change that they do not notice.
 */
export const MUTATION_TARGETS: readonly MutationTarget[] = [
  target('comparison', 'alignment', ['alignment', 'stands-in'], ['alignment', 'alignment-by-pieces']),
  target('comparison', 'candidates', ['candidates'], ['candidates']),
  target('comparison', 'changes', ['changes'], ['changes']),
  target('comparison', 'standing', ['standing', 'occurrence', 'negations'], ['standing', 'occurrence']),
  target('comparison', 'verdict', ['verdict'], ['verdict']),
  target('comparison', 'wording', ['wording', 'contractions', 'content-words'], ['wording', 'content-words']),
  target('search', 'scores', ['scores'], ['scores']),
  target(
    'extraction',
    'clauses/reporting-clauses',
    ['clauses/reporting-clauses', 'clauses/asked'],
    CLAUSE_TESTS,
  ),
  target('extraction', 'clauses/cues', ['clauses/cues'], CLAUSE_TESTS),
  target('extraction', 'clauses/sources', ['clauses/sources'], CLAUSE_TESTS),
];
