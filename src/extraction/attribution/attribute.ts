import type { QuoteType } from '../../model/quote.ts';
import type { AgentMention, Agents } from '../agents/mentions.ts';
import type {
  ExtractedAttribution,
  ExtractedQuote,
  ExtractedUnnamedSource,
  ExtractOptions,
} from '../document.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Reading, ReadParagraph } from '../reading.ts';
import { chooseClause, clausesNear } from './choose-clause.ts';
import { ClauseAttributor, type Sentence } from './clause-attributor.ts';
import { Conversation } from './conversation.ts';
import { calledBy, contextual, type Draft, goesOnFrom, indirect, quotesFrom, saysBoth } from './drafts.ts';
import { findReports, type Report } from './indirect/reports.ts';
import { quotationType } from './quotation-type.ts';
import { findReferences, mentionsByPlace, type Reference } from './references.ts';
import { itemSpan, lastUnquoted, mixedContent } from './reported-content.ts';
import { findReportingClauses } from './reporting-clauses.ts';
import { isScareQuote } from './scare-quotes.ts';
import { isSectionHeading } from './section-headings.ts';
import { readSentences, sentenceSpan } from './sentences.ts';
import { SpeakerResolver } from './speakers.ts';
import { SubjectFinder } from './subjects.ts';

/** The quotations of one BODY paragraph, in order. */
export type ParagraphQuotations = ReadonlyMap<number, readonly Quotation[]>;

/** Says who said each quotation of a document, reading it once from its beginning. */
class Attributor {
  readonly #text: string;
  /** How many more quotations had double marks than single ones, up to here. */
  #doubleMarks = 0;
  readonly #resolver: SpeakerResolver;
  readonly #clauses: ClauseAttributor;
  readonly #drafts: Draft[] = [];
  readonly #mentionAt: ReadonlyMap<number, ReadonlyMap<number, AgentMention>>;
  #sentence = 0;
  readonly #conversation = new Conversation();
  constructor(text: string, agents: Agents, options: ExtractOptions) {
    this.#text = text;
    this.#resolver = new SpeakerResolver(text, agents, options);
    this.#clauses = new ClauseAttributor(text, this.#resolver);
    this.#mentionAt = mentionsByPlace(agents.mentions);
  }

  get unnamedSources(): readonly ExtractedUnnamedSource[] {
    return this.#resolver.unnamed.list;
  }

