import type { Span } from '../../model/span.ts';
import { fold } from '../../text/fold.ts';
import type { ExtractOptions, KnownAgent } from '../document.ts';
import { NAME_PARTICLES } from '../lexicon/given-names.ts';
import { CALENDAR_WORDS, NATIONALITY_WORDS, PLACE_WORDS, THING_HEADS } from '../lexicon/places.ts';
import type { Reading, ReadParagraph, TokenRange } from '../reading.ts';
import type { Token } from '../tokens.ts';
import { capitalizedRuns, startsSentence } from './capitalized-runs.ts';
import { findKnownAgents, indexKnownAgents } from './known-agents.ts';
import { type AgentMention, type Agents, inOrderOfMention, type OrganizationCluster } from './mentions.ts';
import { organizationsInRun } from './organizations.ts';
import { type PersonCluster, PersonRegister } from './people.ts';
import { type NameCandidate, nameInRun } from './person-names.ts';
import { roleAfter, roleBefore } from './roles.ts';
import { bearersOf, type FullNaming, titleBefore, withoutLongerNames } from './surname-aliases.ts';

/** What one run of capitalised words may be, before the whole document is known. */
interface RunReading {
  readonly run: TokenRange;
  readonly candidate: NameCandidate | null;
}

/** Finds the agents of one document, paragraph by paragraph, in two passes: full names first, then parts of them. */
class AgentFinder {
  readonly #reading: Reading;
  readonly #register = new PersonRegister();
  readonly #organizations: OrganizationCluster[] = [];
  readonly #organizationByKey = new Map<string, number>();
  readonly #mentions: AgentMention[] = [];
  /** Known people's surnames that stand alone, until it is known who else in the document bears them. */
  readonly #aliases: { readonly position: number; readonly range: TokenRange; readonly index: number }[] = [];
  readonly #runs: RunReading[][] = [];
  readonly #fullNames = new Map<NameCandidate, number>();

