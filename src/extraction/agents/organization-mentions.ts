import { cueForm } from '../../lexicon/cues.ts';
import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import { inTitleCase } from '../../text/title-case.ts';
import { type TokenRange, tokenAt } from '../../text/tokens.ts';
import { valueAt } from '../../text/value-at.ts';
import { capitalizedRuns } from './capitalized-runs.ts';
import type { Findings, Part } from './findings.ts';
import { organizationsInRun } from './organizations.ts';

/** The runs of capitalized words of one paragraph that name no organization. */
export interface PartRuns {
  readonly part: Part;
  readonly runs: readonly TokenRange[];
}

/** Mentions the organizations that only the document knows. */
export class OrganizationMentions {
  readonly #found: Findings;
  /** The words with a capital, once they were asked for. */
  #capitalized: ReadonlySet<string> | null = null;

  constructor(found: Findings) {
    this.#found = found;
  }

  /** Mentions them, and returns what is left for people. */
  find(): PartRuns[] {
    const { parts } = this.#found;
    const runs = new Map<Part, TokenRange[]>();
    for (const part of parts) if (!part.isHeadline) runs.set(part, this.#mentionNamed(part));
    for (const part of parts) if (part.isHeadline) runs.set(part, this.#mentionNamed(part));
    return parts.map((part) => ({
      part,
      runs: valueAt(runs, part).filter((run) => !this.#mentionAgain(part, run)),
    }));
  }

  /** Mentions what a paragraph shows to be an organization, and returns the other runs. */
  #mentionNamed(part: Part): TokenRange[] {
    const { tokens, taken } = part;
    const before = taken.size;
    this.#mentionPossessives(part);
    const runs = capitalizedRuns(tokens, taken);
    for (const run of runs)
      for (const range of organizationsInRun(tokens, run, this.#found.story.smallWords, taken))
        this.#mention(part, range);
    return taken.size > before ? capitalizedRuns(tokens, taken) : runs;
  }

  /** Mentions names that end in an apostrophe and "s" of their own: "Moody’s said". */
  #mentionPossessives(part: Part): void {
    const { tokens, taken } = part;
    tokens.forEach(({ possessive, capitalized, start, end, lower }, index) => {
      const isName = possessive && capitalized && !taken.has(index) && !FUNCTION_WORDS.has(lower);
      const verb = isName ? cueForm(tokenAt(tokens, index + 1).lower) : undefined;
      if (verb?.class !== 'SPEECH' || verb.form !== 'PAST') return;
      taken.add(index);
      const organization = this.#found.organizations.addNamed(this.#found.story.text.slice(start, end));
      this.#found.mention(part, { first: index, last: index }, 'ORGANIZATION', organization, end);
    });
  }

  #mention(part: Part, range: TokenRange): void {
    const { taken, isHeadline } = part;
    const { organizations } = this.#found;
    if (taken.has(range.first) || taken.has(range.last)) return;
    const name = this.#found.name(part, range);
    if (this.#isShoutedName(name)) return;
    const isHeading = isHeadline && part.paragraph.kind === 'BODY';
    if (isHeadline && (isHeading || range.first < range.last) && !organizations.has(name)) return;
    for (let i = range.first; i <= range.last; i++) taken.add(i);
    this.#found.mention(part, range, 'ORGANIZATION', organizations.addNamed(name));
  }

  /** Whether a word in capitals is a name that the text writes "Bell" elsewhere: "BELL" in a heading is no acronym. */
  #isShoutedName(name: string): boolean {
    if (!/^\p{Lu}{5,}$/u.test(name)) return false;
    this.#capitalized ??= new Set(
      this.#found.parts.flatMap(({ tokens }) =>
        tokens.filter(({ capitalized }) => capitalized).map(({ text }) => text),
      ),
    );
    return this.#capitalized.has(inTitleCase(name));
  }

  /** Mentions an organization that elsewhere something shows to be one: "Carris" after "the ferry company Carris". */
  #mentionAgain(part: Part, run: TokenRange): boolean {
    if (!this.#found.organizations.has(this.#found.name(part, run))) return false;
    this.#mention(part, run);
    return true;
  }
}
