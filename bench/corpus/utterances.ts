import type { Rewording } from './key.ts';
import type { Random } from './random.ts';
import { ADJECTIVES, type ContentWord, NOUNS, TIMES, VERBS, withArticles } from './vocabulary.ts';

/** A sentence that somebody says, by its content words and the frame they stand in. */
export interface Utterance {
  readonly frame: Frame;
  readonly slots: readonly ContentWord[];
}

/**
 * Two ways to put the same words: a capital stands for a slot, N for a noun, V for a verb, A for an adjective, T for a
 * time; the slots come in the same order.
 */
interface Frame {
  readonly plain: string;
  readonly reworded: string;
}

const frame = (plain: string, reworded: string): Frame => ({ plain, reworded });

/** What a sentence begins with. With the endings there are many frames, so that few people use one frame twice. */
const BEGINNINGS: readonly Frame[] = [
  frame('we will V the A N', 'we are going to V the A N'),
  frame('nobody wants to V a A N', 'really nobody wants to V some A N'),
  frame('the A N cannot wait until the T', 'that A N can not wait until the T'),
  frame('families V the N in this A district', 'families always V the N of this A district'),
  frame('they promised to V our A N last T', 'they had promised to V our A N last T'),
  frame('my neighbours V the A N each T', 'my neighbours still V the A N each T'),
  frame('it took us years to V this A N', 'it has taken us years to V this A N'),
  frame('experts told me to V neither the N nor the A N', 'experts have told me to V not the N nor the A N'),
  frame('a A N is worth more than ten N', 'one A N is worth far more than ten N'),
  frame('every child should V a A N before the T', 'each child ought to V a A N before the T'),
  frame('the council can V the N or the A N', 'the council is able to V the N or else the A N'),
  frame('I would rather V one A N than visit your N', 'I should rather V one A N than visit that N'),
];

const ENDINGS: readonly Frame[] = [
  frame('and then we V the A N behind it', 'and after that we V the A N behind it'),
  frame('because the N needs a A N', 'since the N needs some A N'),
  frame('so that children can V a A N', 'so children will V a A N'),
  frame('while others V their A N by hand', 'whereas others V their A N by hand'),
  frame('but the A N is still a A N', 'and yet the A N is still a A N'),
  frame('if the T brings a A N and a N', 'should the T bring a A N and a N'),
  frame('and one T is enough to V the A N', 'and a single T is enough to V the A N'),
  frame('although no N was ever as A as that N', 'though no N was ever so A as that N'),
  frame('or we lose the A N and the N with it', 'or else we lose the A N and that N with it'),
  frame('before anybody can V the N or the A N', 'before anyone can V the N or that A N'),
  frame('without which you cannot V a A N', 'without which you can not V any A N'),
  frame('and that makes the A N as A as a N', 'which makes the A N as A as a N'),
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
  const [beginning, ending] = [random.pick(BEGINNINGS), random.pick(ENDINGS)];
  const whole = frame(`${beginning.plain} ${ending.plain}`, `${beginning.reworded} ${ending.reworded}`);
  const slots: ContentWord[] = [];
  for (const word of whole.plain.split(' ').filter(isSlot)) {
    const pool = POOLS[word] as readonly ContentWord[];
    slots.push(random.pick(pool.filter((candidate) => !slots.includes(candidate))));
  }
  return { frame: whole, slots };
}

function fill(words: string, slots: readonly string[]): string {
  let at = 0;
  const sentence = words
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
export function plainWords({ frame: whole, slots }: Utterance): string {
  return fill(
    whole.plain,
    slots.map(({ word }) => word),
  );
}

/** One content word is another, and what can be contracted is. */
function lightlyReworded(random: Random, { frame: whole, slots }: Utterance): string {
  const words = fill(whole.plain, replaceSome(random, slots, 1));
  return words.replace('cannot', 'can’t').replace('we will', 'we’ll').replace('We will', 'We’ll');
}

/** The frame is put in other words, and two content words are others. */
function heavilyReworded(random: Random, { frame: whole, slots }: Utterance): string {
  return fill(whole.reworded, replaceSome(random, slots, 2));
}

/** The last words of an utterance that hold four of its content words. */
function fragmentOf({ frame: whole, slots }: Utterance): string {
  const words = fill(
    whole.plain,
    slots.map(({ word }) => word),
  ).split(' ');
  const contents = new Set(slots.slice(-4).map(({ word }) => word));
  const from = words.findIndex((word) => contents.has(word.toLowerCase()));
  return words.slice(from).join(' ');
}

export const REWORDINGS: readonly Rewording[] = ['WORD_FOR_WORD', 'LIGHT', 'HEAVY', 'FRAGMENT'];

/** The words by which a report gives an utterance, without a full stop. */
export function reworded(random: Random, utterance: Utterance, kind: Rewording): string {
  if (kind === 'LIGHT') return lightlyReworded(random, utterance);
  if (kind === 'HEAVY') return heavilyReworded(random, utterance);
  return kind === 'FRAGMENT' ? fragmentOf(utterance) : plainWords(utterance);
}
