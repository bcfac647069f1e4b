import type { ArticleKind, Paragraph } from '../model/article.ts';
import type { AttributionMethod, QuoteType, Resolution, TextDefect } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import type { SpeakerKind } from '../model/speaker.ts';

/** What one document's text holds: the result of `extract`. All spans are over that text. */
export interface ExtractedDocument {
  /** The first non-empty line, without Markdown's leading `# `; null for a text of blanks. */
  readonly headline: string | null;
  readonly paragraphs: readonly Paragraph[];
  /** In order of `span.start`. */
  readonly quotes: readonly ExtractedQuote[];
  /** One for each person, in order of first mention; then those whom only their office means, who have no mention. */
  readonly people: readonly ExtractedPerson[];
  /** One for each organization, in order of first mention. */
  readonly organizations: readonly ExtractedOrganization[];
  /** One for each source without a name, in order of first attribution. */
  readonly unnamedSources: readonly ExtractedUnnamedSource[];
}

/** Points at a speaker by its index in the document's list of that kind. */
export interface ExtractedSpeaker {
  readonly kind: SpeakerKind;
  readonly index: number;
}

/**
 * Who said a quotation; see `Attribution` in the model. `antecedent` of a CONTEXT is the words, "he" or "Blinken", that
 * name the speaker in the sentence that the utterance goes on from.
 */
export interface ExtractedAttribution {
  readonly speaker: ExtractedSpeaker;
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly resolution: Resolution;
  readonly antecedent: Span | null;
  readonly reportedTo: string | null;
  readonly method: AttributionMethod;
}

/** One quotation; see `Quote` in the model. */
export interface ExtractedQuote {
  readonly type: QuoteType;
  readonly span: Span;
  readonly content: Span;
  /** Index in `paragraphs`. */
  readonly paragraph: number;
  /** The sentence that it begins in, the reporter's words and the quoted ones; null if no paragraph has it. */
  readonly sentence: Span | null;
  /** The kind of its outer quotation marks; null without any. */
  readonly marks: 'DOUBLE' | 'SINGLE' | null;
  readonly attribution: ExtractedAttribution | null;
  /** Index in `quotes` of the part before. */
  readonly continues: number | null;
  readonly textDefects: readonly TextDefect[];
}

/** A person or an organization within one document. */
export interface ExtractedAgent {
  /** The fullest name that the document uses, without titles; of an organization's fullest names the most frequent. */
  readonly name: string;
  /** Key of the known agent whose name or alias it has; null for one that only the text knows. */
  readonly known: string | null;
  /** Places that name it, in order. */
  readonly mentions: readonly Span[];
}

export interface ExtractedPerson extends ExtractedAgent {
  /** Titles as the text states them, each with its place. */
  readonly roles: readonly { readonly title: string; readonly span: Span }[];
}

export interface ExtractedOrganization extends ExtractedAgent {}

/** A source that the document quotes without a name. */
export interface ExtractedUnnamedSource {
  /** "a senior Defense Ministry official" */
  readonly description: string;
  readonly anonymityStatement: string | null;
}

/** A person or an organization that is known before the text is read. */
export interface KnownAgent {
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** A known person, with the offices held and when: what lets "the secretary of state" be resolved by date. */
export interface KnownPerson extends KnownAgent {
  /** Dates are ISO full-dates; null if open. */
  readonly roles: readonly {
    readonly title: string;
    readonly from: string | null;
    readonly to: string | null;
  }[];
}

/** What is counted while a text is read, in the order in which the numbers are known. */
export type CountedKind =
  | 'words and punctuation marks'
  | 'paragraphs'
  | 'passages in quotation marks'
  | 'people'
  | 'organizations'
  | 'mentions of people'
  | 'mentions of organizations'
  | 'titles and offices';

/** What helps to read a text; all of it may be left out. */
export interface ExtractOptions {
  /** A REPORT unless given. A record has the words themselves: what a label or `speaker` gives somebody is a quotation. */
  readonly kind?: ArticleKind;
  /** Of a record: the name of who says all that no label gives to somebody else. */
  readonly speaker?: string | null;
  /** Of a record: on which occasion it was said, which can name who speaks. */
  readonly occasion?: string | null;
  /** A headline outside the text (front matter); then the first line is HEADLINE only if it repeats it. */
  readonly headline?: string | null;
  /** ISO full-date of the text. */
  readonly publishedOn?: string | null;
  readonly people?: readonly KnownPerson[];
  readonly organizations?: readonly KnownAgent[];
  /**
   * Is called with each number as soon as it is known. What it throws ends the reading, so that a text that holds too
   * much is not read to its end.
   */
  readonly onCount?: (kind: CountedKind, count: number) => void;
}
