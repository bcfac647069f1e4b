import { PLACE_WORDS } from '../../lexicon/places.ts';
import { HONORIFICS, ROLE_NOUNS, TITLES } from '../../lexicon/roles.ts';
import type { Span } from '../../model/span.ts';
import { isAcronymOf } from '../../names/acronyms.ts';
import { isPartOfName } from '../../names/compare-people.ts';
import { parsePersonName } from '../../names/person-name.ts';
import { inSmallLetters, inTitleCase } from '../../text/title-case.ts';
import { tokenWords } from '../../text/tokenize.ts';
import type { AgentMention, Agents } from '../agents/mentions.ts';
import type { ExtractOptions } from '../document.ts';
import type { Story, StoryParagraph } from '../layout/story.ts';
import type { Passage } from '../marks/passage.ts';
import { intervieweeOf } from './interviewee.ts';
import { type Label, labelOf } from './labels.ts';
import { questionTurns } from './questions.ts';
import { type RecordTurns, recordTurns } from './record-turns.ts';
import { spokenIn } from './spoken.ts';
import type { TurnParagraph, TurnSpeaker } from './turn.ts';

/** Which labels begin speaker turns: those that come again, and others like them beside these. */
function labelsOfTurns(labels: readonly Label[]): ReadonlySet<Label> {
  // What comes again with the same words is a title.
  const byKey = Map.groupBy(labels, ({ key }) => key);
  const isRepeated = ({ key }: Label) => new Set(byKey.get(key)?.map(({ rest }) => rest)).size > 1;
  const asks = labels.some(({ kind, rest }) => kind === 'QUESTION' && rest.includes('?'));
  const repeated = labels.filter((label) => label.kind === 'NAME' && isRepeated(label));
  const isTranscript = repeated.length > 0 || (asks && labels.some(({ kind }) => kind === 'ANSWER'));
  if (!isTranscript) return new Set();
  const inCapitals = repeated.length === 0 || repeated.every((label) => label.inCapitals);
  return new Set(
    labels.filter(
      (label) => label.kind !== 'NAME' || repeated.includes(label) || !inCapitals || label.inCapitals,
    ),
  );
}

/** Finds who is meant by the labels of a document. */
class LabelReader {
  readonly #agents: Agents;
  readonly #names: readonly ReturnType<typeof parsePersonName>[];
  /** Whether somebody answers under "A". */
  readonly #isInterview: boolean;
  /** Whether somebody asks under "Q" or "Interviewer". */
  readonly #hasInterviewer: boolean;
  /** Index of the person; -1 if the text does not say who answers. */
  readonly #interviewee: number;

  constructor(text: string, agents: Agents, labels: ReadonlySet<Label>) {
    this.#agents = agents;
    this.#names = agents.people.map(({ name }) => parsePersonName(name));
    this.#isInterview = [...labels].some(({ kind }) => kind === 'ANSWER');
    this.#hasInterviewer = [...labels].some(({ kind }) => kind === 'QUESTION');
    const first = Math.min(...[...labels].map(({ span }) => span.start));
    this.#interviewee = intervieweeOf(text, agents, first);
  }

