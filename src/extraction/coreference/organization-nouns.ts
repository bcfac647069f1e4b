import { bisect } from '../../text/bisect.ts';
import { wordsOf } from '../../text/words.ts';
import type { Agents } from '../agents/mentions.ts';

/** Finds the organization that its noun alone repeats: "the embassy" after "the Swiss embassy in Porto". */
export class OrganizationNouns {
  /** Places of organizations whose names hold a word, in order, by that word. */
  readonly #places = new Map<string, { readonly at: number; readonly index: number }[]>();

  constructor(text: string, agents: Agents) {
    for (const { kind, span, index } of agents.mentions) {
      if (kind !== 'ORGANIZATION') continue;
      for (const { folded } of wordsOf(text, span.start, span.end)) {
        const places = this.#places.get(folded) ?? [];
        places.push({ at: span.start, index });
        this.#places.set(folded, places);
      }
    }
  }

  /** The organization that was last named with this noun before an offset; -1 without one. */
  find(noun: string, before: number): number {
    const places = this.#places.get(noun) ?? [];
    const next = bisect(places.length, (i) => (places[i]?.at ?? before) >= before);
    return places[next - 1]?.index ?? -1;
  }
}
