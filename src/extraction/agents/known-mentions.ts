import { parsePersonName } from '../../names/person-name.ts';
import { tokenAt } from '../../text/tokens.ts';
import type { ExtractOptions } from '../document.ts';
import type { Story, StoryParagraph } from '../layout/story.ts';
import { findKnownAgents, type KnownHit, type KnownNames, knownNamesOf } from './known-agents.ts';
import type { MentionList } from './mentions.ts';
import type { OrganizationRegister } from './organization-register.ts';
import type { PersonRegister } from './people.ts';
import { bearersOf, type FullNaming, titleBefore, withoutLongerNames } from './surname-aliases.ts';

type KnownRange = Pick<KnownHit, 'first' | 'last' | 'end'>;

/** A known person's surname alone, until it is known who else in the document has it. */
interface LoneSurname {
  readonly position: number;
  readonly range: KnownRange;
  /** Index of the known person's cluster. */
  readonly index: number;
}

/** Mentions the people and organizations that are known before the document is read. */
export class KnownMentions {
  readonly #story: Story;
  readonly #known: KnownNames;
  readonly #people: PersonRegister;
  readonly #organizations: OrganizationRegister;
  readonly #mentions: MentionList;
  readonly #surnames: LoneSurname[] = [];

  constructor(
    story: Story,
    options: ExtractOptions,
    people: PersonRegister,
    organizations: OrganizationRegister,
    mentions: MentionList,
  ) {
    this.#story = story;
    this.#known = knownNamesOf(options);
    this.#people = people;
    this.#organizations = organizations;
    this.#mentions = mentions;
  }

  /** Reads one paragraph; the tokens that its known agents take. */
  readParagraph(paragraph: StoryParagraph, position: number): Set<number> {
    const taken = new Set<number>();
    const hits = findKnownAgents(this.#story.text, paragraph.tokens, this.#known);
    for (const hit of withoutLongerNames(paragraph, hits)) {
      for (let i = hit.first; i <= hit.last; i++) taken.add(i);
      const index = this.#cluster(paragraph, hit);
      const isSurname = hit.kind === 'PERSON' && hit.first === hit.last && hit.agent.name.includes(' ');
      if (isSurname) this.#surnames.push({ position, range: hit, index });
      else this.#mentions.add(position, hit, hit.kind, index, hit.end);
    }
    return taken;
  }

  #cluster(paragraph: StoryParagraph, hit: KnownHit): number {
    if (hit.kind === 'ORGANIZATION')
      return this.#organizations.addKnown(hit.agent, textOf(this.#story, paragraph, hit));
    const words = paragraph.tokens.slice(hit.first, hit.last + 1).map(({ text }) => text);
    return this.#people.addKnown(hit.agent, words);
  }

  /** Gives each surname alone to the person that it means. All other people must have been mentioned. */
  resolveSurnames(): void {
    if (this.#surnames.length === 0) return;
    const { paragraphs } = this.#story;
    const namings = Map.groupBy(this.#fullNamings(), ({ surname }) => surname);
    const bySurname = Map.groupBy(
      this.#surnames,
      ({ position, range }) =>
        parsePersonName(textOf(this.#story, paragraphs[position] as StoryParagraph, range)).last,
    );
    for (const [surname, places] of bySurname) {
      const aliases = places.map(({ position, range, index }) => {
        const { tokens } = paragraphs[position] as StoryParagraph;
        return { at: tokenAt(tokens, range.first).start, index, title: titleBefore(tokens, range.first) };
      });
      bearersOf(aliases, namings.get(surname) ?? []).forEach((bearer, at) => {
        const { position, range } = places[at] as LoneSurname;
        this.#mentions.add(position, range, 'PERSON', bearer, range.end);
      });
    }
  }

  /** Where the story names people in full, in order; a headline's capitals say nothing. */
  #fullNamings(): (FullNaming & { surname: string })[] {
    return this.#mentions.inOrder().flatMap(({ kind, paragraph, first, last, span, index }) => {
      const read = this.#story.paragraphs[paragraph] as StoryParagraph;
      if (kind !== 'PERSON' || first === last || read.paragraph.kind === 'HEADLINE') return [];
      const { gender, parsed } = this.#people.cluster(index);
      return [{ at: span.start, index, gender, surname: parsed.last, role: titleBefore(read.tokens, first) }];
    });
  }
}

function textOf({ text }: Story, { tokens }: StoryParagraph, { first, end }: KnownRange): string {
  return text.slice(tokenAt(tokens, first).start, end);
}
