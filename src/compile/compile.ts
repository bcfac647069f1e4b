import { encodeArtefact } from '../corpus/bundled/artefact.ts';
import type { AmbiguousName } from '../linking/agents.ts';
import type { JoinedNames } from '../linking/joined-names.ts';
import { link } from '../linking/link.ts';
import type { Graph } from '../model/graph.ts';
import { type ArticleFile, lineAt } from './input/article-file.ts';
import { type Problem, sortProblems } from './problem.ts';
import { type CompileInput, type Failure, type ReadCorpus, readCorpus } from './read-corpus.ts';
import { type CompileReport, countGraph } from './report.ts';
import { findUnused } from './unused-entries.ts';
import { type Violation, verifyGraph } from './verify.ts';
import { versionOf } from './version.ts';

/** The compiled corpus, or everything that is wrong with the input. */
export type Compilation =
  | {
      readonly ok: true;
      readonly artefact: string;
      readonly report: CompileReport;
      /** What is wrong with the articles that were left out; none unless `leaveOutBroken` was given. */
      readonly leftOut: readonly Problem[];
    }
  | Failure;

/**
 * Compiles a folder of articles and its authority files into the artefact that the Worker bundles. Reads files
 * and writes none. The same input gives the same bytes on every machine.
 *
 * @throws if extraction or linking fails, which is a fault of theirs: bad input becomes problems
 */
export function compileCorpus(input: CompileInput): Compilation {
  const reading = readCorpus(input);
  if (!reading.ok) return reading;
  const total = reading.files.length;
  const begin = (stage: string) => input.onProgress?.(total, total, stage);
  const linked = linkArticles(reading, input.leaveOutBroken ?? false, begin);
  if (!linked.ok) return linked;
  const { graph, files, ambiguous, joined, leftOut } = linked;
  const { authority, authorityFiles, passedOver, warnings } = reading;

  begin('encoding');
  let version = '';
  const artefact = encodeArtefact(graph, (content) => {
    version = versionOf(content);
    return version;
  });
  const report: CompileReport = {
    ...countGraph(graph),
    corrections: files.reduce((sum, { corrections }) => sum + corrections.length, 0),
    ambiguous,
    joined,
    authorityFiles,
    passedOver,
    unused: findUnused(authority, graph),
    warnings,
    version,
    bytes: Buffer.byteLength(artefact),
  };
  begin('writing');
  return { ok: true, artefact, report, leftOut };
}

interface LinkedCorpus {
  readonly ok: true;
  readonly graph: Graph;
  /** The files of the articles in the graph. */
  readonly files: readonly ArticleFile[];
  readonly ambiguous: readonly AmbiguousName[];
  readonly joined: readonly JoinedNames[];
  readonly leftOut: readonly Problem[];
}

/** Links the articles and checks the graph. An article that breaks a rule is left out, or fails the compilation. */
function linkArticles(
  reading: ReadCorpus,
  leaveOutBroken: boolean,
  begin: (stage: string) => void,
): LinkedCorpus | Failure {
  const { sources, authority, files } = reading;
  const ambiguous: AmbiguousName[] = [];
  const joined: JoinedNames[] = [];
  begin('linking');
  const graph = link(sources, authority, ambiguous, joined);
  begin('verifying');
  const violations = verifyGraph(graph);
  if (violations.length === 0) return { ok: true, graph, files, ambiguous, joined, leftOut: reading.leftOut };
  const bySlug = new Map(files.map((file) => [file.slug, file]));
  const problems = violations.map((each) => problemOf(each, bySlug.get(each.article)));
  const leftOut = sortProblems([...reading.leftOut, ...problems]);
  const broken = new Set(violations.map(({ article }) => article));
  const isSound = ({ slug }: { readonly slug: string }) => !broken.has(slug);
  const sound = sources.filter(isSound);
  const isFatal = !leaveOutBroken || sound.length === 0 || sound.length === sources.length;
  if (isFatal) return { ok: false, problems: leftOut, warnings: reading.warnings };
  const rest: ReadCorpus = { ...reading, sources: sound, files: files.filter(isSound), leftOut };
  return linkArticles(rest, leaveOutBroken, begin);
}

function problemOf({ article: slug, offset, message }: Violation, article: ArticleFile | undefined): Problem {
  return {
    file: article?.file ?? slug,
    line: article === undefined ? 1 : lineAt(article, offset),
    message: `${message}; this is a fault of the compiler, not of the article`,
  };
}
