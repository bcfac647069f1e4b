import { wordSet } from '../../lexicon/word-set.ts';
import type { Agents } from '../agents/mentions.ts';
import type { Phrases } from '../phrases/phrases.ts';

const MALE_PRONOUNS = wordSet('he him his himself');
const FEMALE_PRONOUNS = wordSet('she her hers herself');

/** How often pronouns of each gender can mean one person only. */
interface Votes {
  male: number;
  female: number;
}

/** Counts the pronouns of a sentence after the only person that they can mean. */
function countPronouns({ sentence }: Phrases, from: number, votes: Votes): void {
  for (let at = from; at < sentence.length; at++) {
    const word = sentence.word(at);
    if (MALE_PRONOUNS.has(word)) votes.male++;
    else if (FEMALE_PRONOUNS.has(word)) votes.female++;
  }
}

/**
 * The people with the gender that the text's own pronouns say, where a name does not: of "Kiran Bell paid. She left." That
 * counts only where one person alone is named, in the pronoun's sentence and the one before.
 */
export function withPronounGenders(sentences: readonly Phrases[], agents: Agents): Agents {
  const votes = new Map<number, Votes>();
  let before: ReadonlySet<number> = new Set();
  for (const phrases of sentences) {
    const own = new Set<number>();
    let last = -1;
    for (const { mention, last: end } of phrases.references) {
      if (mention?.kind !== 'PERSON') continue;
      own.add(mention.index);
      if (last < 0) last = end;
    }
    const named = new Set([...before, ...own]);
    const [only] = named;
    if (only !== undefined && named.size === 1 && agents.people[only]?.gender === 'UNKNOWN') {
      const counted = votes.get(only) ?? { male: 0, female: 0 };
      countPronouns(phrases, last + 1, counted);
      votes.set(only, counted);
    }
    before = own;
  }
  const people = agents.people.map((person, index) => {
    const { male, female } = votes.get(index) ?? { male: 0, female: 0 };
    if ((male === 0) === (female === 0)) return person;
    return { ...person, gender: male > 0 ? ('MALE' as const) : ('FEMALE' as const) };
  });
  return { ...agents, people };
}
