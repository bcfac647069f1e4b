import { FEMALE_PRONOUNS, MALE_PRONOUNS } from '../../lexicon/function-words.ts';
import type { Gender } from '../agents/gender.ts';
import type { Agents } from '../agents/mentions.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { COREFERENCE } from '../weights.ts';

/** Reads what the pronouns of a document say of the gender of people whose names do not say it. */
class PronounGenders {
  readonly #agents: Agents;
  /** The last sentence that named each of the people named last, in the order of these sentences. */
  readonly #named = new Map<number, number>();
  /** The genders that pronouns said of a person. */
  readonly #genders = new Map<number, Set<Gender>>();
  #sentence = 0;

  constructor(agents: Agents) {
    this.#agents = agents;
  }

  /** The gender that all pronouns for a person agree in; the one that the name says, if it does. */
  genderOf(person: number): Gender {
    const known = this.#agents.people[person]?.gender ?? 'UNKNOWN';
    const [said, other] = this.#genders.get(person) ?? [];
    return known === 'UNKNOWN' && other === undefined ? (said ?? known) : known;
  }

  read({ sentence, references }: Phrases): void {
    this.#sentence++;
    const mentions = new Map(references.map(({ first, mention }) => [first, mention]));
    // Who said a quotation is what pronouns beside it are asked for.
    const isQuoted = sentence.items.some(({ kind }) => kind === 'QUOTATION');
    for (let at = 0; at < sentence.length; at++) {
      const mention = mentions.get(at);
      if (mention?.kind === 'PERSON') {
        this.#named.delete(mention.index);
        this.#named.set(mention.index, this.#sentence);
        this.#forgetOldest();
      }
      const word = sentence.word(at);
      if (isQuoted) continue;
      if (MALE_PRONOUNS.has(word)) this.#note('MALE');
      else if (FEMALE_PRONOUNS.has(word)) this.#note('FEMALE');
    }
  }

  #forgetOldest(): void {
    const [oldest] = this.#named.keys();
    if (oldest !== undefined && this.#named.size > COREFERENCE.mostCandidates) this.#named.delete(oldest);
  }

  /** Notes a pronoun of a gender if it can mean one person only. */
  #note(gender: Gender): void {
    let only: number | null = null;
    for (const [person, sentence] of this.#named) {
      const own = this.#agents.people[person]?.gender ?? 'UNKNOWN';
      if (this.#sentence - sentence > COREFERENCE.farthestPerson || (own !== 'UNKNOWN' && own !== gender))
        continue;
      if (only !== null) return;
      only = person;
    }
    if (only === null) return;
    this.#genders.set(only, (this.#genders.get(only) ?? new Set()).add(gender));
  }
}

/**
 * The people with the gender that the text's own pronouns say, where a name does not: of "Kiran Bell paid. She left." A
 * pronoun says it where it can mean nobody else.
 */
export function withPronounGenders(sentences: readonly Phrases[], agents: Agents): Agents {
  if (agents.people.every(({ gender }) => gender !== 'UNKNOWN')) return agents;
  const genders = new PronounGenders(agents);
  for (const phrases of sentences) genders.read(phrases);
  const people = agents.people.map((person, index) => ({ ...person, gender: genders.genderOf(index) }));
  return { ...agents, people };
}
