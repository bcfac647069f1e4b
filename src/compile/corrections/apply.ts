import type { ExtractedDocument } from '../../extraction/document.ts';
import { overlaps } from '../../text/spans.ts';
import { addQuote } from './add.ts';
import { changeQuote } from './change.ts';
import type { ChangeCorrection, Correction, CorrectionProblem, RemoveCorrection } from './correction.ts';
import { closeDraft, type Draft, type DraftQuote, openDraft } from './draft.ts';
import { FoundQuotes } from './found-quotes.ts';
import type { KnownSpeakers } from './known-speakers.ts';
import { findWords, foldBlanks } from './words.ts';

/** A document as its editor corrected it, and the corrections that could not be kept. */
export interface CorrectedDocument {
  readonly document: ExtractedDocument;
  readonly problems: readonly CorrectionProblem[];
}

/**
 * Applies an editor's corrections to what extraction found in a text. Quotations are looked for among those that
 * extraction found, so an occurrence means the same whatever another correction removes or adds. A correction that
 * matches nothing, or states what extraction says already, is a problem.
 */
export function applyCorrections(
  text: string,
  document: ExtractedDocument,
  corrections: readonly Correction[],
  known: KnownSpeakers,
): CorrectedDocument {
  const draft = openDraft(text, document);
  const found = new FoundQuotes(draft);
  const problems = corrections.flatMap((correction) => {
    const { line } = correction;
    const complaints = applyCorrection(draft, found, correction, known);
    return complaints.map((message) => ({ line, message }));
  });
  return { document: closeDraft(draft), problems: [...problems, ...checkOverlaps(draft)] };
}

/** Applies one correction, and returns what is wrong with it. */
function applyCorrection(
  draft: Draft,
  found: FoundQuotes,
  correction: Correction,
  known: KnownSpeakers,
): string[] {
  if (correction.kind === 'ADD') return addQuote(draft, correction, known);
  const quote = findQuote(draft, found, correction);
  if (typeof quote === 'string') return [quote];
  quote.correctedOn = correction.line;
  if (correction.kind === 'CHANGE') return changeQuote(draft, quote, correction, known);
  quote.removed = true;
  return [];
}

/** The quotation of a correction's words, or what is wrong with them. */
function findQuote(
  { text }: Draft,
  found: FoundQuotes,
  { kind, words, occurrence }: ChangeCorrection | RemoveCorrection,
): DraftQuote | string {
  const wanted = foldBlanks(words);
  const matches = found.matching(wanted);
  if (matches.length === 0) {
    const near = found.nearest(wanted);
    if (near !== undefined) return `no quotation reads "${wanted}"; the nearest one reads "${near}"`;
    if (findWords(text, words).length === 0) {
      return `the words "${wanted}" are not in the article; copy a quotation's words from it`;
    }
    return kind === 'REMOVE'
      ? `"${wanted}" is no quotation without this entry; delete it`
      : `the words "${wanted}" are in the article, but not as a quotation; write \`add:\` to make them one`;
  }
  if (matches.length > 1 && occurrence === null) {
    return `${matches.length} quotations read "${wanted}"; say which one with \`occurrence:\`, 1 to ${matches.length}`;
  }
  const quote = matches[(occurrence ?? 1) - 1];
  if (quote === undefined)
    return `"${wanted}" has no occurrence ${occurrence}: ${matches.length} in the article`;
  if (quote.correctedOn !== null) {
    return `"${wanted}" is corrected on line ${quote.correctedOn} already; put both into one entry`;
  }
  return quote;
}

/** Words in quotation marks belong to one quotation only. */
function checkOverlaps({ text, quotes }: Draft): CorrectionProblem[] {
  const marked = quotes.filter(({ removed, type }) => !removed && type !== 'INDIRECT');
  return marked.flatMap(({ span, correctedOn }) => {
    if (correctedOn === null) return [];
    const other = marked.find((quote) => quote.span !== span && overlaps(quote.span, span));
    if (other === undefined) return [];
    const words = foldBlanks(text.slice(other.span.start, other.span.end));
    const message = `overlaps the quotation "${words}"; correct that one, or remove it`;
    return [{ line: correctedOn, message }];
  });
}
