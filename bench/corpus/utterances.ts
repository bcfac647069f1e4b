import type { Random } from './random.ts';
import { ADJECTIVES, type ContentWord, NOUNS, TIMES, VERBS, withArticles } from './vocabulary.ts';

/** A sentence that somebody says, by its content words and the frame they stand in. */
export interface Utterance {
  readonly frame: Frame;
  readonly slots: readonly ContentWord[];
}

/** Two ways to put the same words: capitals stand for slots, Noun, Verb, Adjective and Time; the order is the same. */
interface Frame {
  readonly plain: string;
  readonly reworded: string;
}

const FRAMES: readonly Frame[] = [
  {
    plain: 'we will V the A N before the T and V every N in the A district',
    reworded: 'we are going to V the A N before this T and then V every N of the A district',
  },
  {
    plain: 'nobody wants to V a A N when the N needs a A N',
    reworded: 'really nobody wants to V some A N while the N needs a A N',
  },
  {
    plain: 'the A N cannot wait until the T because families V their N without it',
    reworded: 'that A N can not wait until the T since families V their N without it',
  },
  {
    plain: 'if you V the N you also V the A N and the A N behind it',
    reworded: 'whoever will V the N must also V the A N and the A N behind it',
  },
  {
    plain: 'they promised to V our N last T but the A N is still a A N',
    reworded: 'they had promised to V our N last T and yet the A N is still one A N',
  },
  {
    plain: 'my neighbours V the A N each T so that children can V a N',
    reworded: 'my neighbours always V the A N each T so children are able to V a N',
  },
  {
    plain: 'a A N is worth more than ten A N and we should V both before the T',
    reworded: 'one A N is worth more than ten A N so we ought to V both before the T',
  },
  {
    plain: 'it took us years to V this N and one T is enough to V the A N',
    reworded: 'it has taken us years to V this N and a single T is enough to V the A N',
  },
  {
    plain: 'without the N we would have to V each A N and V the A N by hand',
    reworded: 'without that N we would be forced to V each A N and to V the A N by hand',
  },
  {
    plain: 'experts told me that the A N will V neither the N nor the A N',
    reworded: 'experts have told me the A N is going to V neither the N nor the A N',
  },
];

const POOLS: Readonly<Record<string, readonly ContentWord[]>> = {
  N: NOUNS,
  V: VERBS,
  A: ADJECTIVES,
  T: TIMES,
};

const isSlot = (word: string) => Object.hasOwn(POOLS, word);

/** Makes an utterance; no content word comes twice in it. */
export function makeUtterance(random: Random): Utterance {
  const frame = random.pick(FRAMES);
  const slots: ContentWord[] = [];
  for (const word of frame.plain.split(' ').filter(isSlot)) {
    const pool = POOLS[word] as readonly ContentWord[];
    slots.push(random.pick(pool.filter((candidate) => !slots.includes(candidate))));
  }
  return { frame, slots };
}

function fill(frame: string, slots: readonly string[]): string {
  let at = 0;
  const sentence = frame
    .split(' ')
    .map((word) => (isSlot(word) ? (slots[at++] as string) : word))
    .join(' ');
  return withArticles(sentence.charAt(0).toUpperCase() + sentence.slice(1));
}

/** The words with so many of them replaced by synonyms. */
function replaceSome(random: Random, slots: readonly ContentWord[], count: number): string[] {
  const replaced = new Set(random.some([...slots.keys()], count));
  return slots.map(({ word, synonym }, index) => (replaced.has(index) ? synonym : word));
}

/** An utterance in its own words, without a full stop. */
export function plainWords({ frame, slots }: Utterance): string {
  return fill(
    frame.plain,
    slots.map(({ word }) => word),
  );
}

/** One content word is another, and what can be contracted is. */
export function lightlyReworded(random: Random, { frame, slots }: Utterance): string {
  const words = fill(frame.plain, replaceSome(random, slots, 1));
  return words.replace('cannot', 'can’t').replace('we will', 'we’ll').replace('We will', 'We’ll');
}

/** The frame is put in other words, and one content word is another. */
export function heavilyReworded(random: Random, { frame, slots }: Utterance): string {
  return fill(frame.reworded, replaceSome(random, slots, 1));
}

/** The last words of an utterance that hold four of its content words. */
export function fragmentOf({ frame, slots }: Utterance): string {
  const words = fill(
    frame.plain,
    slots.map(({ word }) => word),
  ).split(' ');
  const contents = new Set(slots.slice(-4).map(({ word }) => word));
  const from = words.findIndex((word) => contents.has(word.toLowerCase()));
  return words.slice(from).join(' ');
}
