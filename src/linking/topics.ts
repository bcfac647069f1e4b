import type { ArticleTopic, Paragraph } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { compareText } from '../text/compare.ts';
import { fold } from '../text/fold.ts';
import { contains } from '../text/spans.ts';
import { type Word, wordsOf } from '../text/words.ts';
import type { AuthorityTopic } from './authority.ts';

/** Finds the topics of a text by their phrases. */
export interface TopicTagger {
  /** The topics that a document's headline, body and captions touch on, by name, each with the words that say so. */
  tag(text: string, paragraphs: readonly Paragraph[]): ArticleTopic[];
}

/** A phrase of a topic: one that marks it, or one that only looks as if it did. */
interface Phrase {
  readonly topic: string;
  readonly words: readonly string[];
  readonly excludes: boolean;
}

interface Match extends Span {
  readonly phrase: Phrase;
}

const READ = new Set(['HEADLINE', 'BODY', 'CAPTION']);

function phrasesOf({ slug, phrases, exclude }: AuthorityTopic): Phrase[] {
  const read = (list: readonly string[], excludes: boolean) =>
    list
      .map((phrase) => ({ topic: slug, words: wordsOf(phrase).map((word) => word.folded), excludes }))
      .filter(({ words }) => words.length > 0);
  return [...read(phrases, false), ...read(exclude, true)];
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

/** Whether a phrase stands at a word of a text; the phrase's last word may stand in the plural. */
function standsAt(phrase: Phrase, words: readonly Word[], at: number): boolean {
  const last = phrase.words.length - 1;
  return phrase.words.every((wanted, i) => {
    const found = words[at + i]?.folded;
    return found === wanted || (i === last && found !== undefined && singulars(found).includes(wanted));
  });
}

/**
 * Evidence is what no exclusion and no longer match of the same topic encloses, each place once: a singular and its
 * plural among the phrases both match the plural.
 */
function evidenceOf(matches: readonly Match[]): Span[] {
  const isCovered = (match: Match) =>
    matches.some(
      (other) =>
        contains(other, match) &&
        (other.phrase.excludes || other.end - other.start > match.end - match.start),
    );
  const evidence = matches.filter((match) => !match.phrase.excludes && !isCovered(match));
  return evidence
    .filter(({ start, end }, i) => !evidence.slice(0, i).some((e) => e.start === start && e.end === end))
    .map(({ start, end }) => ({ start, end }));
}

/** Makes a tagger of the authority's topics. */
export function createTopicTagger(topics: readonly AuthorityTopic[]): TopicTagger {
  const byFirstWord = Map.groupBy(topics.flatMap(phrasesOf), (phrase) => phrase.words[0] as string);
  const names = new Map(topics.map((topic) => [topic.slug, fold(topic.name)]));

  /** Phrases whose first word this may be, be it in the plural where it is also their last. */
  function candidates(word: string): Phrase[] {
    return singulars(word).flatMap((form) => byFirstWord.get(form) ?? []);
  }

  function matchesIn(text: string, paragraph: Paragraph): Match[] {
    const words = wordsOf(text, paragraph.start, paragraph.end);
    return words.flatMap(({ start, folded }, at) =>
      candidates(folded)
        .filter((phrase) => standsAt(phrase, words, at))
        .map((phrase) => ({ phrase, start, end: (words[at + phrase.words.length - 1] as Word).end })),
    );
  }

  return {
    tag(text, paragraphs) {
      if (topics.length === 0) return [];
      const evidence = new Map<string, Span[]>();
      for (const paragraph of paragraphs.filter(({ kind }) => READ.has(kind))) {
        const byTopic = Map.groupBy(matchesIn(text, paragraph), (match) => match.phrase.topic);
        for (const [topic, matches] of byTopic) {
          const spans = evidenceOf(matches);
          if (spans.length > 0) evidence.set(topic, [...(evidence.get(topic) ?? []), ...spans]);
        }
      }
      return [...evidence]
        .map(([topic, spans]) => ({ topic, evidence: spans }))
        .sort(
          (a, b) =>
            compareText(names.get(a.topic) ?? '', names.get(b.topic) ?? '') || compareText(a.topic, b.topic),
        );
    },
  };
}
