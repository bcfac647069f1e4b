import type { SourceArticle } from '../../linking/source-article.ts';
import { wordCount } from '../../text/words.ts';
import type { ArticleFile } from '../input/article-file.ts';
import type { Warning } from '../warning.ts';

/** An article's file, and what was read there. */
interface ReadArticle {
  readonly file: ArticleFile;
  readonly source: SourceArticle;
}

/** How many people articles name: the medians of 450 newspaper articles. */
const NEWSPAPER = { people: 7, perHundredWords: 1.1 };
/** The articles of a smaller corpus say little of what is usual. */
const FEWEST_ARTICLES = 10;
/** A list, such as of results: so many people at least, and so many times as many for its words as is usual. */
const LIST = { people: 25, times: 3 };
/** Several stories in one file: so many people at least, and so many times as many as is usual. */
const STORIES = { people: 50, times: 5 };

/** The middle one of some numbers. */
function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/**
 * Warns of articles that name far more people than the others of the corpus: lists, and newsletters that were not
 * split. People of different stories are taken for one and for each other there. What is usual is the corpus's median,
 * but no less than that of newspapers.
 */
export function manyNames(articles: readonly ReadArticle[]): Warning[] {
  const counts = articles.map(({ file, source }) => {
    const people = source.document.people.filter(({ mentions }) => mentions.length > 0).length;
    const words = wordCount(source.text);
    return { file, people, words, perHundredWords: (100 * people) / Math.max(words, 1) };
  });
  const usual = (what: keyof typeof NEWSPAPER) =>
    counts.length < FEWEST_ARTICLES
      ? NEWSPAPER[what]
      : Math.max(NEWSPAPER[what], median(counts.map((count) => count[what])));
  const [usualPeople, usualShare] = [usual('people'), usual('perHundredWords')];
  return counts.flatMap(({ file, people, words, perHundredWords }): Warning[] => {
    const isList = people >= LIST.people && perHundredWords > LIST.times * usualShare;
    const isSeveral = people >= STORIES.people && people > STORIES.times * usualPeople;
    if (!isList && !isSeveral) return [];
    const message =
      `names ${people} people in ${words} words, far more than usual (${usualPeople} in an article); ` +
      'if the file has several stories, give each a file of its own, and if it is a list, such as of results, remove it';
    return [{ kind: 'many names', file: file.file, line: file.textLine, message }];
  });
}
