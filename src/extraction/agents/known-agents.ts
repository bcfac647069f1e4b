import { tokenize } from '../../text/tokenize.ts';
import { nameEnd, type Token, type TokenRange, tokenAt } from '../../text/tokens.ts';
import type { ExtractOptions, KnownAgent, KnownPerson } from '../document.ts';
import { startsSentence } from './capitalized-runs.ts';

type Known =
  | { readonly kind: 'PERSON'; readonly agent: KnownPerson }
  | { readonly kind: 'ORGANIZATION'; readonly agent: KnownAgent };

/** A known agent's name or alias, found in a paragraph. Both token indexes are included. */
export type KnownHit = TokenRange & {
  /** Offset in the text: an alias may have the stop of "Corp." or a possessive ending, "Moody’s". */
  readonly end: number;
} & Known;

/** A name of a known agent. */
type KnownName = Known & {
  /** The name begins with a small letter, "the union", and is written here as at the beginning of a sentence. */
  readonly beginsSentence: boolean;
};

/** The names and aliases of the known agents: by their first token, by their length, longest first, by themselves. */
export type KnownNames = ReadonlyMap<string, ReadonlyMap<number, ReadonlyMap<string, readonly KnownName[]>>>;

/** How a name is written: as it is, and with a capital if it begins a sentence. */
function spellings(name: string): [written: string, beginsSentence: boolean][] {
  const capitalized = name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return capitalized === name
    ? [[name, false]]
    : [
        [name, false],
        [capitalized, true],
      ];
}

const NOBODY: readonly never[] = [];

type KnownLists = Required<Pick<ExtractOptions, 'people' | 'organizations'>>;

/** The last index made of a list of people, or of organizations if there is no such list, with both lists. */
const lastIndexes = new WeakMap<readonly KnownAgent[], KnownLists & { readonly names: KnownNames }>();

/**
 * The names of the known agents. They are indexed once for the same two lists, which must not change: a corpus has
 * thousands of articles, and there can be tens of thousands of known people.
 */
export function knownNamesOf({ people = NOBODY, organizations = NOBODY }: ExtractOptions): KnownNames {
  // Never by NOBODY, which lives as long as the program and would keep the organizations with it.
  const key = people === NOBODY ? organizations : people;
  const last = lastIndexes.get(key);
  if (last?.people === people && last.organizations === organizations) return last.names;
  const names = indexKnownAgents({ people, organizations });
  lastIndexes.set(key, { people, organizations, names });
  return names;
}

function indexKnownAgents({ people, organizations }: KnownLists): KnownNames {
  const index = new Map<string, Map<number, Map<string, KnownName[]>>>();
  const add = (known: Known) => {
    for (const name of [known.agent.name, ...known.agent.aliases]) {
      for (const [written, beginsSentence] of spellings(name.trim())) {
        const first = tokenize(written, { start: 0, end: written.length })[0];
        if (first === undefined) continue;
        const byLength = index.get(first.text) ?? new Map<number, Map<string, KnownName[]>>();
        const byName = byLength.get(written.length) ?? new Map<string, KnownName[]>();
        const bearers = byName.get(written) ?? [];
        // Of several agents of one name the first is meant.
        if (!bearers.some((bearer) => bearer.beginsSentence === beginsSentence))
          bearers.push({ ...known, beginsSentence });
        index.set(first.text, byLength.set(written.length, byName.set(written, bearers)));
      }
    }
  };
  for (const agent of organizations) add({ kind: 'ORGANIZATION', agent });
  for (const agent of people) add({ kind: 'PERSON', agent });
  return new Map(
    Array.from(index, ([first, byLength]) => [first, new Map([...byLength].sort(([a], [b]) => b - a))]),
  );
}

/** Whether a name that ends at an offset ends with a token: the possessive ending and the stop may be its own. */
function endsAt(token: Token, offset: number): boolean {
  return token.end === offset || token.wordEnd === offset || nameEnd(token) === offset;
}

/** The known name that begins with a token, the longest there is; null without one. */
function knownAt(text: string, tokens: readonly Token[], index: number, known: KnownNames): KnownHit | null {
  const token = tokenAt(tokens, index);
  for (const [length, byName] of known.get(token.text) ?? []) {
    const end = token.start + length;
    const bearers = byName.get(text.slice(token.start, end));
    const bearer = bearers?.find(({ beginsSentence }) => !beginsSentence || startsSentence(tokens, index));
    if (bearer === undefined) continue;
    let last = index;
    while (last + 1 < tokens.length && tokenAt(tokens, last + 1).start < end) last++;
    if (endsAt(tokenAt(tokens, last), end)) return { ...bearer, first: index, last, end };
  }
  return null;
}

/** Finds the known agents' names in one paragraph: at word boundaries, the longest at each place. Case matters. */
export function findKnownAgents(text: string, tokens: readonly Token[], known: KnownNames): KnownHit[] {
  const hits: KnownHit[] = [];
  for (let i = 0; known.size > 0 && i < tokens.length; i++) {
    const hit = knownAt(text, tokens, i, known);
    if (hit === null) continue;
    hits.push(hit);
    i = hit.last;
  }
  return hits;
}
