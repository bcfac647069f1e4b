import type { ArticleTopic, Paragraph } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { compareText } from '../text/compare.ts';
import { elementAt } from '../text/element-at.ts';
import { fold } from '../text/fold.ts';
import { withoutMarkdown } from '../text/markdown.ts';
import { valueAt } from '../text/value-at.ts';
import { comparedWords, type Word, wordsOf } from '../text/words.ts';
import type { AuthorityTopic } from './authority.ts';

/** Finds the topics that a document's headline, body and captions touch on, by name, each with the words that say so. */
type TopicTagger = (text: string, paragraphs: readonly Paragraph[]) => ArticleTopic[];

/** A phrase of a topic: one that marks it, or one that only looks as if it did. */
interface Phrase {
  readonly topic: string;
  readonly excludes: boolean;
}

interface Match extends Span {
  readonly phrase: Phrase;
}

/** Phrases by their words, one word after the other: many topics can have phrases that begin with the same words. */
interface PhraseTree {
  readonly next: Map<string, PhraseTree>;
  /** The phrases that end here. */
  readonly phrases: Phrase[];
}

const READ = new Set(['HEADLINE', 'BODY', 'CAPTION']);

function phraseTreeOf(topics: readonly AuthorityTopic[]): PhraseTree {
  const root: PhraseTree = { next: new Map(), phrases: [] };
  for (const { slug: topic, phrases, exclude } of topics) {
    for (const [list, excludes] of [
      [phrases, false],
      [exclude, true],
    ] as const) {
      for (const phrase of list) {
        let tree = root;
        for (const folded of comparedWords(phrase)) {
          const next: PhraseTree = tree.next.get(folded) ?? { next: new Map(), phrases: [] };
          tree.next.set(folded, next);
          tree = next;
        }
        if (tree !== root) tree.phrases.push({ topic, excludes });
      }
    }
  }
  return root;
}

/**
 * What a word may be the plural of, and the word itself. A stemmer found no more in the bundled corpus but errors
 * ("president-elect" for "election"), and missed "gases".
 */
export function singulars(word: string): string[] {
  if (!word.endsWith('s')) return [word];
  const forms = [word, word.slice(0, -1)];
  if (word.endsWith('es')) forms.push(word.slice(0, -2));
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  return forms;
}

/** The phrases that begin at a word of a text; the last word of a phrase may be in the plural. */
function matchesAt(at: number, words: readonly Word[], root: PhraseTree): Match[] {
  const matches: Match[] = [];
  const { start } = elementAt(words, at);
  let tree: PhraseTree | undefined = root;
  for (let i = at; tree !== undefined && i < words.length; i++) {
    const { folded, end } = elementAt(words, i);
    for (const form of singulars(folded)) {
      for (const phrase of tree.next.get(form)?.phrases ?? []) matches.push({ phrase, start, end });
    }
    tree = tree.next.get(folded);
  }
  return matches;
}

/**
 * Evidence is what no exclusion and no longer match of the same topic encloses, each place once: a singular and its
 * plural among the phrases both match the plural.
 */
function evidenceOf(matches: readonly Match[]): Span[] {
  // Whatever encloses a match comes before it in this order, an exclusion of the same words too.
  const ordered = matches.toSorted(
    (a, b) => a.start - b.start || b.end - a.end || Number(b.phrase.excludes) - Number(a.phrase.excludes),
  );
  const evidence: Span[] = [];
  let furthestEnd = 0;
  for (const { start, end, phrase } of ordered) {
    if (end <= furthestEnd) continue;
    furthestEnd = end;
    if (!phrase.excludes) evidence.push({ start, end });
  }
  return evidence;
}

/** Makes a tagger of the authority's topics. */
export function createTopicTagger(topics: readonly AuthorityTopic[]): TopicTagger {
  const tree = phraseTreeOf(topics);
  const names = new Map(topics.map((topic) => [topic.slug, fold(topic.name)]));

  function matchesIn(text: string, paragraph: Paragraph): Match[] {
    const words = wordsOf(text, paragraph.start, paragraph.end);
    return words.flatMap((_, at) => matchesAt(at, words, tree));
  }

  return (text, paragraphs) => {
    if (topics.length === 0) return [];
    const plain = withoutMarkdown(text);
    const matches = paragraphs
      .filter(({ kind }) => READ.has(kind))
      .flatMap((paragraph) => matchesIn(plain, paragraph));
    return [...Map.groupBy(matches, ({ phrase }) => phrase.topic)]
      .map(([topic, own]) => ({ topic, evidence: evidenceOf(own) }))
      .filter(({ evidence }) => evidence.length > 0)
      .sort(
        (a, b) =>
          compareText(valueAt(names, a.topic), valueAt(names, b.topic)) || compareText(a.topic, b.topic),
      );
  };
}
