import { keepResult } from '../keep-result.ts';
import { rounded } from '../statistics.ts';
import { table } from '../table.ts';
import { measuredVersions } from '../versions.ts';
import { ARTICLE_LENGTH, articlesOf, firstArticles } from './articles.ts';
import { bundledTexts } from './bundled-texts.ts';
import { readDocuments } from './documents.ts';
import { generatedArticles } from './generated-articles.ts';
import { COMPROMISE, measureThroughput, OURS, type Throughput, warmUp } from './throughput.ts';

/** At least this many times compromise's characters per second. */
const GOAL = 12;
const GENERATED = 16;

export interface ExtractionOptions {
  /** A file of documents to read in place of the project's own texts. */
  readonly data?: string;
  /** How much of that file is read, from its beginning. */
  readonly characters: number;
  readonly rounds: number;
  readonly json?: boolean;
}

interface Measured {
  readonly texts: string;
  readonly articles: number;
  readonly characters: number;
  readonly ratio: number;
  readonly extract: Throughput;
  readonly compromise: Throughput;
}

async function articleSets({ data, characters }: ExtractionOptions): Promise<Record<string, string[]>> {
  if (data === undefined) {
    return {
      'bundled articles': articlesOf(bundledTexts()),
      'generated articles': generatedArticles(GENERATED, ARTICLE_LENGTH),
    };
  }
  const texts = (await readDocuments(data)).map(({ text }) => text);
  return { [data]: firstArticles(articlesOf(texts), characters) };
}

function measure(texts: string, articles: readonly string[], rounds: number): Measured {
  const readers = [OURS, COMPROMISE];
  warmUp(readers, articles);
  const [extract, compromise] = measureThroughput(readers, articles, rounds).map((throughput) => ({
    charactersPerSecond: Math.round(throughput.charactersPerSecond),
    millisecondsPerArticle: rounded(throughput.millisecondsPerArticle, 2),
  })) as [Throughput, Throughput];
  return {
    texts,
    articles: articles.length,
    characters: articles.reduce((sum, article) => sum + article.length, 0),
    ratio: rounded(extract.charactersPerSecond / compromise.charactersPerSecond, 1),
    extract,
    compromise,
  };
}

/**
 * Measures how fast `extract` reads articles, beside compromise on the same text in the same run. The result is kept
 * if the texts are the project's own.
 */
export async function benchExtraction(options: ExtractionOptions): Promise<void> {
  const measured = Object.entries(await articleSets(options)).map(([texts, articles]) =>
    measure(texts, articles, options.rounds),
  );
  const result = {
    what: 'extract : compromise (quotations and people as arrays), characters read in a second of the processor, medians of interleaved rounds',
    versions: measuredVersions(['compromise']),
    rounds: options.rounds,
    goal: GOAL,
    // Speeds are of one machine: they say something only beside each other.
    measured,
  };
  if (options.data === undefined) keepResult('extraction', result);
  console.log(options.json ? JSON.stringify(result, null, 2) : formatted(measured));
  if (measured.some(({ ratio }) => ratio < GOAL)) process.exitCode = 1;
}

function formatted(measured: readonly Measured[]): string {
  const rows = measured.flatMap(({ texts, characters, ratio, ...readers }) =>
    (['extract', 'compromise'] as const).map((name) => [
      texts,
      characters,
      name,
      readers[name].charactersPerSecond,
      readers[name].millisecondsPerArticle.toFixed(2),
      name === 'extract' ? `${ratio} (goal: at least ${GOAL})` : '',
    ]),
  );
  const head = [
    'texts',
    'characters',
    'reader',
    'characters/s',
    `ms per ${ARTICLE_LENGTH / 1000} KB`,
    'ratio',
  ];
  return table(head, rows);
}
