import { compileCorpus } from '../../src/compile/compile.ts';
import { DEFAULT_CORPUS } from '../../src/compile/folders.ts';
import type { CompileReport } from '../../src/compile/report.ts';
import { decodeArtefact } from '../../src/corpus/bundled/artefact.ts';
import type { Article } from '../../src/model/article.ts';
import type { Graph } from '../../src/model/graph.ts';
import type { Quote } from '../../src/model/quote.ts';
import type { Span } from '../../src/model/span.ts';

/** The bundled corpus, compiled in this process from the files of its editor. */
export interface CompiledSeeds {
  readonly graph: Graph;
  readonly report: CompileReport;
}

/** Compiles the bundled corpus; fails with the compiler's problems where it cannot be compiled. */
export function compileSeeds(): CompiledSeeds {
  const compilation = compileCorpus({ folder: DEFAULT_CORPUS, authorities: DEFAULT_CORPUS });
  if (!compilation.ok) {
    throw new Error(
      compilation.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'),
    );
  }
  return { graph: decodeArtefact(compilation.artefact).graph, report: compilation.report };
}

/** The article of a slug. */
export function articleOf({ graph }: CompiledSeeds, slug: string): Article {
  const article = graph.articles.find((candidate) => candidate.slug === slug);
  if (article === undefined) throw new Error(`The corpus has no article "${slug}".`);
  return article;
}

/** The quotations of an article, in the order of its text. */
export function quotesOf({ graph }: CompiledSeeds, slug: string): readonly Quote[] {
  return graph.quotes.filter(({ article }) => article === slug);
}

/** The words that a span stands on. */
export function wordsAt({ text }: Article, { start, end }: Span): string {
  return text.slice(start, end);
}
