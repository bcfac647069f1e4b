import { DEFAULT_CORPUS } from '../../src/compile/folders.ts';
import type { Article } from '../../src/model/article.ts';
import type { GraphLists } from '../../src/model/graph.ts';
import type { Quote } from '../../src/model/quote.ts';
import type { Span } from '../../src/model/span.ts';
import { compileFolder } from '../compile/compile-folder.ts';
import type { ExpectedSpeaker } from './expected-article.ts';

let compiled: ReturnType<typeof compileFolder> | undefined;

/** The bundled corpus, compiled from its editor's files once for all test files of this process: do not change it. */
export function compileSeeds() {
  compiled ??= compileFolder(DEFAULT_CORPUS);
  return compiled;
}

/** The article of a slug. */
export function articleOf({ articles }: GraphLists, slug: string): Article {
  const article = articles.find((candidate) => candidate.slug === slug);
  if (article === undefined) throw new Error(`The corpus has no article "${slug}".`);
  return article;
}

/** The quotations of an article, in the order of its text. */
export function quotesOf({ quotes }: GraphLists, slug: string): readonly Quote[] {
  return quotes.filter(({ article }) => article === slug);
}

/** The words that a span stands on. */
export function wordsAt({ text }: Article, { start, end }: Span): string {
  return text.slice(start, end);
}

/** Who said a quotation, as expectations put it. */
export function speakerOf({ unnamedSources }: GraphLists, { attribution }: Quote): ExpectedSpeaker {
  if (attribution === null) return null;
  const { kind, key } = attribution.speaker;
  if (kind !== 'UNNAMED') return key;
  const source = unnamedSources.find((candidate) => candidate.key === key);
  return { unnamed: source?.description.replace(/^(?:an?|the) /i, '') ?? '' };
}
