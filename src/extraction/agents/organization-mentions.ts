import { inTitleCase } from '../../text/title-case.ts';
import { nameEnd, type Token, type TokenRange, tokenAt } from '../../text/tokens.ts';
import type { Story } from '../layout/story.ts';
import { capitalizedRuns } from './capitalized-runs.ts';
import type { MentionList } from './mentions.ts';
import type { OrganizationRegister } from './organization-register.ts';
import { organizationsInRun } from './organizations.ts';

/** Mentions the organizations that only the document knows, and tells which runs of capitalized words they leave. */
export class OrganizationMentions {
  readonly #story: Story;
  readonly #organizations: OrganizationRegister;
  readonly #mentions: MentionList;
  /** By paragraph, the tokens that some agent's name has. */
  readonly #taken: readonly Set<number>[];
  /** The words with a capital, once they were asked for. */
  #inTitleCase: ReadonlySet<string> | null = null;

  constructor(
    story: Story,
    organizations: OrganizationRegister,
    mentions: MentionList,
    taken: readonly Set<number>[],
  ) {
    this.#story = story;
    this.#organizations = organizations;
    this.#mentions = mentions;
    this.#taken = taken;
  }

  /** The runs of capitalized words of each paragraph that are no organization's name. */
  find(): TokenRange[][] {
    const runs: TokenRange[][] = [];
    for (const position of this.#storyFirst()) runs[position] = this.#mentionNamed(position);
    return runs.map((inPart, position) => inPart.filter((run) => !this.#mentionAgain(position, run)));
  }

  /** The positions of the paragraphs, a headline's last: it only repeats what the story names. */
  #storyFirst(): number[] {
    const positions = [...this.#story.paragraphs.keys()];
    const isStory = (position: number) => !this.#isHeadline(position);
    return [...positions.filter(isStory), ...positions.filter((position) => !isStory(position))];
  }

  #tokens(position: number): readonly Token[] {
    return this.#story.paragraphs[position]?.tokens ?? [];
  }

  #takenIn(position: number): Set<number> {
    return this.#taken[position] ?? new Set();
  }

  #isHeadline(position: number): boolean {
    return this.#story.paragraphs[position]?.paragraph.kind === 'HEADLINE';
  }

  #mentionNamed(position: number): TokenRange[] {
    const tokens = this.#tokens(position);
    const taken = this.#takenIn(position);
    const before = taken.size;
    const runs = capitalizedRuns(tokens, taken);
    for (const run of runs)
      for (const range of organizationsInRun(tokens, run, this.#story.smallWords, taken))
        this.#mention(position, range);
    return taken.size > before ? capitalizedRuns(tokens, taken) : runs;
  }

  #mention(position: number, range: TokenRange): void {
    const taken = this.#takenIn(position);
    if (taken.has(range.first) || taken.has(range.last)) return;
    const name = this.#text(position, range);
    if (this.#isShoutedName(name)) return;
    if (this.#isHeadline(position) && range.first < range.last && !this.#organizations.has(name)) return;
    for (let i = range.first; i <= range.last; i++) taken.add(i);
    this.#mentions.add(position, range, 'ORGANIZATION', this.#organizations.addNamed(name));
  }

  /** Whether a word in capitals is a name that the text writes "Bell" elsewhere: "BELL" in a heading is no acronym. */
  #isShoutedName(name: string): boolean {
    if (!/^\p{Lu}{5,}$/u.test(name)) return false;
    this.#inTitleCase ??= new Set(
      this.#story.paragraphs.flatMap(({ tokens }) =>
        tokens.filter(({ capitalized }) => capitalized).map(({ text }) => text),
      ),
    );
    return this.#inTitleCase.has(inTitleCase(name));
  }

  /** Mentions an organization that elsewhere something shows to be one: "Carris" after "the ferry company Carris". */
  #mentionAgain(position: number, run: TokenRange): boolean {
    if (!this.#organizations.has(this.#text(position, run))) return false;
    this.#mention(position, run);
    return true;
  }

  #text(position: number, { first, last }: TokenRange): string {
    const tokens = this.#tokens(position);
    return this.#story.text.slice(tokenAt(tokens, first).start, nameEnd(tokenAt(tokens, last)));
  }
}
