import type { Quote, QuoteVariant } from '../../model/quote.ts';
import { compareText } from '../../text/compare.ts';
import { formulasIn } from './formulas.ts';
import { likenessOfParts } from './likeness.ts';
import { pairsOf, type ReportPair } from './pairs.ts';
import { type Report, reportsOf, type SpokenWords } from './reports.ts';

/** The most variants that one quotation lists: a wire report that every outlet copies must not grow with its square. */
const MOST_VARIANTS = 100;

/** Whoever said it, where two articles can mean the same one: an unnamed source is one article's own. */
function speakerOf({ attribution }: Quote): string | null {
  if (attribution === null || attribution.speaker.kind === 'UNNAMED') return null;
  return `${attribution.speaker.kind}:${attribution.speaker.key}`;
}

/** The similarities between quotations, each way. */
class Similarities {
  readonly #ofQuote = new Map<string, Map<string, number>>();

  add(a: Quote, b: Quote, similarity: number): void {
    this.#set(a.key, b.key, similarity);
    this.#set(b.key, a.key, similarity);
  }

  #set(from: string, to: string, similarity: number): void {
    const own = this.#ofQuote.get(from) ?? new Map<string, number>();
    this.#ofQuote.set(from, own.set(to, Math.max(similarity, own.get(to) ?? 0)));
  }

  /** Most alike first, then in the order of the corpus; at most `MOST_VARIANTS`. */
  variants(orderOf: (key: string) => number): ReadonlyMap<string, readonly QuoteVariant[]> {
    const sorted = [...this.#ofQuote].map(([key, others]): [string, readonly QuoteVariant[]] => [
      key,
      Array.from(others, ([quote, similarity]) => ({ quote, similarity }))
        .sort((a, b) => b.similarity - a.similarity || orderOf(a.quote) - orderOf(b.quote))
        .slice(0, MOST_VARIANTS),
    ]);
    return new Map(sorted.sort(([a], [b]) => compareText(a, b)));
  }
}

/** Similarity to three places: what a reader can use, and short in the artefact. */
const rounded = (similarity: number): number => Math.round(similarity * 1000) / 1000;

/** Adds how alike the quotations are of which two reports of one utterance are made, where they correspond. */
function addQuotations(
  { shorter, longer, similarity }: ReportPair,
  reportOf: (quote: Quote) => Report,
  formulas: ReadonlySet<Report>,
  similarities: Similarities,
): void {
  const isWhole = shorter.quotes.length === 1 && longer.quotes.length === 1;
  for (const a of shorter.quotes) {
    for (const b of longer.quotes) {
      const [one, other] = [reportOf(a), reportOf(b)];
      if (formulas.has(one) || formulas.has(other)) continue;
      const alike = isWhole ? similarity : likenessOfParts(one, other);
      if (alike > 0) similarities.add(a, b, rounded(alike));
    }
  }
}

/**
 * Finds quotations of one named speaker in different articles that report the same utterance: word for word or
 * reworded, as a whole or a part of it, and without marks where the content words carry it.
 *
 * @param spoken in the corpus's order
 * @returns by the quotation's key
 */
export function findVariants(spoken: readonly SpokenWords[]): ReadonlyMap<string, readonly QuoteVariant[]> {
  const similarities = new Similarities();
  for (const [speaker, own] of Map.groupBy(spoken, ({ quote }) => speakerOf(quote))) {
    if (speaker === null) continue;
    const reports = reportsOf(own);
    const single = new Map(
      reports.flatMap((report) =>
        report.extent === 'QUOTATION' ? report.quotes.map(({ key }) => [key, report] as const) : [],
      ),
    );
    const pairs = pairsOf(reports);
    const formulas = formulasIn(pairs);
    for (const pair of pairs)
      addQuotations(pair, ({ key }) => single.get(key) as Report, formulas, similarities);
  }
  const order = new Map(spoken.map(({ quote }, index) => [quote.key, index]));
  return similarities.variants((key) => order.get(key) as number);
}
