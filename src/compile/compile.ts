import { encodeArtefact } from '../corpus/bundled/artefact.ts';
import type { AmbiguousName } from '../linking/agents.ts';
import { link } from '../linking/link.ts';
import type { Graph } from '../model/graph.ts';
import type { ArticleFile } from './input/article-file.ts';
import { countLines } from './input/front-matter.ts';
import { type Problem, sortProblems } from './problem.ts';
import { type CompileInput, readCorpus } from './read-corpus.ts';
import { type CompileReport, countGraph } from './report.ts';
import { verifyGraph } from './verify.ts';
import { versionOf } from './version.ts';

/** The compiled corpus, or everything that is wrong with the input. */
export type Compilation =
  | { readonly ok: true; readonly artefact: string; readonly report: CompileReport }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Compiles a folder of articles and its authority files into the artefact that the Worker bundles. Reads files
 * and writes none. The same input gives the same bytes on every machine.
 *
 * @throws where extraction or linking fails, which is a fault of theirs: bad input becomes problems
 */
export function compileCorpus(input: CompileInput): Compilation {
  const reading = readCorpus(input);
  if (!reading.ok) return reading;
  const { sources, authority, files, authorityFiles, passedOver } = reading;
  const ambiguous: AmbiguousName[] = [];
  const graph = link(sources, authority, ambiguous);
  const problems = verifyArticles(graph, files);
  if (problems.length > 0) return { ok: false, problems: sortProblems(problems) };

  let version = '';
  const artefact = encodeArtefact(graph, (content) => {
    version = versionOf(content);
    return version;
  });
  const report: CompileReport = {
    ...countGraph(graph),
    corrections: files.reduce((sum, { corrections }) => sum + corrections.length, 0),
    ambiguous,
    authorityFiles,
    passedOver,
    version,
    bytes: Buffer.byteLength(artefact),
  };
  return { ok: true, artefact, report };
}

function verifyArticles(graph: Graph, articles: readonly ArticleFile[]): Problem[] {
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  return verifyGraph(graph).map(({ article: slug, offset, message }) => {
    const article = bySlug.get(slug);
    const line = (article?.textLine ?? 1) - 1 + countLines(article?.text.slice(0, offset) ?? '');
    return {
      file: article?.file ?? slug,
      line,
      message: `${message}; this is a fault of the compiler, not of the article`,
    };
  });
}
