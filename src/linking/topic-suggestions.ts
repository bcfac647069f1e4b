import { compareText } from '../text/compare.ts';
import { slugify } from '../text/slug.ts';
import type { Authority } from './authority.ts';
import { addFigures, type PhraseFigures, partsOf, phrasesOf, vocabularyOf } from './phrase-candidates.ts';
import type { SourceArticle } from './source-article.ts';
import { createTopicTagger } from './topics.ts';

/** A topic that marks a corpus and that its authority file lacks. */
export interface TopicSuggestion {
  readonly name: string;
  readonly slug: string;
  readonly phrases: readonly string[];
  /** In how many articles the phrase is. */
  readonly articleCount: number;
}

const MOST_SUGGESTIONS = 30;

/** Fewer articles than these, or than one in two hundred, are chance. */
const FEWEST_ARTICLES = 2;
const LEAST_SHARE = 0.005;

/** A phrase in more of the articles than this tells none of them apart. */
const GREATEST_SHARE = 0.3;

/** Fewer places in an article that has the phrase, on average, mark nothing: the article is about something else. */
const LEAST_REPEATED = { word: 1.5, phrase: 1.2 };

/** In how many of its places a phrase is as nouns are: not after "to", not before a noun, after an article or the like. */
const NOUN_SHARE = { verbal: 0.25, final: 0.5, nominal: 0.25 };

/** A part of a longer phrase counts by itself if it is alone as often as inside, or more often. */
const ALONE = 2;

const wordsIn = (phrase: string) => phrase.split(' ').length;

/** The parts of a phrase: "sea" and "sea wall" of "sea wall bill". */
function shorterPhrases(phrase: string): string[] {
  const words = phrase.split(' ');
  return partsOf(words.length)
    .map(([from, to]) => words.slice(from, to).join(' '))
    .filter((part) => part !== phrase);
}

/** A phrase as the name of a topic: "Ferry strike", and "Hong Kong" where the articles write it so. */
function nameOf(phrase: string, { places, capitalized }: PhraseFigures): string {
  const first = capitalized * 2 > places ? /(?<=^| )\p{L}/gu : /^\p{L}/u;
  return phrase.replace(first, (letter) => letter.toUpperCase());
}

function figuresOf(articles: readonly SourceArticle[], authority: Authority): Map<string, PhraseFigures> {
  const topicsIn = createTopicTagger(authority.topics);
  const vocabulary = vocabularyOf(articles);
  const figures = new Map<string, PhraseFigures>();
  for (const article of articles) {
    const covered = topicsIn(article.text, article.document.paragraphs).flatMap(({ evidence }) => evidence);
    for (const [phrase, found] of phrasesOf(article, covered, vocabulary)) {
      addFigures(figures, phrase, { ...found, weight: Math.log2(found.weight) });
    }
  }
  return figures;
}

/**
 * The phrases of one to three words that mark a corpus and that no topic covers yet, the most telling first; a draft
 * for an editor. Names of people and organizations are none. A phrase ranks by the sum, over its articles, of the
 * binary logarithm of its places (a headline counts three times, and one passing place nothing), times the square of
 * the logarithm of how rare those articles are, in the manner of tf-idf: a corpus is marked by what some of its articles repeat.
 *
 * @param authority whose topics are not suggested again
 */
export function suggestTopics(
  articles: readonly SourceArticle[],
  authority: Authority,
): readonly TopicSuggestion[] {
  const figures = figuresOf(articles, authority);
  const fewest = Math.max(FEWEST_ARTICLES, articles.length * LEAST_SHARE);
  const most = Math.max(FEWEST_ARTICLES, articles.length * GREATEST_SHARE);
  const isTelling = (phrase: string, { articles: count, places }: PhraseFigures) =>
    count >= fewest &&
    count <= most &&
    places >= count * (wordsIn(phrase) === 1 ? LEAST_REPEATED.word : LEAST_REPEATED.phrase);
  const isNoun = ({ places, verbal, final, nominal }: PhraseFigures) =>
    verbal <= places * NOUN_SHARE.verbal &&
    final >= places * NOUN_SHARE.final &&
    nominal >= places * NOUN_SHARE.nominal;
  const telling = [...figures].filter(([phrase, found]) => isTelling(phrase, found) && isNoun(found));

  // A part that is hardly ever outside its phrase says no more than the phrase.
  const inside = new Map<string, number>();
  for (const [phrase, { places }] of telling) {
    for (const part of new Set(shorterPhrases(phrase)))
      inside.set(part, Math.max(inside.get(part) ?? 0, places));
  }
  const score = (phrase: string, { weight, articles: count }: PhraseFigures) =>
    weight * Math.log(articles.length / count) ** 2 * wordsIn(phrase);
  const taken = new Set(authority.topics.map(({ slug }) => slug));
  return telling
    .filter(([phrase, { places }]) => places >= ALONE * (inside.get(phrase) ?? 0) || !inside.has(phrase))
    .map(([phrase, found]) => ({ phrase, found, score: score(phrase, found) }))
    .sort((a, b) => b.score - a.score || compareText(a.phrase, b.phrase))
    .map(({ phrase, found }) => ({
      name: nameOf(phrase, found),
      slug: slugify(phrase),
      phrases: [phrase],
      articleCount: found.articles,
    }))
    .filter(({ slug }) => slug !== '' && !taken.has(slug) && taken.add(slug))
    .slice(0, MOST_SUGGESTIONS);
}
