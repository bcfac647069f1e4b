import type { Fidelity, FidelityCount, Quote } from '../../model/quote.ts';

const FIDELITIES: readonly Fidelity[] = ['VERBATIM', 'SHORTENED', 'REWORDED', 'CHANGED', 'NOT_ON_RECORD'];

/** How some quotations relate to the records of their speakers, in the order of `Fidelity`; only what occurs. */
export function fidelityCounts(quotes: readonly Quote[]): readonly FidelityCount[] {
  return FIDELITIES.map((fidelity) => ({
    fidelity,
    quoteCount: quotes.filter(({ record }) => record?.fidelity === fidelity).length,
  })).filter(({ quoteCount }) => quoteCount > 0);
}
