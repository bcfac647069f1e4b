import type { Quote, QuoteVariant } from '../../model/quote.ts';
import { compareText } from '../../text/compare.ts';
import { valueAt } from '../../text/value-at.ts';
import { formulasIn } from './formulas.ts';
import { likenessOfParts } from './likeness.ts';
import { type Link, linksOf, type Wording, wordingsOf } from './links.ts';
import { type Report, reportsOf, type SpokenWords } from './reports.ts';

/** The most variants that one quotation lists: a wire report that every outlet copies must not grow with its square. */
const MOST_VARIANTS = 100;

/** Whoever said it; null if no other article can mean the same one, as an unnamed source is one article's own. */
function speakerOf({ attribution }: Quote): string | null {
  if (attribution === null || attribution.speaker.kind === 'UNNAMED') return null;
  return `${attribution.speaker.kind}:${attribution.speaker.key}`;
}

/** Similarity to three places: what a reader can use, and short in the artefact. */
const rounded = (similarity: number): number => Math.round(similarity * 1000) / 1000;

/** The variants of quotations while they are found: of each no more than it can list. */
class Variants {
  readonly #orderOf: (key: string) => number;
  readonly #ofQuote = new Map<string, ReadonlyMap<string, number>>();

  /** @param orderOf where a quotation is in the corpus's order */
  constructor(orderOf: (key: string) => number) {
    this.#orderOf = orderOf;
  }

  /** Adds others that a quotation is like, by key; of two similarities to one of them the higher counts. */
  add(key: string, others: ReadonlyMap<string, number>): void {
    const all = new Map(this.#ofQuote.get(key));
    for (const [other, similarity] of others) all.set(other, Math.max(similarity, all.get(other) ?? 0));
    const sorted = [...all].sort(([a, x], [b, y]) => y - x || this.#orderOf(a) - this.#orderOf(b));
    if (sorted.length > 0) this.#ofQuote.set(key, new Map(sorted.slice(0, MOST_VARIANTS)));
  }

  /** By the quotation's key: most alike first, then in the order of the corpus; at most `MOST_VARIANTS`. */
  lists(): ReadonlyMap<string, readonly QuoteVariant[]> {
    const lists = Array.from(this.#ofQuote, ([key, others]): [string, readonly QuoteVariant[]] => [
      key,
      Array.from(others, ([quote, similarity]) => ({ quote, similarity })),
    ]);
    return new Map(lists.sort(([a], [b]) => compareText(a, b)));
  }
}

/** Computes how like a quotation is to one of another report, which may be one of several parts. */
type SimilarityTo = (candidate: Quote, isWhole: boolean) => number;

/**
 * Adds what a quotation of an article is like in one other wording. The first `MOST_VARIANTS` reports of it in other
 * articles are enough: the others are as alike, and come after them in the corpus's order.
 *
 * @param alike similarities by the quotations' keys
 */
function addAlike(
  alike: Map<string, number>,
  article: string,
  { reports }: Wording,
  similarityTo: SimilarityTo,
): void {
  let found = 0;
  for (const report of reports) {
    if (found === MOST_VARIANTS) return;
    if (report.article === article) continue;
    const own = report.quotes
      .map((quote) => ({ key: quote.key, similarity: similarityTo(quote, report.quotes.length === 1) }))
      .filter(({ similarity }) => similarity > 0);
    for (const { key, similarity } of own) alike.set(key, Math.max(rounded(similarity), alike.get(key) ?? 0));
    if (own.length > 0) found++;
  }
}

/**
 * Finds the quotations that one is like, as the reports that it is part of are like others.
 *
 * @param isWhole whether the report that the quotation is part of is that quotation alone
 * @param reportOf the report of a quotation alone
 * @returns similarities by the quotations' keys
 */
function alikeOf(
  quote: Quote,
  isWhole: boolean,
  links: readonly Link[],
  reportOf: (quote: Quote) => Report,
  formulas: ReadonlySet<Report>,
): ReadonlyMap<string, number> {
  const alike = new Map<string, number>();
  const one = reportOf(quote);
  if (formulas.has(one)) return alike;
  for (const { other, similarity } of links) {
    addAlike(alike, quote.article, other, (candidate, isOtherWhole) => {
      const report = reportOf(candidate);
      if (formulas.has(report)) return 0;
      return isWhole && isOtherWhole ? similarity : likenessOfParts(one, report);
    });
  }
  return alike;
}

/**
 * Finds quotations of one named speaker in different articles that report the same utterance: word for word or
 * reworded, as a whole or a part of it, and without marks if the content words are enough to tell.
 *
 * @param spoken in the corpus's order
 * @returns by the quotation's key
 */
export function findVariants(spoken: readonly SpokenWords[]): ReadonlyMap<string, readonly QuoteVariant[]> {
  const order = new Map(spoken.map(({ quote }, index) => [quote.key, index]));
  const variants = new Variants((key) => valueAt(order, key));
  for (const [speaker, own] of Map.groupBy(spoken, ({ quote }) => speakerOf(quote))) {
    if (speaker === null) continue;
    const reports = reportsOf(own);
    const single = new Map(
      reports.flatMap((report) =>
        report.extent === 'QUOTATION' ? report.quotes.map(({ key }) => [key, report] as const) : [],
      ),
    );
    const reportOf = ({ key }: Quote) => valueAt(single, key);
    const links = linksOf(wordingsOf(reports));
    const formulas = formulasIn(links);
    for (const [wording, others] of links) {
      for (const { quotes } of wording.reports) {
        const isWhole = quotes.length === 1;
        for (const quote of quotes)
          variants.add(quote.key, alikeOf(quote, isWhole, others, reportOf, formulas));
      }
    }
  }
  return variants.lists();
}
