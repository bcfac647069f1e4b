import { DEFINITES } from '../../lexicon/function-words.ts';
import { NATIONALITY_WORDS, PLACE_WORDS } from '../../lexicon/places.ts';
import {
  GROUP_NOUNS,
  isRoleNoun,
  ROLE_EQUIVALENTS,
  ROLE_MODIFIERS,
  ROLE_NOUNS,
  TITLES,
} from '../../lexicon/roles.ts';
import { isCapitalized } from '../../text/character-class.ts';
import { fold } from '../../text/fold.ts';
import { tokenWords } from '../../text/tokenize.ts';
import type { Agents } from '../agents/mentions.ts';
import type { ExtractOptions, KnownPerson } from '../document.ts';
import { BEARERS } from '../scores.ts';
import { COREFERENCE } from '../weights.ts';
import { lastBefore } from './antecedents.ts';

interface HeldRole {
  readonly person: number;
  /** The nation that the bearer's name goes with, "Carl Dunn of Norway", folded; null without one. */
  readonly nation: string | null;
  /** Folded. */
  readonly title: string;
  /** The title without stops and commas, with a blank at each end. */
  readonly plain: string;
  readonly words: readonly string[];
  /** Whether it names a firm, a party or a place: "Acme director". */
  readonly isOfBody: boolean;
}

/** Knows who has which role in a document, so that "the top U.S. diplomat" is found to be a person. */
export class RoleBearers {
  readonly #text: string;
  readonly #agents: Agents;
  readonly #rolesByWord = new Map<string, HeldRole[]>();

  constructor(text: string, agents: Agents, options: ExtractOptions) {
    this.#text = text;
    this.#agents = agents;
    agents.people.forEach((person, index) => {
      const held = rolesHeld(person.known, options.publishedOn ?? null);
      const written = [...person.roles.map(({ title }) => title), ...held];
      const ofBodies = new Set(written.filter(statesBody).map(fold));
      const titles = [...new Set(written.map(fold))];
      const nation = this.#nationAfter(index) ?? nationIn(titles);
      for (const title of titles) {
        const words = tokenWords(title);
        const plain = ` ${title.replace(/[.,]/gu, '')} `;
        const role = { person: index, title, nation, plain, words, isOfBody: ofBodies.has(title) };
        for (const word of new Set(role.plain.trim().split(' '))) this.#noteRole(word, role);
      }
    });
  }

  /** The nation after a person's name, "Carl Dunn of Norway", folded. */
  #nationAfter(person: number): string | null {
    for (const { end } of (this.#agents.people[person]?.mentions ?? []).slice(0, COREFERENCE.mostBearers)) {
      const nation = /^ of (?:the )?([^\s,;:!?)”"]+)/u.exec(this.#text.slice(end, end + 40))?.[1];
      if (nation !== undefined && NATIONS.has(fold(nation))) return fold(nation);
    }
    return null;
  }

  #noteRole(word: string, role: HeldRole): void {
    const roles = this.#rolesByWord.get(word) ?? [];
    if (roles.length < COREFERENCE.mostBearers) roles.push(role);
    this.#rolesByWord.set(word, roles);
  }

  /**
   * The person whose role a description names, "the top U.S. diplomat": the one most like it, then the last named. -1
   * if there is none.
   */
  find(words: string, noun: string, at: number): number {
    const titles = ROLE_EQUIVALENTS.get(noun) ?? [noun];
    const described = tokenWords(fold(words));
    const owner = ownerIn(words);
    let best = -1;
    let bestScore = -Infinity;
    // "The union" is no role of a union leader's.
    if (GROUP_NOUNS.has(noun) && !ROLE_NOUNS.has(noun)) return -1;
    const roles = new Set(
      titles.flatMap((wanted) => this.#rolesByWord.get(wanted.split(' ', 1)[0] ?? '') ?? []),
    );
    for (const { person, title, nation, plain, words: titleWords, isOfBody: ofBody } of roles) {
      if (!titles.some((wanted) => plain.includes(` ${wanted} `))) continue;
      if (ofAnotherNation(described, titleWords) || isForeign(described, nation)) continue;
      // "Acme's director" has no role at another firm.
      if (owner !== null && ofBody && !titleWords.includes(owner)) continue;
      const shared = titleWords.filter((word) => described.includes(word)).length;
      const unsaid = unsaidWords(described, noun, title);
      const former =
        /\b(?:former|ex)\b/u.test(title) && !/\b(?:former|ex)\b/u.test(fold(words)) ? BEARERS.former : 0;
      const place = lastBefore(this.#agents.people[person]?.mentions ?? [], at)?.start ?? -1;
      const score =
        shared * BEARERS.perSharedWord +
        unsaid +
        former +
        (place < 0 ? BEARERS.notYetNamed : place / (this.#text.length + 1));
      if (score > bestScore) {
        best = person;
        bestScore = score;
      }
    }
    return bestScore > BEARERS.least ? best : -1;
  }
}

/** Whether a role names what it is of, rather than only an office. */
function statesBody(title: string): boolean {
  return tokenWords(title).some((word) => isCapitalized(word) && !isRoleNoun(word) && !TITLES.has(word));
}

/** The last word of the name whose possessive a description begins with, folded: "acme" in "Acme’s director". */
function ownerIn(words: string): string | null {
  const owner = /^([^,]*?)[’']s? /u.exec(words)?.[1] ?? '';
  const last = tokenWords(owner).at(-1) ?? '';
  return isCapitalized(last) ? fold(last) : null;
}

/** How little a role suits all that a description says; 0 or less. */
function unsaidWords(described: readonly string[], noun: string, title: string): number {
  let weight = 0;
  for (const word of described) {
    if (word === noun || word.length < 3 || DEFINITES.has(word) || word === 'top' || word === 'chief')
      continue;
    if (title.includes(word) || ROLE_MODIFIERS.has(word)) continue;
    weight += /^u\.s\.?$/u.test(word) ? BEARERS.unsaidAmerican : BEARERS.perUnsaidWord;
  }
  return weight;
}

const NATIONS: ReadonlySet<string> = new Set([...NATIONALITY_WORDS, ...PLACE_WORDS].map(fold));

/** The nation that a bearer's titles name, "Russian President", if they agree. */
function nationIn(titles: readonly string[]): string | null {
  const nations = new Set(titles.flatMap((title) => tokenWords(title).filter((word) => NATIONS.has(word))));
  const [nation = null] = nations;
  return nations.size === 1 ? nation : null;
}

/** Whether a description and a role each name a nation, and not the same: "the U.S. diplomat", "Chinese diplomat". */
function ofAnotherNation(described: readonly string[], title: readonly string[]): boolean {
  const nations = title.filter((word) => NATIONS.has(word));
  return (
    nations.length > 0 &&
    described.some((word) => NATIONS.has(word)) &&
    !nations.some((word) => described.includes(word))
  );
}

const AMERICAN = /^(?:u\.?s\.?(?:a\.?)?|americans?|states|america)$/u;

/** Whether a description is of an American, and a bearer's name goes with another nation's. */
function isForeign(described: readonly string[], nation: string | null): boolean {
  return nation !== null && !AMERICAN.test(nation) && described.some((word) => AMERICAN.test(word));
}

/** The offices of a known person on a date; all of them if the text has no date. */
export function rolesHeld(person: KnownPerson | null, date: string | null): string[] {
  return (person?.roles ?? [])
    .filter(
      ({ from, to }) => date === null || ((from === null || from <= date) && (to === null || date <= to)),
    )
    .map(({ title }) => title);
}
