import type { CostReport } from '../../cost/compile-cost.ts';
import { MAX_COST, MAX_READ_LENGTH } from '../limits.ts';
import { limitExceeded } from './limit-exceeded.ts';

/** Response keys that a message shows of a path: the first ones lead there. */
const SHOWN_KEYS = 8;
const SHOWN_KEY_LENGTH = 40;

/**
 * Makes sure that an operation does not cost more than one may.
 *
 * @throws GraphQLError with `extensions.code` LIMIT_EXCEEDED, which names the field that most of the cost is in
 */
export function assertCost(report: CostReport): void {
  const { cost, bytes, reads } = report;
  if (reads > MAX_READ_LENGTH) {
    throw limitExceeded(
      { limit: 'textLength', maximum: MAX_READ_LENGTH, value: reads },
      `The operation gives texts of ${reads} UTF-16 code units to "extract", all together, but may give at most ` +
        `${MAX_READ_LENGTH}. Send each long text in a request of its own.`,
    );
  }
  if (cost <= MAX_COST) return;
  const { path, share } = report.heaviest();
  const shown = path.slice(0, SHOWN_KEYS).map((key) => key.slice(0, SHOWN_KEY_LENGTH));
  throw limitExceeded(
    { limit: 'cost', maximum: MAX_COST, value: cost },
    `The operation costs ${cost}, with up to ${Math.ceil(bytes)} bytes of answer, but may cost at most ${MAX_COST}. ` +
      `"${shown.join('.')}" accounts for ${Math.round(share * 100)} %. Ask there for fewer items ("first"), for fewer ` +
      'fields, for fewer or longer words of a search, or for long texts in requests of their own. docs/limits.md ' +
      'says how the cost is counted.',
  );
}
