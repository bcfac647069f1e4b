import type { QuoteType } from '../../model/quote.ts';
import type { ExtractedAttribution } from '../document.ts';
import { calledBy, contextual } from './attributions.ts';

/** An attribution at its place in the document. */
interface Turn {
  readonly attribution: ExtractedAttribution;
  /** Index of the paragraph. */
  readonly paragraph: number;
  /** Number of the sentence in the document. */
  readonly sentence: number;
}

/** Follows who speaks in a document, for the quotations that their own sentence attributes to nobody. */
export class Conversation {
  #last: Turn | null = null;
  #subject: Turn | null = null;
  #lead: Turn | null = null;

  /** Notes who spoke in a sentence. If it ends in a colon (`leads`), they say what follows, in the next paragraph too. */
  noteSpeaker(turn: Turn, leads: boolean): void {
    this.#last = turn;
    if (leads) this.#lead = turn;
  }

  /** Notes the subject of a sentence that reports no speech: “…” right after it is theirs. */
  noteSubject(turn: Turn): void {
    this.#subject = turn;
  }

  /** Who says a quotation that its sentence attributes to nobody; null if nobody can be found. */
  goesOn(type: QuoteType, paragraph: number, sentence: number): ExtractedAttribution | null {
    const { attribution: led, sentence: leading } = this.#lead ?? { attribution: null, sentence: -1 };
    if (led !== null && leading === sentence - 1) return led;
    const subject = this.#subject;
    const isDirectlyAfter =
      subject?.sentence === sentence - 1 && paragraph - subject.paragraph <= 1 && type === 'DIRECT';
    if (isDirectlyAfter && (this.#last?.sentence ?? -1) < subject.sentence) return subject.attribution;
    const last = this.#last;
    if (last === null) return null;
    const near = type === 'DIRECT' ? paragraph - last.paragraph <= 1 : paragraph === last.paragraph;
    return near ? contextual(last.attribution.speaker, calledBy(last.attribution)) : null;
  }
}
