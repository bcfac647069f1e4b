import { CHAIRS } from '../../lexicon/speaker-labels.ts';
import { fold } from '../../text/fold.ts';
import { inSmallLetters } from '../../text/title-case.ts';
import type { Agents } from '../agents/mentions.ts';
import type { ExtractOptions, KnownPerson } from '../document.ts';
import type { Story } from '../layout/story.ts';
import { intervieweeOf } from './interviewee.ts';
import { inNameCase } from './name-case.ts';
import { calledIn, described, isGivenName, officeIn, withoutTitles } from './record-calls.ts';
import { isOtherOffice, RecordIntroduction } from './record-introduction.ts';
import type { RecordLabel } from './record-labels.ts';
import { RecordPeople } from './record-people.ts';
import type { NamedSpeaker, TurnSpeaker } from './turn.ts';

/** Finds whom the labels of one record mean. */
export class RecordSpeakers {
  readonly #story: Story;
  readonly #options: ExtractOptions;
  readonly #people: RecordPeople;
  readonly #isInterview: boolean;
  readonly #interviewee: number;
  readonly #introduction: RecordIntroduction;
  readonly #remembered = new Map<string, TurnSpeaker | null>();

  /** @param first where the first label is in the text */
  constructor(
    story: Story,
    agents: Agents,
    options: ExtractOptions,
    labels: readonly RecordLabel[],
    first: number,
  ) {
    this.#story = story;
    this.#options = options;
    this.#people = new RecordPeople(agents, options);
    this.#isInterview = labels.some(({ kind }) => kind === 'ANSWER');
    this.#interviewee = intervieweeOf(story.text, agents, first);
    this.#introduction = new RecordIntroduction(story, options, first);
    // Full names first, so that "QUINN" is known to be Mara Quinn wherever it is.
    for (const label of labels)
      if (label.kind === 'NAME' && calledIn(label).proper.length > 1) this.speakerOf(label);
  }

  /** Those of the document, with those whom only labels name. */
  get agents(): Agents {
    return this.#people.agents;
  }

  /** Who is named for the whole of a record, by front matter. */
  stated(name: string): TurnSpeaker {
    const proper = withoutTitles(name.split(' ')).join(' ') || name;
    const found =
      this.#people.organization(name) ?? this.#people.find(proper, (known) => this.#holds(known, name));
    return found ?? this.#people.add(proper, null);
  }

  /** Whether a label calls somebody whom the text or the editors know. */
  isKnown(label: RecordLabel): boolean {
    const { proper } = calledIn(label);
    return proper.length > 0 && this.#people.find(proper.join(' '), () => false) !== undefined;
  }

  speakerOf(label: RecordLabel): TurnSpeaker | null {
    const { kind } = label;
    if (kind === 'QUESTION')
      return {
        kind: 'DESCRIPTION',
        words: this.#isInterview ? 'the interviewer' : 'a reporter',
        noun: this.#isInterview ? 'interviewer' : 'reporter',
      };
    if (kind === 'ANSWER') return this.#interviewee < 0 ? null : { kind: 'PERSON', index: this.#interviewee };
    const key = `${label.name}|${label.aside}`;
    const known = this.#remembered.get(key);
    if (known !== undefined) return known;
    const speaker = this.#named(label);
    this.#remembered.set(key, speaker);
    // "The Prime Minister (Boris Dunn)" is "The Prime Minister" from there on.
    const isNamedAside =
      label.aside !== '' &&
      speaker?.kind === 'PERSON' &&
      calledIn({ ...label, aside: '' }).proper.length === 0;
    if (isNamedAside) this.#remembered.set(`${label.name}|`, { ...speaker, isOffice: true });
    return speaker;
  }

  #named(label: RecordLabel): TurnSpeaker | null {
    const { titles, proper } = calledIn(label);
    const { name } = label;
    const written = proper.join(' ');
    if (proper.length > 0) {
      const title = fold(titles.join(' '));
      const found = this.#people.find(inNameCase(written), (known) => this.#holds(known, title));
      if (found !== undefined) {
        if (found !== null) this.#people.complete(found, (own) => this.#introduction.fullName(own));
        return found;
      }
      const initials =
        proper.length === 1 && name === name.toUpperCase() ? this.#people.ofInitials(written) : undefined;
      if (initials !== undefined) return initials;
      const isPerson =
        titles.length > 0 || proper.length > 1 || isGivenName(written) || !this.#isPlainWord(written);
      const organization =
        titles.length === 0 && proper.length > 1 ? this.#people.organization(written) : undefined;
      if (organization !== undefined) return organization;
      if (isPerson) {
        const full = proper.length > 1 ? written : this.#introduction.fullName(inNameCase(written));
        return this.#people.add(full, this.#placeOf(label, written));
      }
    }
    const holder = this.#holder(name);
    return holder === null ? described(name) : { ...holder, isOffice: true };
  }

  /** Where a name is in its label. */
  #placeOf({ span }: RecordLabel, name: string) {
    const at = this.#story.text.slice(span.start, span.end).indexOf(name);
    return at < 0 ? null : { start: span.start + at, end: span.start + at + name.length };
  }

  /** Whether the text writes a word small somewhere: "CROWD" is nobody's name. */
  #isPlainWord(word: string): boolean {
    return this.#story.smallWords.has(inSmallLetters(word));
  }

  /** Whether a known person has an office on the day of the record. */
  #holds({ roles }: KnownPerson, office: string): boolean {
    const { publishedOn: day = null } = this.#options;
    if (day === null || office === '') return false;
    return roles.some(({ title, from, to }) => {
      const at = ` ${fold(title)}`.indexOf(` ${office}`);
      const isIt = at >= 0 && !isOtherOffice(fold(title).slice(0, at));
      return isIt && (from === null || from <= day) && (to === null || day <= to);
    });
  }

  /** Who has the office that a label calls: by the editors' list on that day, or by how the record is introduced. */
  #holder(name: string): NamedSpeaker | null {
    const office = officeIn(name);
    const holders = (this.#options.people ?? []).filter((known) => this.#holds(known, office));
    const named = holders.filter((known) => this.#people.isNamed(known));
    const fitting = holders.length === 1 && this.#mayMean(name, office, holders[0]) ? holders : named;
    const [holder] = fitting.length === 1 ? fitting : [];
    const introduced = this.#introduction.bearersOf(office);
    if (holder === undefined) return introduced.length === 1 ? this.#person(introduced[0]?.name ?? '') : null;
    const speaker = this.#people.ofKnown(holder);
    const other = introduced.find(({ isSpeaker }) => isSpeaker);
    if (other === undefined) return speaker;
    const stated = this.#people.find(other.name, () => false);
    const isSame = stated?.kind === 'PERSON' && speaker.kind === 'PERSON' && stated.index === speaker.index;
    return isSame ? speaker : this.#person(other.name);
  }

  /**
   * Whether a label that many assemblies have for whoever is in the chair, "The President", can mean the holder of an
   * office: the record names the holder, or what the office is of. Labels in capitals are those of governments.
   */
  #mayMean(label: string, office: string, holder: KnownPerson | undefined): boolean {
    if (holder === undefined || !CHAIRS.has(office) || label === label.toUpperCase()) return true;
    return (
      this.#people.isNamed(holder) ||
      holder.roles.some(({ title }) => {
        const place = / of (?:the )?(.+)$/u.exec(title)?.[1];
        return place !== undefined && this.#story.text.includes(place);
      })
    );
  }

  #person(name: string): NamedSpeaker {
    return this.#people.find(name, () => false) ?? this.#people.add(name, null);
  }
}
