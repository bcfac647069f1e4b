import type { Environment } from './handler.ts';

/** Whether nothing but known documents may run: the variable PERSISTED_ONLY of `wrangler.toml`. Only "false", or nothing, says no. */
export function isPersistedOnly({ PERSISTED_ONLY: value = '' }: Environment): boolean {
  return value !== '' && value !== 'false';
}
