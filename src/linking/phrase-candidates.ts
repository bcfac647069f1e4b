import { cueForm } from '../lexicon/cues.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { CALENDAR_WORDS, NATIONALITY_WORDS } from '../lexicon/places.ts';
import { GROUP_NOUNS, ROLE_NOUNS } from '../lexicon/roles.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Span } from '../model/span.ts';
import { fold } from '../text/fold.ts';
import { overlaps } from '../text/spans.ts';
import { comparedWords, distinctWords, type Word, wordsOf } from '../text/words.ts';
import type { SourceArticle } from './source-article.ts';
import { singulars } from './topics.ts';

/** What one article, or several together, show of a phrase. */
export interface PhraseFigures {
  readonly articles: number;
  readonly places: number;
  /** The places, one in a headline counting three times. */
  readonly weight: number;
  /** Places where each word has a capital, and not because a sentence begins. */
  readonly capitalized: number;
  /** Places after "to", a pronoun or an auxiliary: there a word is a verb. */
  readonly verbal: number;
  /** Places where no other content word follows: a noun phrase ends there, an adjective does not. */
  readonly final: number;
  /** Places after an article, a possessive or a preposition: there a word is a noun, or describes one. */
  readonly nominal: number;
}

/** Adds what is shown of a phrase to what is known of it. */
export function addFigures(figures: Map<string, PhraseFigures>, phrase: string, more: PhraseFigures): void {
  const known = figures.get(phrase);
  figures.set(
    phrase,
    known === undefined
      ? more
      : {
          articles: known.articles + more.articles,
          places: known.places + more.places,
          weight: known.weight + more.weight,
          capitalized: known.capitalized + more.capitalized,
          verbal: known.verbal + more.verbal,
          final: known.final + more.final,
          nominal: known.nominal + more.nominal,
        },
  );
}

const LONGEST_PHRASE = 3;
const SHORTEST_WORD = 3;
const HEADLINE_WEIGHT = 3;

const NATIONALITIES = new Set(Array.from(NATIONALITY_WORDS, fold));
const CALENDAR = new Set(Array.from(CALENDAR_WORDS, fold));
const BEFORE_VERBS = wordSet(`
  to i we you he she it they who not will would can could may might shall should must do does did has have had
`);

const BEFORE_NOUNS = wordSet(`
  a an the this that these those its their his her our your my any no more some of in for on with against by from
  about over into under
`);

/** Words that count or weigh and name nothing. */
const EMPTY_WORDS = wordSet(`
  people year years day days week weeks month months time times percent million billion thing things way ways part lot
  new old good bad big small great high low long short different same own able likely says one two three four five six
  seven eight nine ten top together often back side number
`);

/** "News" is no plural of "new". */
const NO_PLURALS = new Set(['news']);

/** The words of the articles, in which a plural's singular is looked for. */
export function vocabularyOf(articles: readonly SourceArticle[]): ReadonlySet<string> {
  return new Set(articles.flatMap(({ text }) => [...distinctWords(text)]));
}

function singularIn(vocabulary: ReadonlySet<string>, word: string): string {
  if (NO_PLURALS.has(word)) return word;
  return singulars(word).find((form) => form !== word && vocabulary.has(form)) ?? word;
}

