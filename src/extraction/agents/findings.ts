import { nameSpan, type Token, type TokenRange } from '../../text/tokens.ts';
import type { Story, StoryParagraph } from '../layout/story.ts';
import { AGENTS } from '../weights.ts';
import type { AgentMention } from './mentions.ts';
import { OrganizationRegister } from './organization-register.ts';
import { PersonRegister } from './people.ts';

/** A paragraph of the story while agents are looked for in it. */
export interface Part extends StoryParagraph {
  /** A headline only repeats what the story names, for its capitals say nothing. */
  readonly isHeadline: boolean;
  /** The tokens that name an organization, or an agent that is known before the text is read. */
  readonly taken: Set<number>;
}

/** A mention as it is found. `index` is that of the agent in its register. */
export interface FoundMention extends TokenRange, Pick<AgentMention, 'kind' | 'span' | 'index'> {
  readonly part: Part;
}

/** Whether a paragraph is a heading in capitals inside the story: "FRANCE WINS". */
function isHeading(tokens: readonly Token[]): boolean {
  if (tokens.length > AGENTS.longestHeading || tokens.at(-1)?.kind === 'STOP') return false;
  const words = tokens.filter(({ kind }) => kind === 'WORD');
  return words.length > 1 && words.every(({ text }) => text === text.toUpperCase());
}

/** What has been found of the agents of a document. */
export class Findings {
  readonly story: Story;
  readonly parts: readonly Part[];
  readonly people = new PersonRegister();
  readonly organizations = new OrganizationRegister();
  readonly #mentions: FoundMention[] = [];

  constructor(story: Story) {
    this.story = story;
    this.parts = story.paragraphs.map((read) => ({
      ...read,
      isHeadline: read.paragraph.kind === 'HEADLINE' || isHeading(read.tokens),
      taken: new Set(),
    }));
  }

  /** The name that a run of tokens writes. */
  name(part: Part, range: TokenRange): string {
    const { start, end } = nameSpan(part.tokens, range);
    return this.story.text.slice(start, end);
  }

  /** Adds a mention, which ends with the name or at an offset that is given. */
  mention(
    part: Part,
    { first, last }: TokenRange,
    kind: FoundMention['kind'],
    index: number,
    end?: number,
  ): void {
    const name = nameSpan(part.tokens, { first, last });
    this.#mentions.push({
      part,
      first,
      last,
      kind,
      index,
      span: { start: name.start, end: end ?? name.end },
    });
  }

  /** The mentions in the order of the text. */
  mentions(): FoundMention[] {
    return this.#mentions.sort((a, b) => a.span.start - b.span.start);
  }
}