  readParagraph(read: ReadParagraph, position: number, quotations: readonly Quotation[]): void {
    const indexed = quotations.map((quotation, index) => ({ quotation, index }));
    const mentionAt = this.#mentionAt.get(position) ?? new Map<number, AgentMention>();
    const sentences = readSentences(this.#text, read.tokens, indexed);
    const [only, second] = sentences;
    const usual = this.#doubleMarks > 0 ? 'DOUBLE' : 'SINGLE';
    if (only && !second && isSectionHeading(this.#text, only, quotations, usual)) return;
    for (const { marks } of quotations) this.#doubleMarks += marks === 'DOUBLE' ? 1 : -1;
    for (const items of sentences) {
      const references = findReferences(items, mentionAt);
      const subjects = new SubjectFinder(items, references);
      const clauses = findReportingClauses(items, references, subjects);
      const nameOrPronoun = references.find(({ kind }) => kind !== 'DESCRIPTION') ?? null;
      const sentence = { items, clauses, nameOrPronoun };
      this.#sentence++;
      this.#resolver.enterSentence(items, references);
      const quoted = items.some(({ kind }) => kind === 'QUOTATION');
      const reports = findReports(items, references, subjects);
      const types = this.#readQuotations(sentence, read.index, quotations, reports);
      let noted = false;
      for (const report of reports) {
        const attribution = this.#readReport(sentence, read.index, report, types);
        if (attribution === null || quoted || noted || !report.spoken) continue;
        this.#noteSpeaker(attribution, read.index);
        noted = true;
      }
      if (!quoted && !noted) this.#noteWhoSpeaks(sentence, subjects.sentenceSubject, read.index);
    }
  }

  #readQuotations(
    sentence: Sentence,
    paragraph: number,
    quotations: readonly Quotation[],
    reports: readonly Report[],
  ): Map<number, QuoteType> {
    const { items, clauses } = sentence;
    const types = new Map<number, QuoteType>();
    let next = 0;
    items.forEach((item, at) => {
      const quotation = item.kind === 'QUOTATION' ? quotations[item.index] : undefined;
      if (quotation === undefined) return;
      const near = clausesNear(clauses, at);
      const clause = chooseClause(items, at, near);
      const quoted = this.#text.slice(quotation.span.start, quotation.span.end);
      const type = quotationType(this.#text, items, at, near);
      const speaking = this.#conversation.last?.paragraph === paragraph;
      if (isScareQuote({ items, quotation: at, quoted, type, clause, speaking })) return;
      const before = this.#drafts.at(-1) ?? null;
      const place = { at, paragraph, sentence: this.#sentence, type, attributed: clause !== null };
      const own = clause === null ? null : this.#clauses.attribution(items, clause);
      const mayGoOn = before !== null && goesOnFrom(before, items, place) ? before : null;
      const continues = mayGoOn !== null && saysBoth(mayGoOn, own) ? mayGoOn : null;
      const attribution =
        own ??
        (continues?.paragraph === paragraph
          ? continues.attribution
          : this.#fromContext(sentence, at, paragraph, type));
      while ((reports[next]?.last ?? at) < at) next++;
      const report = reports[next];
      const governs = report !== undefined && report.first <= at;
      const reported = governs ? itemSpan(items, report.first, report.last) : null;
      const content = type === 'MIXED' ? (reported ?? mixedContent(items, at, clause, near)) : quotation.span;
      types.set(at, type);
      if (attribution !== null) this.#noteSpeaker(attribution, paragraph);
      this.#drafts.push({
        type,
        span: quotation.span,
        content,
        paragraph,
        sentence: this.#sentence,
        sentenceSpan: sentenceSpan(items),
        marks: quotation.marks,
        attribution,
        continues,
        defects: quotation.defects,
        continuesBelow: quotation.continuesBelow,
      });
    });
    return types;
  }

  /** Who says a quotation that its sentence attributes to nobody: its subject before a colon, or who goes on. */
  #fromContext(
    sentence: Sentence,
    at: number,
    paragraph: number,
    type: QuoteType,
  ): ExtractedAttribution | null {
    const led = this.#clauses.subjectBeforeMark(sentence, at);
    if (led !== null) return led;
    return this.#conversation.goesOn(type, paragraph, this.#sentence);
  }

  #noteSpeaker(attribution: ExtractedAttribution, paragraph: number, leads = false): void {
    this.#conversation.noteSpeaker({ attribution, paragraph, sentence: this.#sentence }, leads);
    this.#resolver.noteSpeaker(attribution.speaker);
  }

  /** Reads what a clause reports without marks. */
  #readReport(
    sentence: Sentence,
    paragraph: number,
    report: Report,
    types: ReadonlyMap<number, QuoteType>,
  ): ExtractedAttribution | null {
    const { items } = sentence;
    const last = lastUnquoted(items, report, types);
    const span = itemSpan(items, report.first, last);
    const attribution = report.clause === null ? null : this.#clauses.attribution(items, report.clause);
    const isUnknown = attribution === null && (report.clause?.subject.kind ?? 'PRONOUN') !== 'PRONOUN';
    if (span === null || isUnknown) return null;
    const place = { paragraph, sentence: this.#sentence, sentenceSpan: sentenceSpan(items) };
    this.#drafts.push(indirect(span, place, attribution));
    return attribution;
  }

  /**
   * Remembers who speaks in a sentence without a quotation, for one that follows without an attribution: above all
   * if a colon leads to it.
   */
  #noteWhoSpeaks(sentence: Sentence, subject: Reference | null, paragraph: number): void {
    const { items } = sentence;
    const leads = items.at(-1)?.text === ':';
    const spoke = this.#clauses.whoSpeaks(sentence, leads);
    if (spoke !== null) {
      this.#noteSpeaker(spoke, paragraph, leads);
      return;
    }
    const told = subject?.kind === 'PERSON' ? this.#clauses.subjectOf(subject, items) : null;
    if (told === null) return;
    const attribution = contextual(told.speaker, calledBy(told));
    this.#conversation.noteSubject({ attribution, paragraph, sentence: this.#sentence });
  }

  finish(): ExtractedQuote[] {
    return quotesFrom(this.#drafts);
  }
}

/** Attributes the quotations of a document and finds its indirect speech. */
export function attribute(
  reading: Reading,
  agents: Agents,
  quotations: ParagraphQuotations,
  options: ExtractOptions,
): { quotes: ExtractedQuote[]; unnamedSources: readonly ExtractedUnnamedSource[] } {
  const attributor = new Attributor(reading.text, agents, options);
  reading.paragraphs.forEach((read, position) => {
    if (read.paragraph.kind === 'BODY')
      attributor.readParagraph(read, position, quotations.get(read.index) ?? []);
  });
  return { quotes: attributor.finish(), unnamedSources: attributor.unnamedSources };
}