  speakerOf({ kind, key, span, inCapitals }: Label): TurnSpeaker | null {
    if (kind === 'QUESTION')
      return {
        kind: 'DESCRIPTION',
        words: this.#isInterview ? 'the interviewer' : 'a reporter',
        noun: 'reporter',
      };
    if (kind === 'ANSWER') return this.#interviewee < 0 ? null : { kind: 'PERSON', index: this.#interviewee };
    const named = (wanted: AgentMention['kind']) =>
      this.#agents.mentions.find(
        ({ kind: of, span: { start, end } }) => of === wanted && start >= span.start && end <= span.end,
      );
    const person = named('PERSON');
    if (person !== undefined) return { kind: 'PERSON', index: person.index };
    const words = tokenWords(key).map((word) => inTitleCase(word.charAt(0).toUpperCase() + word.slice(1)));
    const name = words.filter((word) => !TITLES.has(word) && !HONORIFICS.has(word));
    const written = name.length === 0 ? null : parsePersonName(name.join(' '));
    const index = written === null ? -1 : this.#names.findIndex((full) => isPartOfName(written, full));
    if (index >= 0) return { kind: 'PERSON', index };
    // "DSW:" of Daniel S. Williams.
    const ofInitials = this.#agents.people.findIndex(({ name: full }) => isAcronymOf(key, full));
    if (inCapitals && words.length === 1 && ofInitials >= 0) return { kind: 'PERSON', index: ofInitials };
    // "RTÉ: How do you write?"
    const body = named('ORGANIZATION');
    if (inCapitals && body !== undefined) return { kind: 'ORGANIZATION', index: body.index };
    const noun = inSmallLetters(words.at(-1) ?? '');
    if (ROLE_NOUNS.has(noun)) return { kind: 'DESCRIPTION', words: key, noun };
    // "LONDON: Stocks fell."
    const isPlace = words.every((word) => PLACE_WORDS.has(word));
    // "Quayle:" beside "Interviewer:"
    return (inCapitals || this.#hasInterviewer) && !isPlace
      ? { kind: 'DESCRIPTION', words: words.join(' '), noun }
      : null;
  }
}

/**
 * The speaker turns of a report, by paragraph, in order: "Q: … A: …", "MS. QUINN: …". A paragraph without a label
 * belongs to the turn before it if a label comes after it, and nothing in it is in quotation marks. Null speakers are
 * kept: the words are somebody's.
 */
function reportedTurns(
  { text, paragraphs }: Story,
  passages: ReadonlyMap<number, readonly Passage[]>,
  agents: Agents,
  isRecord: boolean,
): ReadonlyMap<number, TurnParagraph> {
  const body = paragraphs.filter(({ paragraph }) => paragraph.kind === 'BODY');
  const labels = new Map(
    body.flatMap((part) => {
      const label = labelOf(text, part);
      return label === null ? [] : [[part, label] as const];
    }),
  );
  const found = labelsOfTurns([...labels.values()]);
  if (found.size === 0) return questionTurns(text, body, passages, agents, isRecord);
  const reader = new LabelReader(text, agents, found);
  const turns = new Map<number, TurnParagraph>();
  const last = Math.max(...[...found].map(({ paragraph }) => paragraph));
  let speaker: TurnSpeaker | null = null;
  let isOpen = false;
  const add = ({ index, paragraph }: StoryParagraph, label: Span | null, start: number) => {
    const words = spokenIn(text, { start, end: paragraph.end });
    if (words !== null) turns.set(index, { paragraph: index, goesOn: label === null, label, speaker, words });
  };
  for (const part of body) {
    const label = labels.get(part);
    if (label !== undefined && found.has(label)) {
      speaker = reader.speakerOf(label);
      // A name that is nobody's leads to no speech: "Coronavirus Ireland: 400 new cases".
      isOpen = speaker !== null || label.kind === 'ANSWER';
      if (!isOpen) continue;
      add(part, label.span, part.tokens[label.next]?.start ?? part.paragraph.end);
    } else if (isOpen && part.index < last && (passages.get(part.index) ?? []).length === 0)
      add(part, null, part.paragraph.start);
    else isOpen = false;
  }
  return turns;
}

/** The speaker turns of a document, and everybody whom it names. */
export function findTurns(
  story: Story,
  passages: ReadonlyMap<number, readonly Passage[]>,
  agents: Agents,
  options: ExtractOptions,
): RecordTurns {
  const isRecord = (options.kind ?? 'REPORT') !== 'REPORT';
  if (isRecord) {
    const record = recordTurns(story, agents, options);
    if (record.turns.size > 0) return record;
  }
  return { turns: reportedTurns(story, passages, agents, isRecord), agents };
}
