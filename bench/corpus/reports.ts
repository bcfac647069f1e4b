import type { Character } from './cast.ts';
import type { PlantedQuote } from './key.ts';
import type { Random } from './random.ts';
import { ADJECTIVES, NOUNS, TIMES, VERBS, withArticles } from './vocabulary.ts';

/** What a report lets somebody say. */
export interface Saying {
  readonly speaker: Character;
  readonly type: 'DIRECT' | 'MIXED' | 'INDIRECT';
  /** Without a full stop. */
  readonly words: string;
}

/** What a report is about. */
export interface Assignment {
  readonly slug: string;
  readonly publisher: string;
  /** ISO full-date. */
  readonly publishedOn: string;
  readonly place: string;
  readonly sayings: readonly Saying[];
}

/** A report as an editor would file it, and what was planted in it. */
export interface Report {
  readonly slug: string;
  /** A Markdown file with front matter. */
  readonly file: string;
  /** In the order of the sayings. */
  readonly quotes: readonly PlantedQuote[];
  /** For each character's id the names that stand in the report. */
  readonly names: ReadonlyMap<string, readonly string[]>;
}

const FILLERS: readonly ((random: Random) => string)[] = [
  (random) => `The ${adjective(random)} ${noun(random)} has been closed since the ${time(random)}.`,
  (random) => `Work on the ${noun(random)} costs more than planned, and the ${noun(random)} is late as well.`,
  (random) => `A ${noun(random)} of this size is rare, and most visitors come to see the ${noun(random)}.`,
  (random) =>
    `Every ${time(random)} the ${noun(random)} draws crowds to the ${adjective(random)} ${noun(random)}.`,
  (random) => `It takes a ${adjective(random)} ${noun(random)} to ${verb(random)} a ${noun(random)}.`,
  (random) => `The figures for the ${noun(random)} are better than those for the ${noun(random)}.`,
  (random) => `Nothing has changed at the ${adjective(random)} ${noun(random)} in ten years.`,
  (random) => `There are plans to ${verb(random)} the ${noun(random)} after the ${time(random)}.`,
];

const noun = (random: Random) => random.pick(NOUNS).word;
const adjective = (random: Random) => random.pick(ADJECTIVES).word;
const verb = (random: Random) => random.pick(VERBS).word;
const time = (random: Random) => random.pick(TIMES).word;

const lowered = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

function filler(random: Random, sentences: number): string {
  return Array.from({ length: sentences }, () => withArticles(random.pick(FILLERS)(random))).join(' ');
}

/** How a report calls somebody first, and from then on. */
interface Naming {
  readonly first: string;
  readonly later: string;
}

function namingOf(
  random: Random,
  { given, surname, otherNames, isOnlyBearer }: Character,
  sharesSurname: boolean,
): Naming {
  if (isOnlyBearer && random.chance(0.05)) return { first: surname, later: surname };
  const isOther = otherNames.length > 0 && random.chance(0.3);
  const first = isOther ? random.pick(otherNames) : `${given} ${surname}`;
  return { first, later: sharesSurname ? first : surname };
}

/** The paragraph of one saying; `before` said the one above. */
function paragraphOf(
  random: Random,
  { type, words, speaker }: Saying,
  name: string,
  before: Character | null,
): string {
  if (type === 'INDIRECT') return `${name} said that ${lowered(words)}.`;
  if (type === 'MIXED') return `${name} ${random.pick(['said', 'added'])} that “${lowered(words)}.”`;
  const subject = before === speaker && random.chance(0.4) ? speaker.pronoun : name;
  return random.pick([
    `“${words},” ${subject} said.`,
    subject === name ? `“${words},” said ${name}.` : `“${words},” ${subject} said.`,
    `“${words},” ${subject} told reporters.`,
    `${subject.charAt(0).toUpperCase()}${subject.slice(1)} said: “${words}.”`,
  ]);
}

/**
 * Writes a report: an opening, each speaker with what he or she says, and filler.
 *
 * @param least UTF-16 units that the report's paragraphs have at least
 */
export function writeReport(
  random: Random,
  { slug, publisher, publishedOn, place, sayings }: Assignment,
  least: number,
): Report {
  const speakers = [...new Set(sayings.map(({ speaker }) => speaker))];
  const names = new Map<string, string[]>();
  const opening = `${place.toUpperCase()} – ${filler(random, 2)}`;
  const paragraphs = [opening];
  const quotes = new Map<Saying, PlantedQuote>();
  for (const speaker of speakers) {
    const sharesSurname = speakers.some((other) => other !== speaker && other.surname === speaker.surname);
    const { first, later } = namingOf(random, speaker, sharesSurname);
    names.set(speaker.id, [...new Set([first, later])]);
    paragraphs.push(`${speaker.role} ${first} came to the town hall of ${place}. ${filler(random, 1)}`);
    let before: Character | null = null;
    for (const saying of sayings.filter((candidate) => candidate.speaker === speaker)) {
      paragraphs.push(paragraphOf(random, saying, later, before));
      before = speaker;
      const words = saying.type === 'DIRECT' ? saying.words : lowered(saying.words);
      quotes.set(saying, { article: slug, words, speaker: speaker.id });
    }
  }
  let length = paragraphs.join('\n\n').length;
  while (length < least) {
    const more = filler(random, 3);
    paragraphs.push(more);
    length += more.length + 2;
  }
  const headline = `News of the ${noun(random)} in ${place}`;
  const front = `---\npublisher: ${publisher}\npublishedOn: ${publishedOn}\n---\n`;
  return {
    slug,
    file: `${front}# ${headline}\n\n${paragraphs.join('\n\n')}\n`,
    quotes: sayings.map((saying) => quotes.get(saying) as PlantedQuote),
    names,
  };
}
