import type { Environment } from '../handler.ts';

/** What says no, in any case; anything else says yes, because a mistake then shows at once and opens nothing. */
const NO = new Set(['', 'false', '0', 'no', 'off']);

/** Whether nothing but known documents may run: the variable PERSISTED_ONLY of `wrangler.toml`, a text or a boolean. */
export function isPersistedOnly({ PERSISTED_ONLY: value = '' }: Environment): boolean {
  return !NO.has(String(value).toLowerCase());
}