  constructor(reading: Reading, options: ExtractOptions) {
    this.#reading = reading;
    const known = indexKnownAgents(options);
    reading.paragraphs.forEach((paragraph, position) => {
      const taken = new Set<number>();
      const hits = findKnownAgents(reading.text, paragraph.tokens, known);
      for (const hit of withoutLongerNames(paragraph, hits)) {
        for (let i = hit.first; i <= hit.last; i++) taken.add(i);
        const words = paragraph.tokens.slice(hit.first, hit.last + 1).map((token) => token.text);
        const index =
          hit.kind === 'PERSON'
            ? this.#register.addKnown(
                hit.agent,
                words.filter((word) => word !== '.'),
              )
            : this.#organization(hit.agent.key, this.#text(paragraph, hit), hit.agent);
        const isSurname = hit.kind === 'PERSON' && hit.first === hit.last && hit.agent.name.includes(' ');
        if (isSurname) this.#aliases.push({ position, range: hit, index });
        else this.#mention(position, hit, hit.kind, index);
      }
      this.#runs.push(this.#readRuns(paragraph, position, taken));
    });
  }

  find(): Agents {
    this.#collectFullNames();
    this.#collectSingleNames();
    this.#resolveMentions();
    this.#mentions.sort((a, b) => a.span.start - b.span.start);
    this.#resolveAliases();
    this.#mentions.sort((a, b) => a.span.start - b.span.start);
    this.#readRoles();
    const people = inOrderOfMention(this.#mentions, 'PERSON');
    const organizations = inOrderOfMention(this.#mentions, 'ORGANIZATION');
    return {
      people: people.clusters.map((cluster, index) => ({
        ...(this.#register.clusters[cluster] as PersonCluster),
        name: this.#fullestName(people.spans[index] ?? []),
      })),
      organizations: organizations.clusters.map((cluster, index) => ({
        ...(this.#organizations[cluster] as OrganizationCluster),
        name: this.#commonName(organizations.spans[index] ?? []),
      })),
      mentions: this.#mentions.map((mention) => {
        const { places } = mention.kind === 'PERSON' ? people : organizations;
        return { ...mention, index: places.get(mention.index) as number };
      }),
      mentionsByPerson: people.spans,
      mentionsByOrganization: organizations.spans,
    };
  }

  /** The first of the mentions with the most words. */
  #fullestName(mentions: readonly Span[]): string {
    let fullest = '';
    let most = 0;
    for (const { start, end } of mentions) {
      const name = this.#reading.text.slice(start, end).replace(/\s+/gu, ' ');
      const words = name.split(' ').length;
      if (words > most) [fullest, most] = [name, words];
    }
    return fullest;
  }

  /** The form that most mentions have: a headline may write "Nato" where the story has "NATO". */
  #commonName(mentions: readonly Span[]): string {
    const counts = new Map<string, number>();
    for (const { start, end } of mentions) {
      const name = this.#reading.text.slice(start, end).replace(/\s+/gu, ' ');
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    let common = '';
    for (const [name, count] of counts) if (count > (counts.get(common) ?? 0)) common = name;
    return common;
  }

  #text(paragraph: ReadParagraph, range: TokenRange): string {
    const start = (paragraph.tokens[range.first] as Token).start;
    return this.#reading.text.slice(start, (paragraph.tokens[range.last] as Token).end);
  }

  #organization(key: string, name: string, known: KnownAgent | null): number {
    const folded = known === null ? `name:${fold(key)}` : `known:${key}`;
    const existing = this.#organizationByKey.get(folded);
    if (existing !== undefined) return existing;
    this.#organizations.push({ name, known });
    this.#organizationByKey.set(folded, this.#organizations.length - 1);
    return this.#organizations.length - 1;
  }

  #mention(position: number, range: TokenRange, kind: AgentMention['kind'], index: number): void {
    const { tokens } = this.#reading.paragraphs[position] as ReadParagraph;
    const span = { start: (tokens[range.first] as Token).start, end: (tokens[range.last] as Token).end };
    this.#mentions.push({ paragraph: position, first: range.first, last: range.last, span, kind, index });
  }

  /** Reads the runs of one paragraph: organizations become mentions, the rest may hold a name. */
  #readRuns(paragraph: ReadParagraph, position: number, taken: Set<number>): RunReading[] {
    const { tokens } = paragraph;
    const runs = capitalizedRuns(tokens, taken);
    for (const run of runs) {
      for (const range of organizationsInRun(tokens, run, this.#reading.smallWords, taken)) {
        if (taken.has(range.first) || taken.has(range.last)) continue;
        for (let i = range.first; i <= range.last; i++) taken.add(i);
        const name = this.#text(paragraph, range);
        this.#mention(position, range, 'ORGANIZATION', this.#organization(name, name, null));
      }
    }
    return capitalizedRuns(tokens, taken).map((run) => ({ run, candidate: nameInRun(tokens, run) }));
  }

  /** A headline's capitals say nothing: it only repeats names. */
  #isHeadline(position: number): boolean {
    return this.#reading.paragraphs[position]?.paragraph.kind === 'HEADLINE';
  }

  #collectFullNames(): void {
    this.#runs.forEach((runs, position) => {
      if (this.#isHeadline(position)) return;
      for (const { candidate } of runs) {
        if (candidate?.evident && candidate.words.length > 1)
          this.#fullNames.set(candidate, this.#register.addFullName(candidate));
      }
    });
  }

  #collectSingleNames(): void {
    this.#runs.forEach((runs, position) => {
      if (this.#isHeadline(position)) return;
      const { tokens } = this.#reading.paragraphs[position] as ReadParagraph;
      for (const { candidate } of runs) {
        if (!candidate?.evident || candidate.words.length !== 1) continue;
        if (this.#isCommonWord(tokens, candidate)) continue;
        if (this.#register.findByPart(candidate.words, null) < 0) this.#register.addSingleName(candidate);
      }
    });
  }

  /** Whether a single name is a common word that only a sentence's beginning capitalises. */
  #isCommonWord(tokens: readonly Token[], range: TokenRange): boolean {
    const word = (tokens[range.first] as Token).text;
    return this.#reading.smallWords.has(word.toLowerCase()) && startsSentence(tokens, range.first);
  }

  #resolveMentions(): void {
    let order = 0;
    this.#runs.forEach((runs, position) => {
      const { tokens } = this.#reading.paragraphs[position] as ReadParagraph;
      for (const { run, candidate } of runs) {
        const range = this.#personRange(tokens, run, candidate);
        if (range === null) continue;
        this.#register.noteMention(range.index, order++);
        this.#mention(position, this.#withParticles(tokens, range), 'PERSON', range.index);
      }
    });
  }

  /** Gives each surname that stands alone to the one whom it means. */
  #resolveAliases(): void {
    const wordOf = ({ position, range }: { position: number; range: TokenRange }) =>
      fold(this.#text(this.#reading.paragraphs[position] as ReadParagraph, range));
    const namings = Map.groupBy(this.#fullNamings(), ({ surname }) => surname);
    for (const [surname, places] of Map.groupBy(this.#aliases, wordOf)) {
      const aliases = places.map(({ position, range, index }) => {
        const { tokens } = this.#reading.paragraphs[position] as ReadParagraph;
        return { at: (tokens[range.first] as Token).start, index, title: titleBefore(tokens, range.first) };
      });
      bearersOf(aliases, namings.get(surname) ?? []).forEach((bearer, at) => {
        const { position, range } = places[at] as (typeof places)[number];
        this.#mention(position, range, 'PERSON', bearer);
      });
    }
  }

  /** Where the story names people in full, in order; a headline's capitals say nothing. */
  #fullNamings(): (FullNaming & { surname: string })[] {
    return this.#mentions.flatMap(({ kind, paragraph, first, last, span, index }) => {
      if (kind !== 'PERSON' || first === last || this.#isHeadline(paragraph)) return [];
      const { tokens } = this.#reading.paragraphs[paragraph] as ReadParagraph;
      const { gender, words } = this.#register.clusters[index] as PersonCluster;
      const surname = fold(words.at(-1) ?? '');
      return [{ at: span.start, index, gender, surname, role: titleBefore(tokens, first) }];
    });
  }

  #personRange(
    tokens: readonly Token[],
    run: TokenRange,
    candidate: NameCandidate | null,
  ): (TokenRange & { index: number }) | null {
    if (candidate !== null) {
      const full = this.#fullNames.get(candidate);
      const last = candidate.suffix === null ? candidate.last : run.last;
      if (full !== undefined) return { first: candidate.first, last, index: full };
      if (!this.#isCommonWord(tokens, candidate)) {
        const index = this.#register.findByPart(candidate.words, candidate.title);
        if (index >= 0) return { first: candidate.first, last: candidate.last, index };
      }
    }
    return this.#surnameBeforeThing(tokens, run);
  }

  /** A surname before a common noun with a capital: "Biden Cabinet". */
  #surnameBeforeThing(tokens: readonly Token[], run: TokenRange): (TokenRange & { index: number }) | null {
    const word = (tokens[run.first] as Token).text;
    const next = tokens[run.first + 1]?.text ?? '';
    if (run.first === run.last || THING_HEADS.has(next) || !/^\p{Lu}\p{L}+$/u.test(word)) return null;
    if (PLACE_WORDS.has(word) || NATIONALITY_WORDS.has(word) || CALENDAR_WORDS.has(word)) return null;
    const index = this.#register.findByPart([word], null);
    const family = this.#register.clusters[index]?.words.at(-1);
    return family === word ? { first: run.first, last: run.first, index } : null;
  }

  /** Takes in the particles before a family name: "von der" before "Leyen". */
  #withParticles(tokens: readonly Token[], range: TokenRange & { index: number }): TokenRange {
    const words = this.#register.clusters[range.index]?.words ?? [];
    let first = range.first;
    while (first > 0) {
      const before = (tokens[first - 1] as Token).text;
      const at = words.indexOf((tokens[first] as Token).text);
      if (!NAME_PARTICLES.has(before) || at < 1 || words[at - 1] !== before) break;
      first--;
    }
    return { first, last: range.last };
  }

  #readRoles(): void {
    for (const mention of this.#mentions) {
      if (mention.kind !== 'PERSON' || this.#isHeadline(mention.paragraph)) continue;
      const { tokens } = this.#reading.paragraphs[mention.paragraph] as ReadParagraph;
      const cluster = this.#register.clusters[mention.index];
      for (const span of [roleBefore(tokens, mention.first), roleAfter(tokens, mention.last)]) {
        if (span === null || cluster === undefined) continue;
        cluster.roles.push({ title: this.#reading.text.slice(span.start, span.end), span });
      }
    }
  }
}

/** Finds who and what a document names. A headline names nobody whom the story does not name. */
export function findAgents(reading: Reading, options: ExtractOptions): Agents {
  return new AgentFinder(reading, options).find();
}
