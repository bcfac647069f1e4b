import type { Span } from '../../model/span.ts';
import { nameEnd, type TokenRange, tokenAt } from '../../text/tokens.ts';
import type { KnownAgent } from '../document.ts';
import type { Story } from '../layout/story.ts';
import type { PersonCluster } from './people.ts';
import { titleStart } from './roles.ts';

/** A place that names a person or an organization, in one paragraph's tokens and in the text. */
export interface AgentMention extends TokenRange {
  /** Position of the paragraph in the story. */
  readonly paragraph: number;
  readonly span: Span;
  readonly kind: 'PERSON' | 'ORGANIZATION';
  /** Index of the person's cluster, or of the organization. */
  readonly index: number;
  /** First token of the role or the form of address before a person's name; `first` without one. */
  readonly titleFirst: number;
}

/** An organization, under the name that it first goes by. */
export interface OrganizationCluster {
  readonly name: string;
  readonly known: KnownAgent | null;
}

/** A person as the whole document shows it. */
export interface NamedPerson extends PersonCluster {
  /** The fullest name that is in the text, without titles. */
  readonly name: string;
}

/** Who and what is named in a document. */
export interface Agents {
  readonly people: readonly NamedPerson[];
  readonly organizations: readonly OrganizationCluster[];
  /** In order, without overlap. */
  readonly mentions: readonly AgentMention[];
  /** Places that name each person, in order, by the person's index. */
  readonly mentionsByPerson: readonly (readonly Span[])[];
  /** Places that name each organization, in order, by the organization's index. */
  readonly mentionsByOrganization: readonly (readonly Span[])[];
}

/** The mentions of a document while they are found, in any order. */
export class MentionList {
  readonly #story: Story;
  readonly #mentions: AgentMention[] = [];
  #ordered = true;

  constructor(story: Story) {
    this.#story = story;
  }

  /** Adds the tokens of one paragraph as a mention, which ends with the name or at an offset that is given. */
  add(
    position: number,
    { first, last }: TokenRange,
    kind: AgentMention['kind'],
    index: number,
    end?: number,
  ): void {
    const tokens = this.#story.paragraphs[position]?.tokens ?? [];
    const span = { start: tokenAt(tokens, first).start, end: end ?? nameEnd(tokenAt(tokens, last)) };
    const titleFirst = kind === 'PERSON' ? titleStart(tokens, first) : first;
    this.#mentions.push({ paragraph: position, first, last, span, kind, index, titleFirst });
    this.#ordered = false;
  }

  /** The mentions in the order of the text. */
  inOrder(): readonly AgentMention[] {
    if (!this.#ordered) this.#mentions.sort((a, b) => a.span.start - b.span.start);
    this.#ordered = true;
    return this.#mentions;
  }
}

/** The clusters of one kind in the order of their first mention, the new place of each, and all their mentions. */
export function inOrderOfMention(
  mentions: readonly AgentMention[],
  kind: AgentMention['kind'],
): { clusters: number[]; places: Map<number, number>; spans: Span[][] } {
  const clusters: number[] = [];
  const places = new Map<number, number>();
  const spans: Span[][] = [];
  for (const mention of mentions) {
    if (mention.kind !== kind) continue;
    let place = places.get(mention.index);
    if (place === undefined) {
      place = clusters.length;
      clusters.push(mention.index);
      places.set(mention.index, place);
      spans.push([]);
    }
    spans[place]?.push(mention.span);
  }
  return { clusters, places, spans };
}
