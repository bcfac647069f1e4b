import nlp from 'compromise';
import { extract } from '../../src/extraction/extract.ts';
import { processorTime, processorTimeOf } from '../processor-time.ts';
import { median } from '../statistics.ts';

/** Something that reads quotations and people out of a text. */
export interface Reader {
  readonly name: string;
  readonly read: (text: string) => unknown;
}

export const OURS: Reader = { name: 'extract', read: (text) => extract(text) };

/** The most used JavaScript library that finds quotations and people: what it finds, read out as plain arrays. */
export const COMPROMISE: Reader = {
  name: 'compromise',
  read: (text) => {
    const document = nlp(text);
    return [document.quotations().out('array'), document.people().out('array')];
  },
};

/** How fast one reader read a set of articles, in time on the processor. */
export interface Throughput {
  readonly charactersPerSecond: number;
  /** Median over the articles. */
  readonly millisecondsPerArticle: number;
}

/** Milliseconds that each reader reads before anything is timed, so that its code is compiled. */
const WARM_UP = 1000;
/** Milliseconds that an article is read for in each round, over and over where it takes less. */
const ENOUGH = 40;

/** Lets every reader read the articles over and over until it has done so for this many milliseconds. */
export function warmUp(
  readers: readonly Reader[],
  articles: readonly string[],
  milliseconds = WARM_UP,
): void {
  for (const { read } of readers) {
    const end = processorTime() + milliseconds;
    while (processorTime() < end) for (const article of articles) read(article);
  }
}

/**
 * Times readers on the same articles, in the order of the readers. They take turns, a round of all articles each, and
 * at who is first, because the speed of one machine wanders more over minutes than a reader's does; not at each
 * article, where one would pay for collecting the other's garbage. Figures are medians of the rounds.
 */
export function measureThroughput(
  readers: readonly Reader[],
  articles: readonly string[],
  rounds: number,
  enough = ENOUGH,
): Throughput[] {
  /** Milliseconds by reader, article, round. */
  const times = readers.map(() => articles.map((): number[] => []));
  const order = [...readers.keys()];
  for (let round = 0; round < rounds; round++) {
    for (const index of order) {
      articles.forEach((article, at) => {
        times[index]?.[at]?.push(processorTimeOf(() => readers[index]?.read(article), enough));
      });
    }
    order.push(order.shift() as number);
  }
  const characters = articles.reduce((sum, article) => sum + article.length, 0);
  return times.map((byArticle) => {
    const byRound = Array.from({ length: rounds }, (_, round) =>
      byArticle.reduce((sum, ofArticle) => sum + (ofArticle[round] as number), 0),
    );
    return {
      charactersPerSecond: characters / (median(byRound) / 1000),
      millisecondsPerArticle: median(byArticle.map(median)),
    };
  });
}