/** A number, as "1998", "2.4", "$5bn" and "10:30" are. */
const NUMBER = /^\p{N}+$|[^\p{L}\p{N}\p{M}']/u;

/** Whether a word can be in a phrase that names something. */
function isContent({ folded }: Word): boolean {
  if (folded.length < SHORTEST_WORD || NUMBER.test(folded)) return false;
  return !(
    FUNCTION_WORDS.has(folded) ||
    CALENDAR.has(folded) ||
    EMPTY_WORDS.has(folded) ||
    folded.endsWith('ly')
  );
}

/** Whether a phrase can be a topic: no people, no reporting verb alone, no past tense at its end. */
function canName(words: readonly Word[]): boolean {
  const last = words.at(-1)?.folded ?? '';
  if (NATIONALITIES.has(last) || GROUP_NOUNS.has(last) || ROLE_NOUNS.has(last)) return false;
  if (words.some(({ folded }) => /^(?:PAST|PRESENT)$/.test(cueForm(folded)?.form ?? ''))) return false;
  return !(last.endsWith('ed') || (words.length === 1 && cueForm(last) !== undefined));
}

/** A run of content words, and the word before it. */
interface Run {
  readonly words: Word[];
  readonly before: string;
}

/** Runs of content words between which there is nothing but a blank or a hyphen; `isTaken` words separate them. */
function runsOf(text: string, words: readonly Word[], isTaken: (word: Word) => boolean): Run[] {
  const runs: Run[] = [];
  let previous: Word | null = null;
  words.forEach((word, index) => {
    if (isTaken(word) || !isContent(word)) {
      previous = null;
      return;
    }
    const joined = previous !== null && /^[\s-]$/u.test(text.slice(previous.end, word.start));
    if (joined) runs.at(-1)?.words.push(word);
    else runs.push({ words: [word], before: words[index - 1]?.folded ?? '' });
    previous = word;
  });
  return runs;
}

/** Tells the words of an article that belong to a name or to the evidence of a topic; words must come in order. */
function takenWords({ text, document }: SourceArticle, covered: readonly Span[]): (word: Word) => boolean {
  const agents = [...document.people, ...document.organizations];
  const spans = [...agents.flatMap(({ mentions }) => mentions), ...covered].sort((a, b) => a.start - b.start);
  const parts = new Set(document.people.flatMap(({ name }) => comparedWords(name)));
  let at = 0;
  return (word) => {
    let span = spans[at];
    while (span !== undefined && span.end <= word.start) span = spans[++at];
    const isName = parts.has(word.folded) && /^\p{Lu}/u.test(text.charAt(word.start));
    return isName || (span !== undefined && overlaps(span, word));
  };
}

/**
 * The phrases of one to three content words of an article's headline, body and captions, folded, the last word in the
 * singular if the corpus has it.
 *
 * @param covered words that topics have for evidence; phrases are made around them and around names
 */
export function phrasesOf(
  article: SourceArticle,
  covered: readonly Span[],
  vocabulary: ReadonlySet<string>,
): ReadonlyMap<string, PhraseFigures> {
  const { text, document } = article;
  const isTaken = takenWords(article, covered);
  const phrases = new Map<string, PhraseFigures>();
  for (const { kind, start, end } of document.paragraphs) {
    if (kind === 'CREDIT' || kind === 'BOILERPLATE') continue;
    const weight = kind === 'HEADLINE' ? HEADLINE_WEIGHT : 1;
    for (const run of runsOf(text, wordsOf(text, start, end), isTaken)) {
      for (const [from, to] of partsOf(run.words.length)) {
        const words = run.words.slice(from, to);
        if (!canName(words)) continue;
        const before = run.words[from - 1]?.folded ?? run.before;
        const head = words.slice(0, -1).map(({ folded }) => folded);
        const phrase = [...head, singularIn(vocabulary, words.at(-1)?.folded ?? '')].join(' ');
        const inCapitals = words.every((word) => /^\p{Lu}/u.test(text.charAt(word.start)));
        addFigures(phrases, phrase, {
          articles: phrases.has(phrase) ? 0 : 1,
          places: 1,
          weight,
          capitalized: Number(inCapitals && before !== '' && weight === 1),
          verbal: Number(BEFORE_VERBS.has(before)),
          final: Number(to === run.words.length),
          nominal: Number(BEFORE_NOUNS.has(before)),
        });
      }
    }
  }
  return phrases;
}

/** The beginnings and ends of the parts of one to three words. */
export function partsOf(length: number): [from: number, to: number][] {
  const found: [number, number][] = [];
  for (let from = 0; from < length; from++) {
    for (let to = from + 1; to <= Math.min(length, from + LONGEST_PHRASE); to++) found.push([from, to]);
  }
  return found;
}
