import { DEFINITES, FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import { isRoleNoun, ROLE_NOUNS } from '../../lexicon/roles.ts';
import { fold } from '../../text/fold.ts';
import { tokenWords } from '../../text/tokenize.ts';
import type { Agents, NamedPerson } from '../agents/mentions.ts';
import type { ExtractOptions, KnownPerson } from '../document.ts';
import { rolesHeld } from './role-bearers.ts';

/** An office that a known person has on the day of the text. */
interface HeldOffice {
  readonly person: KnownPerson;
  /** Folded, as `place` is. */
  readonly words: readonly string[];
  /** What it is of, as it is written: "Orton" of "Mayor of Orton"; empty if the title does not say. */
  readonly place: string;
}

const AMERICAN = /^(?:u\.?s\.?|american)$/;

/**
 * Knows who "the mayor" is in a text that never names her: the one known person who has the office on the text's
 * day, if the text names what the office is of. Without a day, or with two who fit, it is nobody.
 */
export class AbsentHolders {
  readonly #text: string;
  readonly #offices: readonly HeldOffice[];
  readonly #first: number;
  readonly #added: KnownPerson[] = [];

  constructor(text: string, agents: Agents, { people = [], publishedOn = null }: ExtractOptions) {
    this.#text = text;
    this.#first = agents.people.length;
    const named = new Set(agents.people.map(({ known }) => known?.key));
    this.#offices =
      publishedOn === null
        ? []
        : people.flatMap((person) =>
            named.has(person.key)
              ? []
              : rolesHeld(person, publishedOn).map((title) => officeOf(person, title)),
          );
  }

  /** The people who were found although the text never names them. Their indices follow those of the people it names. */
  get people(): readonly NamedPerson[] {
    return this.#added.map((known) => ({
      name: known.name,
      known,
      gender: 'UNKNOWN',
      roles: [],
      mentions: [],
    }));
  }

  /** The index of the person that a description means; -1 for nobody. Indices go on after the people whom the text names. */
  find(words: string, noun: string): number {
    if (!ROLE_NOUNS.has(noun) || this.#offices.length === 0) return -1;
    const said = tokenWords(fold(words)).filter(
      (word) => word !== noun && !DEFINITES.has(word) && !FUNCTION_WORDS.has(word),
    );
    const fitting = this.#offices.filter(
      ({ words: own, place }) =>
        own.includes(noun) &&
        said.every((word) => own.includes(word) || (AMERICAN.test(word) && own.includes('states'))) &&
        place !== '' &&
        this.#text.includes(place),
    );
    const holders = [...new Set(fitting.map(({ person }) => person))];
    const [holder] = holders;
    if (holder === undefined || holders.length > 1) return -1;
    const known = this.#added.indexOf(holder);
    return this.#first + (known < 0 ? this.#added.push(holder) - 1 : known);
  }
}

function officeOf(person: KnownPerson, title: string): HeldOffice {
  const place =
    / of (?:the )?(.+)$/u.exec(title)?.[1] ?? tokenWords(title).find((word) => !isRoleNoun(word)) ?? '';
  return { person, words: tokenWords(fold(title)), place };
}
