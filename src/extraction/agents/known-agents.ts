import type { ExtractOptions, KnownAgent } from '../document.ts';
import { type Token, tokenize } from '../tokens.ts';
import { startsSentence } from './capitalized-runs.ts';

/** A known agent's name or alias, found in a paragraph. Both token indexes are included. */
export interface KnownHit {
  readonly first: number;
  readonly last: number;
  readonly kind: 'PERSON' | 'ORGANIZATION';
  readonly agent: KnownAgent;
}

interface KnownName {
  readonly name: string;
  /** The name begins with a small letter, "the union", and stands here as a sentence would begin with it. */
  readonly beginsSentence: boolean;
  readonly kind: KnownHit['kind'];
  readonly agent: KnownAgent;
}

/** The names and aliases of the known agents by their first token, longest first. */
export type KnownNames = ReadonlyMap<string, readonly KnownName[]>;

/** How a name is written: as it is, and with a capital where it begins a sentence. */
function spellings(name: string): [written: string, beginsSentence: boolean][] {
  const capitalized = name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return capitalized === name
    ? [[name, false]]
    : [
        [name, false],
        [capitalized, true],
      ];
}

export function indexKnownAgents(options: ExtractOptions): KnownNames {
  const index = new Map<string, KnownName[]>();
  const add = (kind: KnownHit['kind'], agents: readonly KnownAgent[]) => {
    for (const agent of agents) {
      for (const name of [agent.name, ...agent.aliases]) {
        for (const [written, beginsSentence] of spellings(name.trim())) {
          const first = tokenize(written, { start: 0, end: written.length })[0];
          if (first === undefined) continue;
          const entries = index.get(first.text) ?? [];
          entries.push({ name: written, beginsSentence, kind, agent });
          index.set(first.text, entries);
        }
      }
    }
  };
  add('ORGANIZATION', options.organizations ?? []);
  add('PERSON', options.people ?? []);
  for (const entries of index.values()) entries.sort((a, b) => b.name.length - a.name.length);
  return index;
}

/** Finds the known agents' names in one paragraph: at word boundaries, the longest at each place. Case matters. */
export function findKnownAgents(text: string, tokens: readonly Token[], known: KnownNames): KnownHit[] {
  if (known.size === 0) return [];
  const hits: KnownHit[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    for (const { name, beginsSentence, kind, agent } of known.get(token.text) ?? []) {
      if (beginsSentence && !startsSentence(tokens, i)) continue;
      const end = token.start + name.length;
      if (!text.startsWith(name, token.start) || /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))) continue;
      let last = i;
      while (last + 1 < tokens.length && (tokens[last + 1] as Token).end <= end) last++;
      if ((tokens[last] as Token).end !== end) continue;
      hits.push({ first: i, last, kind, agent });
      i = last;
      break;
    }
  }
  return hits;
}
