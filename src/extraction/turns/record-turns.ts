import type { Span } from '../../model/span.ts';
import type { Agents } from '../agents/mentions.ts';
import type { ExtractOptions } from '../document.ts';
import type { Story, StoryParagraph } from '../layout/story.ts';
import { type RecordLabel, recordLabel } from './record-labels.ts';
import { isAboveSpeech, isDirection, isHeading, isNotSaid, isOmission } from './record-lines.ts';
import { RecordSpeakers } from './record-speakers.ts';
import { spokenIn } from './spoken.ts';
import type { TurnParagraph, TurnSpeaker } from './turn.ts';

/** The turns of a record, by paragraph, and everybody whom the record names: those whom only labels name too. */
export interface RecordTurns {
  readonly turns: ReadonlyMap<number, TurnParagraph>;
  readonly agents: Agents;
}

/** "EXAMINATION BY MS. HALE" */
const EXAMINED_BY = /^[\p{Lu} -]{0,60}\bBY ((?:\p{Lu}+\.? ){0,3}\p{Lu}[\p{Lu}'’-]+)$/u;

/** So many paragraphs tell whether a record is in capitals. */
const MOST_READ = 500;

/** Whether what follows labels is in capitals throughout, as captions are. */
function isInCapitals(
  text: string,
  body: readonly StoryParagraph[],
  labels: ReadonlyMap<number, RecordLabel>,
): boolean {
  let [large, small] = [0, 0];
  for (const { index, paragraph } of body.slice(0, MOST_READ)) {
    const label = labels.get(index);
    if (label === undefined) continue;
    const words = text.slice(label.start, paragraph.end);
    large += (words.match(/\p{Lu}/gu) ?? []).length;
    small += (words.match(/\p{Ll}/gu) ?? []).length;
  }
  return large > small;
}

/** Which labels begin turns: those that layout shows, those of somebody known, and those that come again. */
function turnLabels(
  labels: readonly RecordLabel[],
  inCapitals: boolean,
  speakers: RecordSpeakers,
): ReadonlySet<RecordLabel> {
  const rests = Map.groupBy(labels, ({ name }) => name);
  const isAgain = ({ name }: RecordLabel) => (rests.get(name)?.length ?? 0) > 1;
  // “Question: who pays?” is rhetoric in a speech, and a label among others.
  const hasOthers = labels.some((label) => label.kind === 'NAME' && isAgain(label));
  return new Set(
    labels.filter((label) => {
      const isWord = /^\p{Lu}\p{Ll}+$/u.test(label.name) && label.kind !== 'NAME';
      if (isAgain(label) || (isWord && hasOthers)) return true;
      return (
        (label.isEvident && !inCapitals && !isWord) ||
        speakers.isKnown(label) ||
        (inCapitals && isLong(label))
      );
    }),
  );
}

/** In a text of capitals only a label with more than a word is surely one: "UNIDENTIFIED MALE", "MARA QUINN, ANCHOR". */
const isLong = ({ name, isEvident }: RecordLabel) => isEvident && name.includes(' ');

/** Reads the paragraphs of a record from its beginning. */
class TurnReader {
  readonly turns = new Map<number, TurnParagraph>();
  readonly #text: string;
  readonly #stated: TurnSpeaker | null;
  /** Whether headings in capitals are told from speech. */
  readonly #hasHeadings: boolean;
  #speaker: TurnSpeaker | null;
  #label: Span | null = null;
  #isOpen: boolean;
  /** Whether the next paragraph goes on with the turn. */
  #goesOn = false;
  #hasBegun = false;

  constructor(text: string, stated: TurnSpeaker | null, hasHeadings: boolean) {
    this.#text = text;
    this.#stated = stated;
    this.#speaker = stated;
    this.#isOpen = stated !== null;
    this.#hasHeadings = hasHeadings;
  }

  begin(part: StoryParagraph, { span, start }: RecordLabel, speaker: TurnSpeaker | null): void {
    this.#speaker = speaker;
    this.#isOpen = true;
    this.#goesOn = false;
    this.#label = span;
    if (start < part.paragraph.end) this.#add(part, start);
  }

  goOn(part: StoryParagraph): void {
    const { paragraph } = part;
    const line = this.#text.slice(paragraph.start, paragraph.end);
    if (isOmission(line)) {
      this.#goesOn = false;
      if (this.#stated !== null) this.#speaker = this.#stated;
      return;
    }
    const isAbove = this.#stated !== null && !this.#hasBegun && isAboveSpeech(line);
    if (!this.#isOpen || isAbove || isDirection(line) || isNotSaid(line)) return;
    if (this.#hasHeadings && isHeading(line)) return;
    this.#add(part, paragraph.start);
  }

  #add({ index, paragraph }: StoryParagraph, start: number): void {
    const words = spokenIn(this.#text, { start, end: paragraph.end });
    if (words === null) return;
    const goesOn = this.#goesOn;
    this.turns.set(index, { paragraph: index, goesOn, label: this.#label, speaker: this.#speaker, words });
    this.#label = null;
    this.#goesOn = true;
    this.#hasBegun = true;
  }
}

/**
 * The speaker turns of a record. What a label, or front matter, gives to somebody goes on until the next label: over
 * stage directions, but not over words left out, "[…]".
 */
export function recordTurns(story: Story, agents: Agents, options: ExtractOptions): RecordTurns {
  const { text } = story;
  const body = story.paragraphs.filter(({ paragraph }) => paragraph.kind === 'BODY');
  const labels = new Map(
    body.flatMap((part) => {
      const label = recordLabel(text, part);
      return label === null ? [] : [[part.index, label] as const];
    }),
  );
  const all = [...labels.values()];
  const speakers = new RecordSpeakers(story, agents, options, all, all[0]?.span.start ?? text.length);
  const inCapitals = isInCapitals(text, body, labels);
  const found = turnLabels(all, inCapitals, speakers);
  const { speaker: name = null } = options;
  const reader = new TurnReader(text, name === null ? null : speakers.stated(name), !inCapitals);
  let examiner: TurnSpeaker | null = null;
  let witness: TurnSpeaker | null = null;
  const hasAnswers = all.some(({ kind }) => kind === 'ANSWER');
  const mentionsOf = Map.groupBy(agents.mentions, ({ paragraph }) => paragraph);
  for (const part of body) {
    const label = labels.get(part.index);
    if (label === undefined || !found.has(label)) {
      const by = hasAnswers
        ? EXAMINED_BY.exec(text.slice(part.paragraph.start, part.paragraph.end))?.[1]
        : undefined;
      if (by === undefined) reader.goOn(part);
      else examiner = speakers.stated(by);
    } else if (label.kind === 'EXAMINER') examiner = speakers.speakerOf(label);
    else {
      const isWitness = label.kind === 'ANSWER' || /^the witness$/i.test(label.name);
      const asked = label.kind === 'QUESTION' ? examiner : isWitness ? witness : null;
      reader.begin(part, label, asked ?? speakers.speakerOf(label));
    }
    if (!hasAnswers) continue;
    // "The plaintiff calls Dana Cole."
    const called = (mentionsOf.get(part.index) ?? []).find(
      ({ kind, span }) =>
        kind === 'PERSON' &&
        (/\bcalls? (?:to the stand )?(?:\p{Lu}\p{Ll}*\.? )?$/u.test(
          text.slice(Math.max(0, span.start - 30), span.start),
        ) ||
          /^,[^.]{0,60}\bsworn\b/.test(text.slice(span.end, span.end + 80))),
    );
    if (called !== undefined) witness = { kind: 'PERSON', index: called.index };
  }
  return { turns: reader.turns, agents: speakers.agents };
}
